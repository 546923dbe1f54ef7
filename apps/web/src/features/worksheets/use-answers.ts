import type { WorksheetView } from '@nybrud/contracts';
import type { Answer } from '@nybrud/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { answerQueueOf } from './answer-queues.ts';
import type { AnswersPlace } from './kept-answers.ts';
import type { PendingAnswer, QueueState } from './pending-answer.ts';

/** The answers as the person sees them, with what is not saved yet on top of what the server has. */
export type AnswersInHand = {
  state: QueueState;
  answerOf: (fieldKey: string) => Answer | null;
  pendingOf: (fieldKey: string) => PendingAnswer | undefined;
  change: (fieldKey: string, answer: Answer | null) => void;
  keepMine: (fieldKey: string) => void;
  useTheirs: (fieldKey: string) => void;
  /** Sends what still waits, at once. */
  sendNow: () => void;
};

export function useAnswers({ tenant, memberId, projectId, worksheetKey, instance }: AnswersPlace, { answers }: WorksheetView): AnswersInHand {
  const client = useQueryClient();
  const queue = useMemo(
    () => answerQueueOf(client, { tenant, memberId, projectId, worksheetKey, instance }),
    [client, tenant, memberId, projectId, worksheetKey, instance],
  );
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  useEffect(() => {
    const { resume } = queue;
    const warn = (event: Event) => (isLeavingALoss(queue.state()) ? event.preventDefault() : undefined);
    resume();
    addEventListener('online', resume);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('online', resume);
      removeEventListener('beforeunload', warn);
    };
  }, [queue]);
  const pendingOf = (fieldKey: string) => state.pending.get(fieldKey);
  return {
    state,
    pendingOf,
    answerOf: (fieldKey) => (pendingOf(fieldKey) ?? answers[fieldKey])?.answer ?? null,
    change: (fieldKey, answer) => queue.change(fieldKey, answer, answers[fieldKey]?.version ?? 0),
    keepMine: (fieldKey) => queue.keepMine(fieldKey),
    useTheirs: (fieldKey) => queue.useTheirs(fieldKey),
    sendNow: queue.resume,
  };
}

/** Only what neither the server nor this browser has would be lost. */
const isLeavingALoss = ({ pending }: QueueState): boolean => [...pending.values()].some(({ isKept }) => !isKept);
