/**
 * What a computed field says. `unknown`: somebody has answered "Ukendt endnu" to what it needs. `unanswered`: something it needs is not filled in.
 * `missing` names what is needed, by address.
 */
export type ComputedAnswer =
  | { kind: 'value'; value: unknown; details?: Readonly<Record<string, unknown>> }
  | { kind: 'unknown' | 'unanswered'; missing: readonly string[] };

/** By the key of the field, or of the shared field. */
export type ComputedAnswers = Readonly<Record<string, ComputedAnswer>>;

export const computedValue = (value: unknown, details?: Record<string, unknown>): ComputedAnswer =>
  details === undefined ? { kind: 'value', value } : { kind: 'value', value, details };
export const unansweredBecause = (...missing: string[]): ComputedAnswer => ({ kind: 'unanswered', missing });
export const unknownBecause = (...missing: string[]): ComputedAnswer => ({ kind: 'unknown', missing });
