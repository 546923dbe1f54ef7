import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MoveWorksheet, SaveAnswer, WorksheetView } from '@nybrud/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { Refusal, type Answers } from '../../testing/answers.ts';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';
import { answered, filled, HERE, PAGE, worksheet } from './testing/worksheet.ts';

const open = (page: unknown, more: Answers = {}) => openPage(PAGE, { ...frame, [`get ${HERE}`]: page, ...more });
const can = (...states: WorksheetView['can']['states']) => ({ edit: true, editNotes: false, seeConfidential: false, begin: false, states });
const sent: Partial<WorksheetView> = { status: 'sent', state: 'indsendt_til_underskrift', closed: ['maal', 'ramte', 'noter'], can: can() };
const STATE = `put ${HERE}/state`;

beforeEach(() => localStorage.clear());

describe('where a worksheet stands', () => {
  it.each<[Partial<WorksheetView>, string]>([
    [{ status: 'not_begun' }, 'Ikke påbegyndt'], [{ status: 'under_way' }, 'I gang'], [{ status: 'lacks_answers' }, 'Mangler svar'], [{ status: 'ready' }, 'Klar til godkendelse'],
    [{ status: 'sent' }, 'Til beslutning'], [{ status: 'approved', stateSince: '2026-10-26T10:00:00.000Z' }, 'Godkendt 26.10.2026'], [{ status: 'returned' }, 'Returneret'],
  ])('%j is called %s', async (change, words) => {
    await open(filled(change));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says when it was discussed last', async () => {
    const year = new Date().getFullYear();
    await open(filled({ lastDiscussedOn: `${year}-10-12` }));
    expect(await screen.findByText('Sidst drøftet 12.10.')).toBeTruthy();
  });
});

it('is called ready by the team, and the focus stays where the next act is', async () => {
  const { user, sent: calls } = await open(worksheet({ can: can('klar_til_droeftelse') }), {
    [STATE]: { status: 'lacks_answers', state: 'klar_til_droeftelse', stateSince: '2026-11-24T10:00:00.000Z', lastDiscussedOn: null, states: ['kladde', 'droeftet'] },
  });
  await user.click(await screen.findByRole('button', { name: 'Markér som klar til drøftelse' }));
  const next = await screen.findByRole('button', { name: 'Markér som drøftet' });
  expect(screen.getByText('Mangler svar')).toBeTruthy();
  expect(calls.find(({ call }) => call === STATE)?.body).toEqual({ state: 'klar_til_droeftelse' });
  await waitFor(() => expect(document.activeElement).toBe(next));
});

it('is discussed on a day by people, of the team and others', async () => {
  const people = [{ memberId: '01900000-0000-7000-8000-0000000000a1', name: 'Lars Ottosen' }, { memberId: '01900000-0000-7000-8000-0000000000a2', name: 'Jens Madsen' }];
  const { user, sent: calls } = await open(worksheet({ can: can('droeftet', 'kladde'), people }), {
    [STATE]: ({ discussedOn }: { discussedOn: string }) => ({ status: 'ready', state: 'droeftet', stateSince: `${discussedOn}T10:00:00.000Z`, lastDiscussedOn: discussedOn, states: ['kladde'] }),
  });
  await user.click(await screen.findByRole('button', { name: 'Markér som drøftet' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Markér som drøftet' }));
  expect((await dialog.findAllByText('Feltet skal udfyldes.')).length).toBeGreaterThan(0);
  expect(calls.filter(({ call }) => call === STATE)).toEqual([]);
  await user.clear(dialog.getByRole('textbox', { name: 'Dato' }));
  await user.type(dialog.getByRole('textbox', { name: 'Dato' }), '12.10.2026');
  await user.click(dialog.getByRole('checkbox', { name: 'Lars Ottosen' }));
  await user.type(dialog.getByRole('textbox', { name: /^Andre deltagere/ }), 'Karen fra plejehjemmet{Enter}');
  await user.click(dialog.getByRole('button', { name: 'Markér som drøftet' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const body: MoveWorksheet = { state: 'droeftet', discussedOn: '2026-10-12', participants: ['Lars Ottosen', 'Karen fra plejehjemmet'] };
  expect(calls.find(({ call }) => call === STATE)?.body).toEqual(body);
});

it('that somebody else has moved says so, and stands as it was', async () => {
  const { user } = await open(worksheet({ can: can('klar_til_droeftelse') }), { [STATE]: new Refusal('worksheet_state_differs') });
  await user.click(await screen.findByRole('button', { name: 'Markér som klar til drøftelse' }));
  expect(await screen.findByText('Værktøjets tilstand tillader det ikke. Genindlæs siden.')).toBeTruthy();
});

describe('a worksheet that lies with the deciders', () => {
  it('is read, and says what to do', async () => {
    await open(filled(sent));
    expect(await screen.findByText('Træk tilbage, hvis noget skal rettes.')).toBeTruthy();
    expect(screen.getByText('Færre fald')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps in the browser what somebody was writing when it was sent, and shows it', async () => {
    const pages = [worksheet(), filled(sent)];
    const { user } = await open(() => pages.shift(), { [`put ${HERE}/answers/maal`]: new Refusal('worksheet_sent') });
    await user.type(await screen.findByRole('textbox', { name: /^Mål/ }), 'Ingen fald');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Dit svar er ikke gemt. Det ligger i denne browser.')).toBeTruthy();
    expect([screen.getByText('Ingen fald'), screen.getByText('Færre fald'), screen.getByText('Træk tilbage, hvis noget skal rettes.')].every(Boolean)).toBe(true);
    expect(localStorage.getItem(localStorage.key(0) ?? '')).toContain('Ingen fald');
  });
});

it('shows who fills in a field, and leaves it to them', async () => {
  const roles = [{ da: 'Projektejer (leder)', en: 'Project owner' }, { da: 'Jurist', en: 'Lawyer' }];
  await open(filled({ closed: ['maal'], filledBy: { maal: roles } }));
  expect(await screen.findByText('Udfyldes af projektejer (leder) eller jurist.')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: /^Mål/ })).toBeNull();
  expect(screen.getByRole('textbox', { name: /^Hvem rammer det/ })).toBeTruthy();
});

it('keeps over a reload what is half typed and no date yet', async () => {
  const [section] = worksheet().template.sections;
  const dated = (change: Partial<WorksheetView> = {}) => worksheet({
    template: { ...worksheet().template, sections: section ? [{ ...section, fields: section.fields.map((field) => ({ ...field, type: 'date' as const })) }] : [] }, ...change,
  });
  const first = await open(dated());
  await first.user.type(await screen.findByRole('textbox', { name: /^Mål/ }), '12. novem');
  first.unmount();
  const second = await open(dated());
  expect((await screen.findByRole('textbox', { name: /^Mål/ }) as HTMLInputElement).value).toBe('12. novem');
  expect(screen.getByText(/^Skriv en dato/)).toBeTruthy();
  second.unmount();
  await open(dated({ answers: { maal: answered('2026-11-13') } }));
  expect((await screen.findByRole('textbox', { name: /^Mål/ }) as HTMLInputElement).value).toBe('13.11.2026');
});

it('takes over rows that were answered elsewhere when somebody asks for it, and overwrites none', async () => {
  const column = { key: 'antagelse', label: { da: 'Antagelse', en: 'Assumption' }, type: 'short_text' as const };
  const [section] = worksheet().template.sections;
  const row = { id: '01900000-0000-4000-8000-0000000000b1', antagelse: 'Lys hjælper' };
  const table = filled({
    template: { ...worksheet().template, sections: section ? [{ ...section, fields: section.fields.slice(0, 1).map((field) => ({ ...field, type: 'table' as const, columns: [column] })) }] : [] },
    answers: { maal: answered([row]) },
    prefill: { maal: { from: { da: 'Planlægning af opstart', en: 'Start-up plan' }, rows: [{ antagelse: 'Lys hjælper' }, { antagelse: 'Personalet vil' }] } },
  });
  const { user, sent: calls } = await open(table, { [`put ${HERE}/answers/maal`]: new Refusal('not_permitted') });
  await user.click(await screen.findByRole('button', { name: 'Overfør fra Planlægning af opstart' }));
  await waitFor(() => expect(calls.some(({ call }) => call.startsWith('put'))).toBe(true), { timeout: 2_000 });
  const saved = calls.find(({ call }) => call.startsWith('put'))?.body as SaveAnswer | undefined;
  expect(saved?.answer).toEqual({ kind: 'value', value: [row, { id: expect.any(String), antagelse: 'Personalet vil' }] });
  expect(screen.queryByRole('button', { name: /^Overfør fra/ })).toBeNull();
});
