import { isSameText } from '../process-model/keyed-changes.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import type { Text } from '../text.ts';
import type { DatedPhase } from './upgrade-facts.ts';

/** `isBehind`: the project is past its place already. `hasDates`: they are kept, also when the phase is not on the way any more. */
export type PhaseChange = {
  kind: 'added' | 'removed' | 'moved' | 'renamed';
  phaseKey: string; label: Text; was: Text | null; number: number | null; wasNumber: number | null; hasDates: boolean; isBehind: boolean;
};
type Side = { rows: readonly DatedPhase[]; model: Pick<ProcessModel, 'phases'> };

const labelIn = ({ model }: Side, key: string) => model.phases.find((phase) => phase.key === key)?.label ?? null;
const placeIn = ({ rows }: Side, key: string) => rows.find(({ phaseKey }) => phaseKey === key)?.position ?? null;

/** What becomes of the way through the phases. Phases that stay off the way are not told of. */
export function phaseChanges(before: Side, after: Side): PhaseChange[] {
  const reached = Math.max(0, ...after.rows.flatMap(({ openedOn, position }) => (openedOn !== null && position !== null ? [position] : [])));
  const moved = newPlaces(before, after);
  return after.rows.flatMap((row): PhaseChange[] => {
    const wasNumber = placeIn(before, row.phaseKey);
    const [was, is] = [labelIn(before, row.phaseKey), labelIn(after, row.phaseKey)];
    const told = { ...datesOf(row), phaseKey: row.phaseKey, label: is ?? was ?? { da: row.phaseKey, en: row.phaseKey }, wasNumber, isBehind: isBefore(row, reached) };
    const kind = shift(wasNumber, row.position, moved.has(row.phaseKey));
    return [
      ...(kind ? [{ ...told, kind, was: null }] : []),
      ...(isOn(row) && wasNumber !== null && isRenamed(was, is) ? [{ ...told, kind: 'renamed' as const, was }] : []),
    ];
  });
}

const isRenamed = (was: Text | null, is: Text | null) => was !== null && is !== null && !isSameText(was, is);
const isOn = ({ position }: DatedPhase) => position !== null;
const isBefore = ({ position }: DatedPhase, reached: number) => position !== null && position < reached;
const datesOf = ({ position, openedOn, closedOn, dueOn }: DatedPhase) => ({ number: position, hasDates: [openedOn, closedOn, dueOn].some((day) => day !== null) });

function shift(was: number | null, is: number | null, isMoved: boolean): 'added' | 'removed' | 'moved' | null {
  if (was === null && is !== null) return 'added';
  if (was !== null && is === null) return 'removed';
  return isMoved ? 'moved' : null;
}

/** The phases that stand elsewhere among those that stay; a phase that only got another number has not moved. */
function newPlaces(before: Side, after: Side): ReadonlySet<string> {
  const staying = (side: Side, other: Side) =>
    side.rows.filter(({ phaseKey, position }) => position !== null && placeIn(other, phaseKey) !== null)
      .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ phaseKey }) => phaseKey);
  const [was, is] = [staying(before, after), staying(after, before)];
  return new Set(is.filter((key, at) => was[at] !== key));
}
