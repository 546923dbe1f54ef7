import type { ProjectStatus, ProjectsQuery } from '@nybrud/contracts';
import type { ProjectsAsked } from '../projects.queries.ts';

/** What stands after the `?` of the list of projects, in the words of the address. */
export type ProjectsSearch = {
  visning?: 'tavle';
  soeg?: string;
  fase?: string;
  omraade?: string;
  status?: string;
  mine?: 1;
  sorter?: string;
  /** How many pages have been asked for, so that a reload shows as many. */
  sider?: number;
};

/** The words of the address for a status, and what the server calls it. */
export const STATUSES: Record<string, ProjectStatus> = {
  'over-fristen': 'overdue',
  snart: 'due_soon',
  'i-gang': 'under_way',
  'ingen-frist': 'no_due_date',
};

/** Without one of these the newest stand first. */
export const SORTS: Record<string, ProjectsQuery['sort']> = { titel: 'title', fase: 'phase', frist: 'due' };

const LIST_PAGE = 25;
const BOARD_PAGE = 100;
const MOST_PAGES = 20;

/** Reads an address that anybody may have typed: what is not understood is left out. */
export function readProjectsSearch(written: Record<string, unknown>): ProjectsSearch {
  const { visning, mine, sider } = written;
  const pages = Math.trunc(Number(sider));
  return {
    ...(visning === 'tavle' ? { visning } : {}),
    ...text('soeg', written.soeg),
    ...key('fase', written.fase),
    ...key('omraade', written.omraade),
    ...oneOf('status', written.status, STATUSES),
    ...(mine ? { mine: 1 } : {}),
    ...oneOf('sorter', written.sorter, SORTS),
    ...(pages > 1 ? { sider: Math.min(pages, MOST_PAGES) } : {}),
  };
}

type Words = 'soeg' | 'fase' | 'omraade' | 'status' | 'sorter';
const text = (name: Words, value: unknown) => (typeof value === 'string' || typeof value === 'number' ? { [name]: String(value).slice(0, 100) } : {});
const key = (name: Words, value: unknown) => (typeof value === 'string' && /^[a-z0-9][a-z0-9_]{0,59}$/.test(value) ? { [name]: value } : {});
const oneOf = (name: Words, value: unknown, known: object) => (typeof value === 'string' && Object.hasOwn(known, value) ? { [name]: value } : {});

/** What the server is asked for. */
export function askedBy({ visning, soeg, fase, omraade, status, mine, sorter }: ProjectsSearch): ProjectsAsked {
  return {
    limit: visning === 'tavle' ? BOARD_PAGE : LIST_PAGE,
    sort: SORTS[sorter ?? ''] ?? 'newest',
    search: soeg?.trim() || undefined,
    phase: fase,
    area: omraade,
    status: STATUSES[status ?? ''],
    mine: mine && '1',
  };
}

/** The search without its filters: the view and the order stay. */
export const withoutFilters = ({ visning, sorter }: ProjectsSearch): ProjectsSearch => ({
  ...(visning ? { visning } : {}),
  ...(sorter ? { sorter } : {}),
});

export const isFiltered = ({ soeg, fase, omraade, status, mine }: ProjectsSearch): boolean =>
  Boolean(soeg?.trim() || fase || omraade || status || mine);

/** The same list in another view; how far one had turned the pages does not follow. */
export function projectsHref(tenant: string, { sider: _pages, ...search }: ProjectsSearch): string {
  const given = Object.entries(search).filter(([, value]) => value);
  const written = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/${tenant}/projekter${written && `?${written}`}`;
}

/** The search with some of it changed, from the first page on; an empty value takes the filter away. */
export function changed(search: ProjectsSearch, change: { [Name in keyof ProjectsSearch]?: ProjectsSearch[Name] | '' }): ProjectsSearch {
  const { sider: _pages, ...kept } = search;
  return readProjectsSearch(Object.fromEntries(Object.entries({ ...kept, ...change }).filter(([, value]) => value)));
}
