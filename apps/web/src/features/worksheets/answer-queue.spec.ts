import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { AnswerView, SaveAnswer, SavedAnswerView } from '@nybrud/contracts';
import type { Answer } from '@nybrud/domain';
import { ProblemError } from '../../lib/problem-error.ts';
import { AnswerQueue } from './answer-queue.ts';
import { keptAnswersIn } from './kept-answers.ts';

const PLACE = { tenant: 'fjordby', memberId: 'mette', projectId: 'lys', worksheetKey: 'behov' };
const text = (value: string): Answer => ({ kind: 'value', value });
const standing = {
  missing: [], openPoints: [], computed: {}, progress: { answered: 1, total: 2 }, prefill: {},
  status: 'under_way' as const, state: 'kladde' as const, stateSince: null, lastDiscussedOn: null,
};
const view = (answer: Answer | null, version: number, by = 'Mette Holm'): AnswerView => ({ answer, version, by, at: `2026-11-23T13:32:0${version}.000Z` });
const noNet = () => new ProblemError({ code: 'no_answer', status: 0 });
const answeredBy = (current: AnswerView) => new ProblemError({ code: 'answered_since_read', status: 409, details: { current } });

type Request = { fieldKey: string; body: SaveAnswer; accept: () => void; fail: (error: unknown) => void };
let requests: Request[];
let settled: Map<string, AnswerView>;

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  requests = [];
  settled = new Map();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A server that answers when the test says so. */
const openQueue = () =>
  new AnswerQueue({
    kept: keptAnswersIn(PLACE),
    send: (fieldKey, body) => new Promise<SavedAnswerView>((accept, fail) => {
      requests.push({ fieldKey, body, fail, accept: () => accept({ ...standing, field: view(body.answer, body.version + 1) }) });
    }),
    onSettled: (fieldKey, field) => settled.set(fieldKey, field),
  });
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const sent = () => requests.map(({ fieldKey, body }) => [fieldKey, body.version, body.answer?.kind === 'value' ? body.answer.value : body.answer]);
const request = (number: number): Request => requests[number] as Request;
const stateOf = (queue: AnswerQueue, fieldKey = 'maal') => queue.state().pending.get(fieldKey)?.state;

it('sends what was typed once the person pauses, not letter by letter', async () => {
  const queue = openQueue();
  for (const words of ['F', 'Fæ', 'Færre']) {
    queue.change('maal', text(words), 3);
    await pass(500);
  }
  expect(requests).toHaveLength(0);
  await pass(200);
  expect(sent()).toEqual([['maal', 3, 'Færre']]);
  request(0).accept();
  await pass(0);
  expect(settled.get('maal')?.version).toBe(4);
  expect(queue.state()).toMatchObject({ isSending: false, savedAt: '2026-11-23T13:32:04.000Z' });
  expect(queue.state().pending.size).toBe(0);
  expect(localStorage).toHaveLength(0);
});

it('keeps what is typed while a save is on its way, and sends it after, on the new version', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  await pass(700);
  queue.change('maal', text('Færre fald'), 0);
  await pass(5_000);
  expect(requests).toHaveLength(1);
  request(0).accept();
  await pass(0);
  expect(sent()).toEqual([['maal', 0, 'Færre'], ['maal', 1, 'Færre fald']]);
  expect(queue.state().pending.get('maal')?.answer).toEqual(text('Færre fald'));
  request(1).accept();
  await pass(0);
  expect(settled.get('maal')).toMatchObject({ version: 2, answer: text('Færre fald') });
  expect(localStorage).toHaveLength(0);
});

it('saves two fields one after the other, each on its own version', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  queue.change('noter', text('Ring'), 7);
  await pass(700);
  expect(sent()).toEqual([['maal', 0, 'Færre']]);
  request(0).accept();
  await pass(0);
  expect(sent()[1]).toEqual(['noter', 7, 'Ring']);
});

it('tries again with growing pauses without a net, and sends the newest answer at last', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  await pass(700);
  request(0).fail(noNet());
  await pass(1_999);
  expect(stateOf(queue)).toBe('retrying');
  queue.change('maal', text('Færre fald'), 0);
  await pass(1);
  request(1).fail(new ProblemError({ code: 'unavailable', status: 503 }));
  await pass(3_999);
  expect(requests).toHaveLength(2);
  await pass(1);
  request(2).accept();
  await pass(0);
  expect(sent().at(-1)).toEqual(['maal', 0, 'Færre fald']);
  expect(queue.state().pending.size).toBe(0);
});

it('sends at once when the net is back', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  await pass(700);
  request(0).fail(noNet());
  await pass(0);
  queue.resume();
  expect(requests).toHaveLength(2);
  await pass(60_000);
  expect(requests).toHaveLength(2);
});

it('lets no field wait for another that fails', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  queue.change('noter', text('Ring'), 0);
  await pass(700);
  request(0).fail(new ProblemError({ code: 'internal_error', status: 500 }));
  await pass(0);
  expect(sent()[1]).toEqual(['noter', 0, 'Ring']);
});

it('takes up what was not saved after a reload, and what was typed last', async () => {
  const before = openQueue();
  before.change('maal', text('Færre'), 2);
  before.change('maal', text('Færre fald'), 2);
  const after = openQueue();
  expect(after.state().pending.get('maal')).toMatchObject({ answer: text('Færre fald'), version: 2, isKept: true });
  after.resume();
  expect(sent()).toEqual([['maal', 2, 'Færre fald']]);
});

it('keeps half an answer as it was typed', () => {
  openQueue().change('maal', { kind: 'not_relevant', reason: '' }, 0);
  expect(openQueue().state().pending.get('maal')?.answer).toEqual({ kind: 'not_relevant', reason: '' });
});

it('asks the person when somebody answered in between, and saves over it when told to', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 1);
  await pass(700);
  request(0).fail(answeredBy(view(text('Ingen'), 4, 'Jens Madsen')));
  await pass(60_000);
  expect(queue.state().pending.get('maal')).toMatchObject({ state: 'conflict', answer: text('Færre'), theirs: { by: 'Jens Madsen', version: 4 } });
  queue.change('maal', text('Færre fald'), 1);
  await pass(60_000);
  expect(requests).toHaveLength(1);
  queue.keepMine('maal');
  expect(sent()[1]).toEqual(['maal', 4, 'Færre fald']);
});

it('takes the answer of the other when the person chooses it', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 1);
  await pass(700);
  request(0).fail(answeredBy(view(text('Ingen'), 4, 'Jens Madsen')));
  await pass(0);
  queue.useTheirs('maal');
  expect(settled.get('maal')).toMatchObject({ answer: text('Ingen'), version: 4 });
  expect(queue.state().pending.size).toBe(0);
  expect(localStorage).toHaveLength(0);
});

it('sees no conflict where its own answer got through and only the word of it was lost', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 1);
  await pass(700);
  request(0).fail(noNet());
  await pass(0);
  queue.resume();
  queue.change('maal', text('Færre fald'), 1);
  request(1).fail(answeredBy(view(text('Færre'), 2)));
  await pass(700);
  expect(sent().at(-1)).toEqual(['maal', 2, 'Færre fald']);
});

it('keeps a refused answer at its field, and sends the next one', async () => {
  const queue = openQueue();
  queue.change('maal', text('x'), 0);
  await pass(700);
  request(0).fail(new ProblemError({ code: 'wrong_type', status: 422 }));
  await pass(60_000);
  expect(queue.state().pending.get('maal')).toMatchObject({ state: 'refused', answer: text('x'), isKept: true, problem: { code: 'wrong_type' } });
  expect(requests).toHaveLength(1);
  queue.change('maal', text('y'), 0);
  await pass(700);
  expect(sent()[1]).toEqual(['maal', 0, 'y']);
});

it('sends nothing more when the session has ended, until the person is back', async () => {
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  await pass(700);
  request(0).fail(new ProblemError({ code: 'not_signed_in', status: 401 }));
  queue.change('noter', text('Ring'), 0);
  await pass(60_000);
  expect(requests).toHaveLength(1);
  expect(queue.state()).toMatchObject({ isSignedOut: true });
  queue.resume();
  expect(requests).toHaveLength(2);
});

it('leaves alone what another tab has kept since', async () => {
  const one = openQueue();
  one.change('maal', text('Færre'), 0);
  await pass(700);
  const other = openQueue();
  other.change('maal', text('Færre fald'), 0);
  request(0).accept();
  await pass(0);
  expect(one.state().pending.size).toBe(0);
  expect(openQueue().state().pending.get('maal')?.answer).toEqual(text('Færre fald'));
});

it('says when the browser would not keep an answer', () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const queue = openQueue();
  queue.change('maal', text('Færre'), 0);
  full.mockRestore();
  expect(queue.state().pending.get('maal')?.isKept).toBe(false);
});
