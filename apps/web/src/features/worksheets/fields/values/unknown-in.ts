import { partOf } from './part-of.ts';

export type Unknown = { reason: string; clarifyBy: string };

/** What is said about a cell that is not known yet; undefined when the cell says something else. */
export function unknownIn(value: unknown): Unknown | undefined {
  const unknown = typeof value === 'object' && value !== null && 'unknown' in value ? value.unknown : undefined;
  return unknown === undefined ? undefined : { reason: partOf(unknown, 'reason') ?? '', clarifyBy: partOf(unknown, 'clarifyBy') ?? '' };
}
