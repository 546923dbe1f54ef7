import { sharedFields } from '@nybrud/content';
import { ProblemException } from '../http/problem.ts';

/** The shared fields whose answer is one of a list, and where their list stands in the content. */
export const CHOICES = { policyArea: 'projekt.fagomraade', noveltyDegree: 'projekt.nyhedsgrad', visibility: 'projekt.synlighed' } as const;

export const optionsOf = (field: keyof typeof CHOICES) => sharedFields().find(({ key }) => key === CHOICES[field])?.options ?? [];

/** Refuses a choice that the content does not know. */
export function demandKnownOptions(given: { policyArea?: string | null; noveltyDegree?: string | null }): void {
  const unknown = (['policyArea', 'noveltyDegree'] as const).filter((field) => {
    const value = given[field];
    return typeof value === 'string' && !optionsOf(field).some(({ key }) => key === value);
  });
  if (unknown.length > 0) throw new ProblemException('unknown_option', { errors: unknown.map((field) => ({ pointer: `#/${field}`, detail: 'unknown_option' })) });
}
