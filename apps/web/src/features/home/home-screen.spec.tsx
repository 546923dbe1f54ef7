import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { frame, home, lys } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const open = (seen: object) => openPage('/fjordby', { ...frame, 'get /api/fjordby/home': { ...home, ...seen } });
const empty = { continueWith: null, next: [], nextTotal: 0, projects: [], projectsTotal: 0, activity: [] };

describe('Min side', () => {
  afterEach(cleanup);

  it('goes on where I left off, with one primary button', async () => {
    await open({});
    const part = await screen.findByRole('region', { name: 'Fortsæt, hvor du slap' });
    expect(part.textContent).toContain('Døgnrytmelys på plejecentre');
    expect(screen.getByRole('link', { name: 'Fortsæt i projektet' }).getAttribute('href')).toBe(`/fjordby/projekter/${lys.id}`);
  });

  it('says what is next, why, and how soon', async () => {
    const soon = { kind: 'phase_due', project: { id: lys.id, title: lys.title }, phase: lys.phase.label, dueOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) };
    await open({ next: [soon, ...home.next], nextTotal: 12 });
    const rows = within(await screen.findByRole('region', { name: 'Dit næste' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('Afslut fasen Behovskortlægning');
    expect(rows[0]?.textContent).toContain('i morgen');
    expect(rows[1]?.textContent).toContain('Behovsejeren kender problemet i hverdagen.');
    expect(screen.getByText('De 2 vigtigste af 12')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se holdet i Døgnrytmelys på plejecentre' })).toBeTruthy();
  });

  it('shows my projects with their phase and status in words', async () => {
    await open({});
    const [row] = within(await screen.findByRole('region', { name: 'Dine projekter' })).getAllByRole('listitem');
    expect(row?.textContent).toContain('Fase 3 af 9: Behovskortlægning');
    expect(row?.textContent).toContain('Frist inden for en uge');
  });

  it('leads to the whole list when I have more projects than fit', async () => {
    await open({ projectsTotal: 14 });
    const all = await screen.findByRole('link', { name: 'Se alle dine 14 projekter' });
    expect(all.getAttribute('href')).toBe('/fjordby/projekter?mine=1');
  });

  it('keeps the news folded until I ask for it', async () => {
    const { user } = await open({});
    const news = (await screen.findByText('Nyt siden sidst')).closest('details');
    expect(news?.open).toBe(false);
    await user.click(screen.getByText('Nyt siden sidst'));
    expect(screen.getByText('Mette Holm har føjet Aisha Rahimi til holdet som behovsejer')).toBeTruthy();
    expect(screen.getByText('1 ny')).toBeTruthy();
  });

  it('offers the first project to somebody new', async () => {
    await open(empty);
    expect((await screen.findByRole('link', { name: 'Opret dit første projekt' })).getAttribute('href')).toBe('/fjordby/projekter/nyt');
    expect(screen.queryByRole('heading', { name: 'Dit næste' })).toBeNull();
  });

  it('tells a reader without projects whom to ask', async () => {
    await open({ ...empty, can: { createProject: false } });
    expect(await screen.findByText(/Bed en kollega, der leder et projekt/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Opret dit første projekt' })).toBeNull();
  });
});
