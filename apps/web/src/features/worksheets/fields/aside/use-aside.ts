import type { Answer, AnswerKind } from '@nybrud/domain';
import { useState } from 'react';

export type AsideKind = Exclude<AnswerKind, 'value'>;
type Turned = { kind: AnswerKind; over: AnswerKind | undefined; last: Answer | null };

/** Whether the question is set aside, and the way back to the value that stood there. `isTurned`: somebody has just turned to it here. */
export function useAside(answer: Answer | null, onChange: (answer: Answer | null) => void) {
  const [turned, setTurned] = useState<Turned>();
  const given = answer?.kind;
  // An answer of another kind from outside weighs more than what somebody has begun here.
  const isHere = turned !== undefined && (given === turned.over || given === turned.kind);
  const turn = (kind: AsideKind) => {
    setTurned({ kind, over: given, last: given === 'value' ? answer : null });
    if (kind === 'none') onChange({ kind });
  };
  const turnBack = () => {
    const last = turned?.last ?? null;
    setTurned({ kind: 'value', over: given, last });
    if (given !== undefined && given !== 'value') onChange(last);
  };
  const kind = isHere ? turned.kind : (given ?? 'value');
  return { kind, isTurned: turned?.kind === kind, turn, turnBack };
}
