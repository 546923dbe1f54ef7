import { z } from 'zod';

export const dateValue = z.iso.date('not_a_date');

/** An open end: it goes on. */
export const periodValue = z
  .strictObject({ from: dateValue, to: dateValue.optional() }, 'not_a_period')
  .refine(({ from, to }) => to === undefined || to >= from, { error: 'ends_before_it_begins', path: ['to'] });
export type PeriodValue = z.infer<typeof periodValue>;
