import { ProblemError } from '../lib/problem-error.ts';

/** "No" is an answer, and its page says so; only what nobody foresaw belongs in the console. */
export function tellTheUnexpected(error: unknown): void {
  if (!(error instanceof ProblemError)) console.error(error);
}
