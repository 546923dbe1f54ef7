import { z } from 'zod';
import { textOf } from './text-values.ts';

const name = textOf(200).trim().min(1, 'missing');

/** A member of the organisation, or somebody without an account. */
export const personValue = z.union(
  [
    z.strictObject({ memberId: z.uuid('not_a_person') }, 'not_a_person'),
    z.strictObject({ name, org: textOf(200).trim(), email: z.email('not_an_email').max(254, 'too_long').optional() }, 'not_a_person'),
  ],
  'not_a_person',
);
export type PersonValue = z.infer<typeof personValue>;

/** The same for the same person, however the name was typed. */
export const personKey = (person: PersonValue): string =>
  'memberId' in person ? person.memberId : `${folded(person.name)} · ${folded(person.org)}`;

const folded = (text: string): string => text.trim().toLocaleLowerCase('da').replaceAll(/\s+/g, ' ');
