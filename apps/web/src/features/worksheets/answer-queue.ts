import type { AnswerView, SaveAnswer, SavedAnswerView } from '@nybrud/contracts';
import type { Answer } from '@nybrud/domain';
import type { KeptAnswers } from './kept-answers.ts';
import { PAUSE, type PendingAnswer, type QueueState, retryAfter } from './pending-answer.ts';
import { failureOf, type SaveFailure, sameAnswer } from './save-failure.ts';

type Standing = Omit<SavedAnswerView, 'field'>;
type Parts = {
  send: (fieldKey: string, body: SaveAnswer) => Promise<SavedAnswerView>;
  kept: KeptAnswers;
  /** The server has this answer now. Without `standing` nobody knows yet what follows from it. */
  onSettled: (fieldKey: string, field: AnswerView, standing?: Standing) => void;
};

/**
 * Brings answers to the server, one request at a time, and lets go of none before the server has acknowledged it. Every change is
 * kept in the browser at once; what is typed while a request is on its way is sent after it, on the version that it made.
 */
export class AnswerQueue {
  #state: QueueState;
  readonly #parts: Parts;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Fields whose pause is over, in that order. */
  readonly #due = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(parts: Parts) {
    this.#parts = parts;
    const taken = [...parts.kept.all()].map(([fieldKey, kept]): [string, PendingAnswer] => [fieldKey, { ...kept, isKept: true, state: 'waiting', failures: 0 }]);
    this.#state = { pending: new Map(taken), isSending: false, isSignedOut: false, savedAt: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): QueueState => this.#state;

  /** `version` is the one on the page; a field that has something unsaved already stays on the version that it was written on. */
  change(fieldKey: string, answer: Answer | null, version: number): void {
    const before = this.#state.pending.get(fieldKey) ?? { version, state: 'waiting', failures: 0 };
    const state = before.state === 'refused' ? 'waiting' : before.state;
    this.#keep(fieldKey, { ...before, answer, state, problem: undefined });
    // A conflict waits for the person, and a retry keeps its pause: it sends what is newest then.
    if (state === 'waiting' || state === 'sending') this.#dueAfter(fieldKey, PAUSE);
  }

  /** Sends all that can be sent, now: the page is back, the net is back, or somebody asked. */
  readonly resume = (): void => {
    this.#tell({ isSignedOut: false });
    for (const [fieldKey, { state }] of this.#state.pending) if (state === 'waiting' || state === 'retrying') this.#dueNow(fieldKey);
    this.#next();
  };

  /** Saves over the answer that came in between. */
  keepMine(fieldKey: string): void {
    const mine = this.#state.pending.get(fieldKey);
    if (!mine?.theirs) return;
    this.#keep(fieldKey, { ...mine, version: mine.theirs.version, state: 'waiting', theirs: undefined });
    this.#dueNow(fieldKey);
    this.#next();
  }

  useTheirs(fieldKey: string): void {
    const mine = this.#state.pending.get(fieldKey);
    if (mine?.theirs) this.#letGo(fieldKey, mine, mine.theirs);
  }

  #next(): void {
    const [fieldKey] = this.#due;
    if (fieldKey === undefined || this.#state.isSending || this.#state.isSignedOut) return;
    this.#due.delete(fieldKey);
    const sent = this.#state.pending.get(fieldKey);
    if (sent) void this.#send(fieldKey, sent);
    else this.#next();
  }

  async #send(fieldKey: string, sent: PendingAnswer): Promise<void> {
    this.#put(fieldKey, { ...sent, state: 'sending' }, { isSending: true });
    try {
      const { field, ...standing } = await this.#parts.send(fieldKey, { answer: sent.answer, version: sent.version });
      this.#acknowledged(fieldKey, sent, field, standing);
    } catch (error) {
      this.#failed(fieldKey, sent, failureOf(error));
    }
    this.#tell({ isSending: false });
    this.#next();
  }

  #acknowledged(fieldKey: string, sent: PendingAnswer, field: AnswerView, standing?: Standing): void {
    const now = this.#state.pending.get(fieldKey) ?? sent;
    if (now.stamp === sent.stamp) return this.#letGo(fieldKey, sent, field, standing);
    this.#parts.onSettled(fieldKey, field, standing);
    this.#keep(fieldKey, { ...now, version: field.version, state: 'waiting', failures: 0 });
    return undefined;
  }

  #failed(fieldKey: string, sent: PendingAnswer, failure: SaveFailure): void {
    const now = this.#state.pending.get(fieldKey) ?? sent;
    const isNewer = now.stamp !== sent.stamp;
    if (failure.kind === 'conflict') return this.#answeredSince(fieldKey, sent, failure.theirs);
    if (failure.kind === 'signed_out') return this.#put(fieldKey, { ...now, state: 'waiting' }, { isSignedOut: true });
    if (failure.kind === 'again') {
      const failures = now.failures + 1;
      this.#put(fieldKey, { ...now, state: 'retrying', failures });
      return this.#dueAfter(fieldKey, retryAfter(failures));
    }
    // What was refused is no longer what is there: the newer answer gets its own hearing.
    return this.#put(fieldKey, isNewer ? { ...now, state: 'waiting' } : { ...now, state: 'refused', problem: failure.problem });
  }

  /** The same answer twice is no conflict: it is ours, whose acknowledgement was lost on its way, or somebody agrees. */
  #answeredSince(fieldKey: string, sent: PendingAnswer, theirs: AnswerView): void {
    const now = this.#state.pending.get(fieldKey) ?? sent;
    if (sameAnswer(sent.answer, theirs.answer)) return this.#acknowledged(fieldKey, sent, theirs);
    if (sameAnswer(now.answer, theirs.answer)) return this.#letGo(fieldKey, now, theirs);
    this.#wait(fieldKey);
    return this.#put(fieldKey, { ...now, state: 'conflict', theirs });
  }

  #letGo(fieldKey: string, { stamp }: PendingAnswer, field: AnswerView, standing?: Standing): void {
    this.#wait(fieldKey);
    this.#parts.kept.drop(fieldKey, stamp);
    this.#parts.onSettled(fieldKey, field, standing);
    const pending = new Map(this.#state.pending);
    pending.delete(fieldKey);
    this.#tell({ pending, savedAt: latest(this.#state.savedAt, field.at) });
  }

  #keep(fieldKey: string, changed: Omit<PendingAnswer, 'stamp' | 'isKept'>): void {
    const { answer, version } = changed;
    const stamp = newStamp();
    this.#put(fieldKey, { ...changed, stamp, isKept: this.#parts.kept.keep(fieldKey, { answer, version, stamp }) });
  }

  #put(fieldKey: string, answer: PendingAnswer, more: Partial<QueueState> = {}): void {
    this.#tell({ ...more, pending: new Map(this.#state.pending).set(fieldKey, answer) });
  }

  #tell(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #dueAfter(fieldKey: string, milliseconds: number): void {
    this.#wait(fieldKey);
    this.#timers.set(fieldKey, setTimeout(() => {
      this.#dueNow(fieldKey);
      this.#next();
    }, milliseconds));
  }

  #dueNow(fieldKey: string): void {
    this.#wait(fieldKey);
    this.#due.add(fieldKey);
  }

  #wait(fieldKey: string): void {
    clearTimeout(this.#timers.get(fieldKey));
    this.#timers.delete(fieldKey);
    this.#due.delete(fieldKey);
  }
}

const latest = (one: string | null, other: string | null): string | null => ((one ?? '') > (other ?? '') ? one : other);
const newStamp = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');
