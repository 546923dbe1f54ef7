import { addFourEyesWaiverBody } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { DateField, Form, TextArea } from '@nybrud/ui/forms';
import { Dialog } from '@nybrud/ui/overlays';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { hasCode, ProblemError } from '../../../lib/problem-error.ts';
import { useSentForm } from '../../../lib/sent-form.ts';
import { useLanguage } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { useWaiveFourEyes } from './waivers.queries.ts';

type Values = { reason: string; until: string | undefined };
const start: Values = { reason: '', until: undefined };

/** An administrator takes it upon them that one person writes and decides. */
export function WaiveDialog({ projectKey, onClose }: { projectKey: ProjectKey; onClose: () => void }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const formId = useId();
  const waive = useWaiveFourEyes(projectKey);
  const { projectId } = projectKey;
  const form = useSentForm({
    schema: addFourEyesWaiverBody.omit({ projectId: true }), start, send: (body) => waive.mutateAsync({ projectId, ...body }).catch(atItsField), onSent: onClose,
  });
  return (
    <Dialog
      isOpen
      title={t('Skal projektet undtages fra fire øjne?')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" type="submit" form={formId} isBusy={form.isSending}>
            {t('Gør en undtagelse')}
          </Button>
          <Button onClick={onClose}>{t('Behold fire øjne')}</Button>
        </>
      }
    >
      <p>{t('Så kan den, der har skrevet eller sendt et oplæg, selv underskrive det. Undtagelsen vises på projektet og på alt, der underskrives.')}</p>
      <FormProblems form={form} />
      <Form id={formId} onSubmit={form.submit}>
        <TextArea {...form.field('reason')} rows={3} label={t('Begrundelse')} hint={t('Mindst 20 tegn. En udenforstående skal kunne forstå den.')} />
        <DateField {...form.field('until')} locale={locale} label={t('Til og med')} hint={t('Højst 366 dage.')} />
      </Form>
    </Dialog>
  );
}

/** The server says no as it does for any reason; here it can only be the one field. */
function atItsField(error: unknown): never {
  const field = hasCode(error, 'reason_missing') ? 'reason' : hasCode(error, 'waiver_not_allowed') ? 'until' : undefined;
  if (!(error instanceof ProblemError) || !field) throw error;
  throw new ProblemError({ code: 'invalid_request', status: error.status, errors: [{ pointer: `#/${field}`, detail: field === 'reason' ? 'too_short' : error.code }] });
}
