import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { SaveAnswer } from '@nybrud/contracts';
import { formatTime } from '@nybrud/ui/formats';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Refusal, type Answers } from '../../testing/answers.ts';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';
import { answered, filled, HERE, PAGE, saved, SAVED_AT, worksheet } from './testing/worksheet.ts';

const SAVED = `Gemt ${formatTime(SAVED_AT)}`;
const PUT = `put ${HERE}/answers/maal`;
const open = (page: unknown, more: Answers = {}) => openPage(PAGE, { ...frame, [`get ${HERE}`]: page, ...more });
const box = (name: string) => screen.findByRole('textbox', { name: new RegExp(`^${name}`) });
const valueOf = async (name: string) => (await box(name) as HTMLInputElement).value;
const bodies = (sent: { call: string; body: unknown }[]) => sent.filter(({ call }) => call === PUT).map(({ body }) => body as SaveAnswer);
const written = (value: string, version: number): SaveAnswer => ({ answer: { kind: 'value', value }, version });

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('shows the questions of each section, what they are about, and what is missing', async () => {
  const { user } = await open(worksheet());
  expect(await screen.findByRole('heading', { level: 1, name: 'Behovskortlægning' })).toBeTruthy();
  expect(document.title).toBe('Behovskortlægning – Døgnrytmelys – Nybrud');
  expect(screen.getByRole('link', { name: 'Døgnrytmelys' })).toBeTruthy();
  const section = screen.getByRole('region', { name: '1. Problemet' });
  expect(section.textContent).toContain('Hvad er der galt?');
  expect(screen.getByText('Svarene gemmes, mens du skriver')).toBeTruthy();
  const contents = within(screen.getByRole('navigation', { name: 'Indhold' }));
  expect(screen.getByText('0 af 3 besvaret')).toBeTruthy();
  expect(contents.getByText('Intet mangler')).toBeTruthy();
  await user.click(contents.getByText('Mangler 2 svar', { selector: 'summary' }));
  await user.click(contents.getByRole('link', { name: 'Hvem rammer det?' }));
  expect(document.activeElement).toBe(await box('Hvem rammer det'));
});

it('saves what is typed without being asked, and says when', async () => {
  const progress = { answered: 1, total: 3 };
  const { user, sent } = await open(worksheet(), { [PUT]: (body: SaveAnswer) => saved(body, { missing: [], progress }) });
  await user.type(await box('Mål'), 'Færre fald');
  expect(bodies(sent)).toEqual([]);
  expect(await screen.findByText(SAVED, {}, { timeout: 2_000 })).toBeTruthy();
  expect(bodies(sent)).toEqual([written('Færre fald', 0)]);
  expect(screen.getByText('1 af 3 besvaret')).toBeTruthy();
  expect(screen.getByText('Alt, der skal besvares, er besvaret.')).toBeTruthy();
  expect(localStorage).toHaveLength(0);
});

it('answers Ctrl+S by saving at once and saying that everything is saved', async () => {
  const { user, sent } = await open(worksheet(), { [PUT]: (body: SaveAnswer) => saved(body) });
  await user.type(await box('Mål'), 'Færre');
  await user.keyboard('{Control>}s{/Control}');
  expect(bodies(sent)).toEqual([written('Færre', 0)]);
  expect((await screen.findAllByText(/^Alt er gemt kl\. \d+\.\d\d$/)).map(({ role }) => role)).toContain('status');
});

it('shows answers, what is filled in, and when it was saved', async () => {
  await open(filled());
  expect(await valueOf('Mål')).toBe('Færre fald');
  expect(screen.getByText('Gemt 20. november 2026')).toBeTruthy();
  expect(screen.getAllByText('Udfyldt')).toHaveLength(2);
  expect(screen.getByText('3 af 3 besvaret')).toBeTruthy();
});

it('shows answers to questions that are no longer asked, and lets nobody change them', async () => {
  const [old] = worksheet().template.sections[0]?.fields ?? [];
  if (!old) throw new Error('There is no question');
  await open(filled({ noLongerAsked: [{ field: { ...old, key: 'foer', label: { da: 'Hvem mister noget?', en: 'Who loses?' } }, answer: answered('Nattevagten') }] }));
  const kept = await screen.findByRole('region', { name: 'Svar på spørgsmål, der ikke længere stilles' });
  expect(within(kept).getByText('Nattevagten')).toBeTruthy();
  expect(within(kept).getByRole('group', { name: /Hvem mister noget/ })).toBeTruthy();
  expect(within(kept).queryByRole('textbox')).toBeNull();
});

it('lets those who may not change it read, and says who may', async () => {
  await open(filled({ can: { edit: false, seeConfidential: false, editNotes: false, begin: false, states: [] } }));
  expect(await screen.findByText('Projektlederen kan rette.')).toBeTruthy();
  expect(screen.getByText('Færre fald')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText(/^Gemt/)).toBeNull();
});

it('leaves what the project itself says to be changed on the page of the project', async () => {
  await open(filled({ toldElsewhere: ['maal'] }));
  expect((await screen.findByRole('link', { name: 'Rettes på projektets side' })).getAttribute('href')).toBe(PAGE.replace('/vaerktoejer/behov', ''));
  expect(screen.queryByRole('textbox', { name: /^Mål/ })).toBeNull();
  expect(await valueOf('Noter')).toBe('Ring til Aisha');
});

it('shows both answers when somebody answered in between, and saves the one that is kept', async () => {
  const theirs = answered('Ingen fald', 4);
  const answer = (body: SaveAnswer) => (body.version === 4 ? saved(body) : new Refusal('answered_since_read', { details: { current: theirs } }));
  const { user, sent } = await open(filled(), { [PUT]: answer });
  await user.type(await box('Mål'), ' i 2027');
  const note = await screen.findByText('Jens Madsen har svaret imens. Vælg, hvilket svar der skal gælde.', {}, { timeout: 2_000 });
  for (const words of ['Færre fald i 2027', 'Ingen fald']) expect(note.closest('[role=status]')?.textContent).toContain(words);
  expect(screen.getAllByText('1 svar er ikke gemt. Se ved feltet.').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Behold mit svar' }));
  await waitFor(() => expect(screen.queryByText(/har svaret imens/)).toBeNull());
  expect(bodies(sent).at(-1)).toEqual(written('Færre fald i 2027', 4));
  expect(await valueOf('Mål')).toBe('Færre fald i 2027');
});

it('takes the answer of the other when that is chosen', async () => {
  const refusal = new Refusal('answered_since_read', { details: { current: answered('Ingen fald', 4) } });
  let page = filled();
  const { user } = await openPage(PAGE, { ...frame, [`get ${HERE}`]: () => page, [PUT]: refusal });
  await user.type(await box('Mål'), '!');
  page = filled({ answers: { ...page.answers, maal: answered('Ingen fald', 4) } });
  await user.click(await screen.findByRole('button', { name: 'Brug Jens Madsens svar' }, { timeout: 2_000 }));
  await waitFor(async () => expect(await valueOf('Mål')).toBe('Ingen fald'));
  expect(localStorage).toHaveLength(0);
});

it('says at the field why an answer was refused, and keeps it', async () => {
  const { user } = await open(worksheet(), { [PUT]: new Refusal('wrong_type', { details: { field: 'maal', path: 'value', expected: 'too_long' } }) });
  await user.type(await box('Mål'), 'Meget');
  expect(await screen.findByText('Teksten er for lang.', {}, { timeout: 2_000 })).toBeTruthy();
  expect(await valueOf('Mål')).toBe('Meget');
  expect(localStorage).toHaveLength(1);
});

it('keeps what is typed without a net, and sends it when the net is back', async () => {
  const answers: Answers = { ...frame, [`get ${HERE}`]: worksheet() };
  const { user, sent } = await openPage(PAGE, answers);
  await user.type(await box('Mål'), 'Færre');
  expect((await screen.findAllByText('Ikke gemt endnu: dine svar ligger i denne browser', {}, { timeout: 2_000 })).length).toBe(2);
  answers[PUT] = (body: SaveAnswer) => saved(body);
  act(() => void dispatchEvent(new Event('online')));
  expect(await screen.findByText(SAVED)).toBeTruthy();
  expect(bodies(sent)).toEqual([written('Færre', 0), written('Færre', 0)]);
});

it('takes up after a reload what was not saved', async () => {
  const first = await open(worksheet());
  await first.user.type(await box('Mål'), 'Færre fald');
  first.unmount();
  const { sent } = await open(worksheet(), { [PUT]: (body: SaveAnswer) => saved(body) });
  expect(await valueOf('Mål')).toBe('Færre fald');
  await waitFor(() => expect(bodies(sent)).toEqual([written('Færre fald', 0)]));
});

it('warns before leaving only when neither the server nor the browser has an answer', async () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  const { user } = await open(worksheet());
  await user.type(await box('Mål'), 'F');
  expect(leave()).toBe(false);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await user.type(await box('Mål'), 'æ');
  expect(leave()).toBe(true);
});

it('tells who answered what, and brings an earlier answer back by saving it', async () => {
  const versions = [answered('Færre fald', 2, 'Mette Holm'), answered('Ingen fald', 1)];
  const { user, sent } = await open(filled({ answers: { maal: answered('Færre fald', 2) } }), {
    [`get ${HERE}/answers/maal/history`]: versions, [PUT]: (body: SaveAnswer) => saved(body),
  });
  await user.click(await screen.findByText('Historik'));
  const list = within((await screen.findByText('Ingen fald')).closest('ol') as HTMLElement);
  expect(list.getAllByRole('listitem')[1]?.textContent).toContain('Jens Madsen, fredag den 20. november 2026 kl. 10.30');
  await user.click(list.getByRole('button', { name: 'Brug dette svar igen' }));
  await waitFor(() => expect(bodies(sent)).toContainEqual(written('Ingen fald', 2)), { timeout: 2_000 });
  expect(await valueOf('Mål')).toBe('Ingen fald');
});

it('prints the answers as text, and keeps what is being written', async () => {
  const { user } = await open(filled());
  await user.type(await box('Noter'), ' nu');
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('Ring til Aisha nu').closest('[data-no-print]')).toBeNull();
  expect((await box('Noter')).closest('[data-no-print]')).not.toBeNull();
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText('Ring til Aisha nu')).toBeNull();
  expect(await valueOf('Noter')).toBe('Ring til Aisha nu');
});

it('says what went wrong when the worksheet cannot be fetched', async () => {
  await open(new Refusal('internal_error'));
  expect((await screen.findByRole('alert')).textContent).toContain('7F3K');
});
