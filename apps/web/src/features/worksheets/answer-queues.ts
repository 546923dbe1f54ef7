import type { QueryClient } from '@tanstack/react-query';
import { hasCode } from '../../lib/problem-error.ts';
import { AnswerQueue } from './answer-queue.ts';
import { type AnswersPlace, keptAnswersIn, placeName } from './kept-answers.ts';
import { saveAnswer, worksheetQuery } from './worksheets.queries.ts';

const queues = new WeakMap<QueryClient, Map<string, AnswerQueue>>();

/** The queue of a worksheet. It outlives its page: what was typed just before leaving is still on its way, and coming back finds it there. */
export function answerQueueOf(client: QueryClient, place: AnswersPlace): AnswerQueue {
  const own = queues.get(client) ?? new Map<string, AnswerQueue>();
  queues.set(client, own);
  const name = placeName(place);
  const queue = own.get(name) ?? newQueue(client, place);
  own.set(name, queue);
  return queue;
}

function newQueue(client: QueryClient, place: AnswersPlace): AnswerQueue {
  const { queryKey } = worksheetQuery(place);
  const { memberId: _memberId, ...address } = place;
  return new AnswerQueue({
    kept: keptAnswersIn(place),
    // By way of the client, so that the end of a session is noticed as for any other act.
    send: (fieldKey, body) => client.getMutationCache().build(client, {
      mutationFn: () => saveAnswer(address, fieldKey, body),
      // Sent to decision meanwhile: the page must say so. What was typed stays in this browser.
      onError: (error) => void (hasCode(error, 'worksheet_sent') && client.invalidateQueries({ queryKey, exact: true })),
    }).execute(undefined),
    onSettled: (fieldKey, field, standing) => {
      client.setQueryData(queryKey, (page) => page && { ...page, ...standing, answers: { ...page.answers, [fieldKey]: field } });
      // Shared answers show in other worksheets and on the project's page, which ask again when they are opened.
      void client.invalidateQueries({ queryKey: [place.tenant, 'projects', place.projectId], refetchType: 'none' });
      if (!standing) void client.invalidateQueries({ queryKey, exact: true });
    },
  });
}
