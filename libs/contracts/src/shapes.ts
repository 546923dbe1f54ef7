import { z } from 'zod';

/** A text in both languages; the web shows the reader's. */
export const textView = z.object({ da: z.string(), en: z.string() }).meta({ id: 'Text' });
export type TextView = z.infer<typeof textView>;

/** PostgreSQL cannot store U+0000, and half a surrogate pair is no character: both are refused with a sentence. */
const wholeText = (value: string) => !value.includes('\u0000') && value.isWellFormed();

/** One line written by a person: trimmed, composed (NFC), never empty. */
export const line = (max: number) =>
  z.string().refine(wholeText, 'not_text').normalize('NFC').trim().min(1, 'missing').max(max, 'too_long');

/** A text that may be left empty. */
export const freeText = (max: number) => z.string().refine(wholeText, 'not_text').normalize('NFC').trim().max(max, 'too_long');

export const emailAddress = z.string().trim().toLowerCase().max(254, 'too_long').pipe(z.email('not_an_email'));

/** Whole øre, excluding VAT. */
export const amount = z.int('not_an_amount').min(0, 'not_an_amount').max(100_000_000_000_000, 'too_large');

export const day = z.iso.date('not_a_date');
export const moment = z.iso.datetime();

export const pageQuery = { cursor: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(25) };

/** `next` is the cursor of the following page, null on the last. */
export const pageOf = <T extends z.ZodType>(entry: T) => z.object({ entries: z.array(entry), next: z.string().nullable(), total: z.int() });
