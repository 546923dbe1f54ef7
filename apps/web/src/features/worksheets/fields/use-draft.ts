import { type Answer, canonicalJson } from '@nybrud/domain';
import { useContext, useState } from 'react';
import { HalfTypedContext, type HalfTypedPlace } from './half-typed.ts';
import type { Fault, Judged } from './judge-value.ts';

type Mine = { value: unknown; faults: Fault[]; latest: string; earlier: readonly string[] };
/** No answer has this key. */
const nothing: Mine = { value: undefined, faults: [], latest: '', earlier: [] };

type Judge = (value: unknown, before: unknown) => Judged;
type Drafted = { fieldKey: string; answer: Answer | null; judge: Judge; onChange: (answer: Answer | null) => void };

/**
 * What stands in the field while somebody writes: also what is half typed and no answer yet, which stands a reload. It gives way when
 * another answer than the one given here comes from outside. `latest` was given last; `earlier` may stand outside until that one has come back.
 */
export function useDraft({ fieldKey, answer, judge, onChange }: Drafted) {
  const place = useContext(HalfTypedContext);
  const standing = keyOf(answer);
  const before = answer?.kind === 'value' ? answer.value : undefined;
  const [mine, setMine] = useState(() => takenUp(place, { fieldKey, standing, before, judge }));
  const isMine = [mine.latest, ...mine.earlier].includes(standing);
  // Once the last answer has come back, an earlier one is somebody's own choice.
  if (mine.latest === standing && mine.earlier.length > 0) setMine({ ...mine, earlier: [] });
  const change = (value: unknown) => {
    const { answer: kept, faults } = judge(value, before);
    const latest = kept === undefined ? standing : keyOf(kept);
    place.write(fieldKey, faults.length > 0 ? { value, over: latest } : null);
    if (kept === undefined) return setMine({ value, faults, latest, earlier: [] });
    setMine({ value, faults, latest, earlier: isMine ? [standing, ...mine.earlier] : [standing] });
    return onChange(kept);
  };
  return isMine ? { value: mine.value, faults: mine.faults, change } : { value: before, faults: [], change };
}

/** What was half typed before a reload, unless another answer has come since. */
function takenUp(place: HalfTypedPlace, { fieldKey, standing, before, judge }: { fieldKey: string; standing: string; before: unknown; judge: Judge }): Mine {
  const half = place.read(fieldKey);
  if (half?.over !== standing) return nothing;
  return { value: half.value, faults: judge(half.value, before).faults, latest: standing, earlier: [] };
}

/** The same for the same answer, in whatever order its parts come back. */
const keyOf = (answer: Answer | null): string => canonicalJson(JSON.parse(JSON.stringify(answer)));
