import { dueDateBody } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { DateField, Form, FormActions } from '@nybrud/ui/forms';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { useSentForm } from '../../../lib/sent-form.ts';
import { useLanguage } from '../../../lib/text.ts';
import { useSetDueDate } from '../project-changes.ts';
import type { ProjectKey } from '../projects.queries.ts';
import type { ProjectPhase } from './phase-words.ts';
import styles from './page.module.css';

type Props = { projectKey: ProjectKey; phase: ProjectPhase; onSaved: (dueOn: string | null) => void; onCancel: () => void };

type Values = { dueOn: string | undefined };
const start = ({ dueOn }: ProjectPhase): Values => ({ dueOn: dueOn ?? undefined });
/** An empty field takes the date away. */
const schema = z.preprocess((values: Values) => ({ dueOn: values.dueOn ?? null }), dueDateBody);

export function DueDateForm({ projectKey, phase, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const set = useSetDueDate({ ...projectKey, phaseKey: phase.key });
  const form = useSentForm({ schema, start: start(phase), send: ({ dueOn }) => set.mutateAsync(dueOn).then(() => dueOn), onSent: onSaved });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.dueForm}>
      <FormProblems form={form} />
      <Form onSubmit={form.submit}>
        <DateField
          {...form.field('dueOn')}
          ref={field}
          locale={locale}
          label={t('Frist for fasen')}
          hint={t('For eksempel 30.11.2026 eller i morgen. Lad feltet være tomt, hvis der ikke er en frist.')}
        />
        <FormActions>
          <Button type="submit" isBusy={form.isSending}>
            {t('Gem frist')}
          </Button>
          <Button variant="text" onClick={onCancel}>
            {t('Fortryd')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
