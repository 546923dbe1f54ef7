import { z } from 'zod';

/** Beyond this a number is no longer exact, and no project has that many of anything. */
const LARGEST = 1_000_000_000_000_000;

export const numberValue = z.number('not_a_number').min(-LARGEST, 'too_large').max(LARGEST, 'too_large');

/** Whole øre, excluding VAT. */
export const moneyValue = z.int('not_an_amount').min(-LARGEST, 'too_large').max(LARGEST, 'too_large');

const score = z.int('not_a_score').min(1, 'not_a_score').max(5, 'not_a_score');
/** A rating in a table, where the row itself holds the reason. */
export const scoreValue = score;
