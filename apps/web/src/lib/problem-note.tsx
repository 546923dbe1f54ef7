import { InfoNote } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { problemSentence } from './problem-texts.ts';

/** Beside the act that was refused: why, whether anything happened, and what to do. */
export function ProblemNote({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (!error) return null;
  return (
    <InfoNote tone="error" isLive>
      {problemSentence(t, error)}
    </InfoNote>
  );
}
