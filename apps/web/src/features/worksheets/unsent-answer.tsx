import { InfoNote } from '@nybrud/ui';
import { answerWords, type Spoken } from './answer-words.ts';
import type { PendingAnswer } from './pending-answer.ts';

/** What was typed in a field that has been closed since. It stays in this browser, and is sent when the field is open again. */
export function UnsentAnswer({ pending, spoken }: { pending: PendingAnswer | undefined; spoken: Spoken }) {
  if (!pending || pending.state === 'conflict') return null;
  const { t } = spoken.say;
  return (
    <InfoNote tone="warn" title={t('Dit svar er ikke gemt. Det ligger i denne browser.')}>
      {answerWords(pending.answer, spoken)}
    </InfoNote>
  );
}
