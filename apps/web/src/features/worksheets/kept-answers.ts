import type { SaveAnswer } from '@nybrud/contracts';
import { z } from 'zod';

/** Whose answers, to what. */
export type AnswersPlace = { tenant: string; memberId: string; projectId: string; worksheetKey: string; instance?: string | undefined };

/** What the browser's storage calls a worksheet. */
export const placeName = ({ tenant, memberId, projectId, worksheetKey, instance = '' }: AnswersPlace): string =>
  [tenant, memberId, projectId, instance === '' ? worksheetKey : `${worksheetKey}:${instance}`].join('.');

/** What was typed may be half an answer, such as a reason without words yet: only its outline is looked at. */
const keptAnswer = z.object({
  answer: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('value'), value: z.unknown() }),
      z.object({ kind: z.literal('unknown'), reason: z.string(), clarifyBy: z.string() }),
      z.object({ kind: z.literal('not_relevant'), reason: z.string() }),
      z.object({ kind: z.literal('none') }),
    ])
    .nullable(),
  version: z.int(),
  /** Which writing of the field this is: another tab of the same person may have kept a newer one. */
  stamp: z.string(),
});
export type KeptAnswer = SaveAnswer & { stamp: string };

/** Answers that the server has not acknowledged, in this browser, one entry for each field. */
export type KeptAnswers = {
  all: () => Map<string, KeptAnswer>;
  /** False when the browser would not keep it. */
  keep: (fieldKey: string, kept: KeptAnswer) => boolean;
  /** Unless something newer than `stamp` is kept there. */
  drop: (fieldKey: string, stamp: string) => void;
};

export function keptAnswersIn(place: AnswersPlace): KeptAnswers {
  const prefix = `nybrud.svar.${placeName(place)}.`;
  return {
    all: () => new Map(keysUnder(prefix).flatMap((key) => listed(key.slice(prefix.length), read(key)))),
    keep: (fieldKey, kept) => write(prefix + fieldKey, kept),
    drop: (fieldKey, stamp) => {
      if (read(prefix + fieldKey)?.stamp === stamp) remove(prefix + fieldKey);
    },
  };
}

const listed = (fieldKey: string, kept: KeptAnswer | undefined): [string, KeptAnswer][] => (kept ? [[fieldKey, kept]] : []);

function keysUnder(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return []; // storage is switched off
  }
}

function read(key: string): KeptAnswer | undefined {
  try {
    return keptAnswer.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined; // storage is switched off, or holds something else
  }
}

function write(key: string, kept: KeptAnswer): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}
