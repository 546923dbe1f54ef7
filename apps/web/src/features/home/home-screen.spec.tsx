import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { frame, home, lys } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const open = (seen: object) => openPage('/fjordby', { ...frame, 'get /api/fjordby/home': { ...home, ...seen } });
const own = { kind: 'task', project: { id: lys.id, title: lys.title }, task: { id: 't1', title: 'Ring til nattevagten', isCondition: true }, dueOn: null };
const wait = { kind: 'task', id: 'w1', project: own.project, title: 'Mål lyset', holder: { memberId: 'm1', name: 'Emil Krogh' }, since: '2026-11-02', waitedDays: 4, dueOn: '2026-11-30' };
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

  it('shows my tasks among it, each with the way to it, also when I have no project', async () => {
    await open({ ...empty, next: [own], nextTotal: 1 });
    const [row] = within(await screen.findByRole('region', { name: 'Dit næste' })).getAllByRole('listitem');
    expect(row?.textContent).toContain('Døgnrytmelys på plejecentre. Betingelse fra en beslutning.');
    expect(screen.getByRole('link', { name: 'Åbn opgaven Ring til nattevagten' }).getAttribute('href')).toBe(`/fjordby/projekter/${lys.id}#opgaver`);
    expect(screen.queryByRole('region', { name: 'Dine projekter' })).toBeNull();
  });

  it('says who has what from me and for how long, and nothing when nobody has', async () => {
    await open({ waiting: [wait, { ...wait, id: 'w2', waitedDays: 0 }], waitingTotal: 9 });
    const rows = within(await screen.findByRole('region', { name: 'Venter på andre' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('Emil Krogh har haft den i 4 arbejdsdage.');
    expect(rows[0]?.textContent).toContain('Frist 30.11.2026');
    expect(rows[1]?.textContent).toContain('Emil Krogh har den fra i dag.');
    expect(screen.getByText('De 2 ældste af 9')).toBeTruthy();
    cleanup();
    await open({});
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Venter på andre' })).toBeNull();
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
