import { z } from 'zod';

export const yesNoValues = ['ja', 'nej', 'ved_ikke'] as const;
export const yesNoValue = z.enum(yesNoValues, 'unknown_option');

const oneOf = (keys: readonly string[]) => z.string('unknown_option').refine((key) => keys.includes(key), 'unknown_option');

export const choiceValue = oneOf;

/** Several of the list, each at most once. */
export const multiChoiceValue = (keys: readonly string[]) =>
  z.array(oneOf(keys), 'not_a_list').refine((chosen) => new Set(chosen).size === chosen.length, 'chosen_twice');
