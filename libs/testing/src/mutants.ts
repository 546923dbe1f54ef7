import type { Query } from './catalogue.ts';
import { eventMutants } from './mutants-events.ts';
import { factMutants } from './mutants-facts.ts';
import { houseMutants } from './mutants-house.ts';
import { keyMutants } from './mutants-keys.ts';
import { ruleMutants } from './mutants-rules.ts';
import { tableMutants } from './mutants-tables.ts';
import type { Mutant } from './mutants-shape.ts';

/** Every wall, taken away one at a time; the keys are those that the database has. */
export const allMutants = async (query: Query): Promise<Mutant[]> =>
  [...tableMutants, ...(await keyMutants(query)), ...factMutants, ...ruleMutants, ...eventMutants, ...houseMutants];
