import { createContext } from 'react';

/** What stands in a field and is no answer, and the answer (by its key) that it was typed over. */
export type HalfTyped = { value: unknown; over: string };

/** Where fields keep what is half typed, so that it stands a reload. Without a place nothing is kept. */
export type HalfTypedPlace = { read: (fieldKey: string) => HalfTyped | undefined; write: (fieldKey: string, half: HalfTyped | null) => void };

export const HalfTypedContext = createContext<HalfTypedPlace>({ read: () => undefined, write: () => undefined });
