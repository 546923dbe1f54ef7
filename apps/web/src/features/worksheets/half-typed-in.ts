import { z } from 'zod';
import type { HalfTyped, HalfTypedPlace } from './fields/half-typed.ts';
import { type AnswersPlace, placeName } from './kept-answers.ts';

const halfTyped = z.object({ value: z.unknown(), over: z.string() });

/** What is half typed in the fields of a worksheet, in this browser. It is never sent: the field that reads it judges it anew. */
export function halfTypedIn(place: AnswersPlace): HalfTypedPlace {
  const prefix = `nybrud.halvt.${placeName(place)}.`;
  return {
    read: (fieldKey) => {
      try {
        return halfTyped.safeParse(JSON.parse(localStorage.getItem(prefix + fieldKey) ?? 'null')).data;
      } catch {
        return undefined; // storage is switched off, or holds something else
      }
    },
    write: (fieldKey, half) => keep(prefix + fieldKey, half),
  };
}

function keep(key: string, half: HalfTyped | null): void {
  try {
    if (half) localStorage.setItem(key, JSON.stringify(half));
    else localStorage.removeItem(key);
  } catch {
    // it stands in the field for as long as the page does
  }
}
