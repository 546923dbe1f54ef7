import { z } from 'zod';
import { textOf } from './text-values.ts';

/** A web address that is safe to follow: never `javascript:` or `data:`. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'not_an_address' }).max(2000, 'too_long');

/** A document of the project. */
export const fileValue = z.strictObject({ documentId: z.uuid('not_a_document') }, 'not_a_document');
export type FileValue = z.infer<typeof fileValue>;

/** The address may be missing: some sources have a title only. */
export const linkValue = z.strictObject({ title: textOf(200), url: webAddress.optional() }, 'not_a_link');
export type LinkValue = z.infer<typeof linkValue>;
