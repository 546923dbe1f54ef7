import type { AnswerView } from '@nybrud/contracts';
import type { Answer } from '@nybrud/domain';
import type { ProblemError } from '../../lib/problem-error.ts';

/** An answer that the server has not acknowledged yet. */
export type PendingAnswer = {
  readonly answer: Answer | null;
  /** The version that it was written on. */
  readonly version: number;
  /** New with every change. */
  readonly stamp: string;
  /** Whether this browser has it, so that it stands a reload. */
  readonly isKept: boolean;
  /** `retrying` waits for the net or the server, `refused` for another answer, `conflict` for the person's choice. */
  readonly state: 'waiting' | 'sending' | 'retrying' | 'refused' | 'conflict';
  readonly failures: number;
  readonly problem?: ProblemError | undefined;
  /** What somebody else answered meanwhile. */
  readonly theirs?: AnswerView | undefined;
};

/** Everything that is not saved, and when something was saved last. It is a new object whenever it says something new. */
export type QueueState = {
  readonly pending: ReadonlyMap<string, PendingAnswer>;
  readonly isSending: boolean;
  /** Nothing is sent until the person has signed in again. */
  readonly isSignedOut: boolean;
  readonly savedAt: string | null;
};

/** Half a second is soon enough for a person, and the server gets a word instead of its letters. */
export const PAUSE = 700;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

/** Twice as long after each failure, a minute at most. */
export const retryAfter = (failures: number): number => Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY);
