import type { Problem, ProblemCode } from '@nybrud/contracts';

/** `no_answer`: the net is gone, or the server does not answer. */
export type FailureCode = ProblemCode | 'no_answer';

type Said = Partial<Pick<Problem, 'details' | 'errors'>> & { code: string; status: number; requestId?: string | undefined };

/** How the server said no. What is shown for each code stands in problem-texts.ts. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors: readonly { pointer: string; detail: string }[];
  /** What to give to the one who helps; it finds the request in the log. */
  readonly requestId: string | undefined;

  constructor({ code, status, details = {}, errors = [], requestId }: Said) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
    this.details = details;
    this.errors = errors;
    this.requestId = requestId;
  }
}

export const hasCode = (error: unknown, code: FailureCode): error is ProblemError => error instanceof ProblemError && error.code === code;

/** The net or the server may be back in a moment; anything else would fail again. */
export const isPassing = (error: unknown) => error instanceof ProblemError && (error.code === 'no_answer' || error.status === 503);
