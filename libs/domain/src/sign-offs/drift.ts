import { isSame } from '../answers/is-same.ts';
import type { BoundValue } from './envelope.ts';

/** A bound value that is another today: "Ændret efter underskrift". */
export type Drift = { path: string; source: string; signed: unknown; now: unknown; material: boolean };

/** What has changed since the version was frozen, of all that it is bound to; nothing else can raise it. `facts`: today's values by path. */
export const driftOf = ({ bound }: { bound: readonly BoundValue[] }, facts: Readonly<Record<string, unknown>>): Drift[] =>
  bound
    .map(({ path, source, value, material }) => ({ path, source, signed: value, now: facts[path] ?? null, material }))
    .filter(({ signed, now }) => !isSame(signed, now));
