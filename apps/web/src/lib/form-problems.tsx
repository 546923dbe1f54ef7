import { ErrorSummary, type FormError } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note.tsx';

type Props = { form: { errors: FormError[]; problem: Error | null; attempt: number } };

/** Stands above the heading: which fields to correct, or why the whole was refused. */
export function FormProblems({ form: { errors, problem, attempt } }: Props) {
  const { t } = useTranslation();
  if (errors.length > 0) return <ErrorSummary key={attempt} title={t('Der er {{count}} fejl. Ret dem, og send igen.', { count: errors.length })} errors={errors} />;
  return <ProblemNote error={problem} />;
}
