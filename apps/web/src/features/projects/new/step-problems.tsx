import { Button, InfoNote, Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { hasCode } from '../../../lib/problem-error.ts';
import { fieldSentence } from '../../../lib/problem-texts.ts';
import type { NewProject } from './use-new-project.ts';

/** Above the heading: what to correct, or why nothing was made. */
export function StepProblems({ tenant, form }: { tenant: string; form: NewProject }) {
  const { t } = useTranslation();
  if (hasCode(form.problem, 'key_used_for_another_request')) return <MadeAlready tenant={tenant} onSendAnew={form.sendAnew} />;
  const errors = Object.entries(form.faults).map(([field, code]) => ({
    field,
    message: field === 'title' && code === 'missing' ? t('Skriv en titel') : fieldSentence(t, code),
  }));
  return <FormProblems form={{ errors, problem: form.problem, attempt: form.attempt }} />;
}

/** An earlier attempt did arrive, and the draft was changed after it. */
function MadeAlready({ tenant, onSendAnew }: { tenant: string; onSendAnew: () => void }) {
  const { t } = useTranslation();
  return (
    <InfoNote
      tone="warn"
      isLive
      title={t('Projektet ser ud til at være oprettet allerede')}
      action={
        <Button small onClick={onSendAnew}>
          {t('Opret alligevel')}
        </Button>
      }
    >
      <p>
        {t('Det blev sendt, før du rettede det sidste.')} <Link href={`/${tenant}/projekter`}>{t('Se efter i listen over projekter')}</Link>
      </p>
    </InfoNote>
  );
}
