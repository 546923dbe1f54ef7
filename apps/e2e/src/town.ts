import type { Page } from '@playwright/test';

/** A page of the product, and who looks at it. `null` is nobody: the page is public. */
export type Place = { name: string; persona: string | null; path: string | ((page: Page) => Promise<string>) };

/** Signs in as a persona of the demo town, as the demo page does. */
export async function be(page: Page, persona: string): Promise<string> {
  const answer = await page.request.post('/api/demo/sign-in', { data: { persona } });
  return (await answer.json()).tenant;
}

/** The address of a project of the demo town, found by its title. */
export const projectTitled = (tenant: string, title: string) => async (page: Page) => {
  const answer = await page.request.get(`/api/${tenant}/projects?search=${encodeURIComponent(title)}`);
  return `/${tenant}/projekter/${(await answer.json()).entries[0].id}`;
};

/** A worksheet of a project of the demo town. */
const worksheetOf = (title: string, key: string) => async (page: Page) => `${await projectTitled('fjordby', title)(page)}/vaerktoejer/${key}`;

export const places: Place[] = [
  { name: 'the demo page', persona: null, path: '/' },
  { name: 'sign-in', persona: null, path: '/log-ind' },
  { name: 'a forgotten password', persona: null, path: '/glemt-adgangskode' },
  { name: 'a dead link for a new password', persona: null, path: '/nulstil#not-a-token-that-anybody-made' },
  { name: 'a dead invitation', persona: null, path: '/invitation#not-a-token-that-anybody-made' },
  { name: 'the accessibility page', persona: null, path: '/tilgaengelighed' },
  { name: 'the privacy page', persona: null, path: '/privatliv' },
  { name: 'the demo post', persona: null, path: '/dev/post' },
  { name: 'the gallery', persona: null, path: '/galleri' },
  { name: 'a page that does not exist', persona: 'mette', path: '/fjordby/findes-ikke' },
  { name: 'an organisation that is not one’s own', persona: 'mette', path: '/nordlund' },
  { name: 'Min side', persona: 'mette', path: '/fjordby' },
  { name: 'an empty Min side', persona: 'emil', path: '/fjordby' },
  { name: 'Projekter', persona: 'mette', path: '/fjordby/projekter' },
  { name: 'a long list', persona: 'karen', path: '/strandhoej/projekter?sorter=title' },
  { name: 'the board', persona: 'karen', path: '/strandhoej/projekter?visning=tavle' },
  { name: 'a filter that finds nothing', persona: 'mette', path: '/fjordby/projekter?soeg=xyzzy' },
  { name: 'Nyt projekt, step 1', persona: 'mette', path: '/fjordby/projekter/nyt' },
  { name: 'Nyt projekt, step 2', persona: 'mette', path: '/fjordby/projekter/nyt?trin=2' },
  { name: 'Nyt projekt, step 3', persona: 'mette', path: '/fjordby/projekter/nyt?trin=3' },
  { name: 'a project one leads', persona: 'mette', path: projectTitled('fjordby', 'Døgnrytmelys') },
  { name: 'a project one reads', persona: 'emil', path: projectTitled('fjordby', 'Døgnrytmelys') },
  { name: 'a worksheet one answers', persona: 'mette', path: worksheetOf('Døgnrytmelys', 'ledelsesforankring') },
  { name: 'a worksheet of tables', persona: 'mette', path: worksheetOf('Døgnrytmelys', 'risikovurdering') },
  { name: 'a worksheet one reads', persona: 'emil', path: worksheetOf('Døgnrytmelys', 'behovskortlaegning') },
  { name: 'the upgrade of a project', persona: 'mette', path: async (page) => `${await projectTitled('fjordby', 'Døgnrytmelys')(page)}/opgradering` },
  { name: 'the versions of the process model', persona: 'henrik', path: '/copi/procesmodel' },
  { name: 'a worksheet for each milestone', persona: 'mette', path: worksheetOf('Døgnrytmelys', 'afproevning') },
  { name: 'declarations of impartiality', persona: 'mette', path: worksheetOf('Døgnrytmelys', 'habilitet') },
  { name: 'the log of contacts', persona: 'mette', path: async (page) => `${await projectTitled('fjordby', 'Døgnrytmelys')(page)}/kontaktlog` },
  { name: 'the files of a project', persona: 'mette', path: async (page) => `${await projectTitled('fjordby', 'Døgnrytmelys')(page)}/filer` },
  { name: 'a worksheet with own guidance', persona: 'thomas', path: worksheetOf('Døgnrytmelys', 'behovskortlaegning') },
  { name: 'people', persona: 'thomas', path: '/fjordby/administration/personer' },
  { name: 'people, for who may not', persona: 'emil', path: '/fjordby/administration/personer' },
  { name: 'own settings', persona: 'mette', path: '/fjordby/mig' },
];
