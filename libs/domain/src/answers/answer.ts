import { z } from 'zod';
import { textOf } from './text-values.ts';

const reason = textOf(1000).trim().min(1, 'missing');

/**
 * What somebody answered in a field. "Ukendt endnu" says why and by when one will know, "Ikke relevant" says why, "Ingen" stands for itself.
 * What a value may be follows from the field: see `parseAnswer`.
 */
export const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: z.unknown() }),
  z.strictObject({ kind: z.literal('unknown'), reason, clarifyBy: z.iso.date('not_a_date') }),
  z.strictObject({ kind: z.literal('not_relevant'), reason }),
  z.strictObject({ kind: z.literal('none') }),
], 'not_an_answer');
export type Answer = z.infer<typeof answer>;
export type AnswerKind = Answer['kind'];

/** Answers by the key of their field; what nobody has answered is not in it. */
export type Answers = Readonly<Record<string, Answer>>;
