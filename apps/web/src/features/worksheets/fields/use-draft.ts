import { type Answer, canonicalJson } from '@nybrud/domain';
import { useState } from 'react';
import type { Fault, Judged } from './judge-value.ts';

type Mine = { value: unknown; faults: Fault[]; latest: string; earlier: readonly string[] };
/** No answer has this key. */
const nothing: Mine = { value: undefined, faults: [], latest: '', earlier: [] };

type Judge = (value: unknown, before: unknown) => Judged;

/**
 * What stands in the field while somebody writes: also what is half typed and no answer yet. It gives way when another answer
 * than the one given here comes from outside. `latest` was given last; `earlier` may stand outside until that one has come back.
 */
export function useDraft(answer: Answer | null, judge: Judge, onChange: (answer: Answer | null) => void) {
  const [mine, setMine] = useState(nothing);
  const standing = keyOf(answer);
  const isMine = [mine.latest, ...mine.earlier].includes(standing);
  // Once the last answer has come back, an earlier one is somebody's own choice.
  if (mine.latest === standing && mine.earlier.length > 0) setMine({ ...mine, earlier: [] });
  const before = answer?.kind === 'value' ? answer.value : undefined;
  const change = (value: unknown) => {
    const { answer: kept, faults } = judge(value, before);
    if (kept === undefined) return setMine({ value, faults, latest: standing, earlier: [] });
    setMine({ value, faults, latest: keyOf(kept), earlier: isMine ? [standing, ...mine.earlier] : [standing] });
    return onChange(kept);
  };
  return isMine ? { value: mine.value, faults: mine.faults, change } : { value: before, faults: [], change };
}

/** The same for the same answer, in whatever order its parts come back. */
const keyOf = (answer: Answer | null): string => canonicalJson(JSON.parse(JSON.stringify(answer)));
