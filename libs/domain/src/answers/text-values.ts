import { z } from 'zod';

/** PostgreSQL cannot store U+0000, and half a surrogate pair is no character. */
const isWholeText = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed();

/** Text as it was typed, composed (NFC) so that equal words are equal. It may be empty: that is how an answer is taken back. */
export const textOf = (max: number) => z.string('not_text').refine(isWholeText, 'not_text').normalize('NFC').max(max, 'too_long');

/** One line; `pattern` is the content's. */
export const shortText = (pattern?: string) =>
  pattern === undefined ? textOf(200) : textOf(200).regex(new RegExp(`(?:${pattern})|^$`), 'not_that_form');
