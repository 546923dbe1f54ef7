import type { GateView } from '@nybrud/contracts';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../lib/problem-error.ts';
import { useSaveGateField } from './gates.mutations.ts';
import { type GateKey } from './gates.queries.ts';

const PAUSE_MS = 600;
/** What was typed and is not acknowledged yet lies in the browser, also over a reload. */
const keptKey = (key: GateKey, field: string) => `gate:${key.projectId}:${key.gateKey}:${key.milestone ?? ''}:${field}`;

export type GateField<T> = {
  value: T | undefined;
  change: (value: T | null) => void;
  state: 'saved' | 'saving' | 'failed' | 'conflict';
  /** What somebody else has written meanwhile. */
  theirs: unknown;
  keepMine: () => void;
  useTheirs: () => void;
};

/** One field of what is written for a decision: saved after a pause in the typing, and lost by nothing. */
export function useGateField<T>(key: GateKey, gate: GateView, field: string): GateField<T> {
  const known = gate.fields[field];
  const save = useSaveGateField(key);
  const [typed, setTyped] = useState<{ value: T | null } | undefined>(() => readKept<T>(keptKey(key, field)));
  const [conflict, setConflict] = useState<{ value: unknown; version: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const version = useRef(known?.version ?? 0);
  useEffect(() => {
    version.current = Math.max(version.current, known?.version ?? 0);
  }, [known?.version]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (value: T | null, over: number) =>
    save.mutate({ field, value, version: over }, {
      onSuccess: (saved) => {
        version.current = saved.version;
        setConflict(undefined);
        localStorage.removeItem(keptKey(key, field));
        setTyped((now) => (now && Object.is(now.value, value) ? undefined : now));
      },
      onError: (error) => {
        const current = conflictIn(error);
        if (current) setConflict(current);
      },
    });
  const change = (value: T | null) => {
    setTyped({ value });
    localStorage.setItem(keptKey(key, field), JSON.stringify(value));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(value, version.current), PAUSE_MS);
  };
  return {
    value: typed ? (typed.value ?? undefined) : (known?.value as T | undefined) ?? undefined, // the field's kind decides its type
    change,
    state: conflict ? 'conflict' : save.isPending ? 'saving' : save.isError ? 'failed' : 'saved',
    theirs: conflict?.value,
    keepMine: () => conflict && send(typed?.value ?? null, conflict.version),
    useTheirs: () => {
      if (conflict) version.current = conflict.version;
      localStorage.removeItem(keptKey(key, field));
      setConflict(undefined);
      setTyped(undefined);
      save.reset();
    },
  };
}

function readKept<T>(name: string): { value: T | null } | undefined {
  const kept = localStorage.getItem(name);
  return kept === null ? undefined : { value: JSON.parse(kept) as T | null }; // written by `change` alone
}

/** What stands there now, when somebody was first. */
function conflictIn(error: unknown): { value: unknown; version: number } | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'answered_since_read') return undefined;
  const current = error.details?.['current'];
  if (typeof current !== 'object' || current === null || !('version' in current) || !('answer' in current)) return undefined;
  const answer = current.answer;
  return { version: Number(current.version), value: typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null };
}
