import { dayOf } from '@nybrud/domain';
import { useState } from 'react';
import { type Draft, type DraftValues, dropDraft, emptyDraft, keepDraft, keptDraft, newKey } from './draft.ts';

/** What is written so far, kept in this browser from the first key. */
export function useDraft(tenant: string, memberId: string) {
  const [restored, setRestored] = useState(() => keptDraft(tenant, memberId));
  const [draft, setDraft] = useState<Draft>(() => restored ?? emptyDraft(dayOf(new Date())));
  const [isKept, setKept] = useState(true);
  const put = (next: Draft) => {
    setDraft(next);
    setKept(keepDraft(tenant, memberId, next));
  };
  return {
    values: draft.values,
    key: draft.key,
    /** When the draft was kept that was found here, if one was. */
    restoredFrom: restored?.savedAt,
    isKept,
    change: (change: Partial<DraftValues>) => put({ ...draft, savedAt: new Date().toISOString(), values: { ...draft.values, ...change } }),
    /** For the person who wants one more project out of the same draft. */
    renewKey: () => {
      const key = newKey();
      put({ ...draft, key });
      return key;
    },
    drop: () => {
      dropDraft(tenant, memberId);
      setRestored(undefined);
      setDraft(emptyDraft(dayOf(new Date())));
    },
  };
}

export type DraftInHand = ReturnType<typeof useDraft>;
