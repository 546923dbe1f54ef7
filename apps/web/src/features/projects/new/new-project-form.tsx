import { Button, Steps } from '@nybrud/ui';
import { Form, FormActions } from '@nybrud/ui/forms';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../lib/heading.ts';
import { PageHead } from '../../../lib/page.tsx';
import { tKey } from '../../../lib/text.ts';
import { KeptDraft } from './kept-draft.tsx';
import type { NewProjectProps } from './new-project-props.ts';
import type { Step } from './project-body.ts';
import { PeopleStep } from './people-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { ProblemStep } from './problem-step.tsx';
import { StepProblems } from './step-problems.tsx';
import { type NewProject, useNewProject } from './use-new-project.ts';

const titles = { 1: tKey('Hvad er problemet?'), 2: tKey('Hvem er med?'), 3: tKey('Hvor er I?') } satisfies Record<Step, string>;
const fields = { 1: ProblemStep, 2: PeopleStep, 3: PlaceStep };

export function NewProjectForm({ memberId, ...props }: NewProjectProps & { memberId: string }) {
  const { t } = useTranslation();
  const { tenant, step } = props;
  const form = useNewProject({ ...props, memberId });
  const Fields = fields[step];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step === 3) form.send();
    else form.goOn();
  };
  const list = `/${tenant}/projekter`;
  const crumbs = [{ label: t('Projekter'), href: list }, { label: t('Nyt projekt'), href: `${list}/nyt` }];
  useHeadingFocus(step);
  return (
    <>
      <StepProblems tenant={tenant} form={form} />
      <PageHead title={t(titles[step])} crumbs={crumbs} within={[t('Nyt projekt')]} />
      <Steps text={t('Trin {{step}} af {{total}}', { step, total: 3 })} title={t('Nyt projekt')} current={step} total={3} />
      <KeptDraft draft={form.draft} onDropped={() => props.onStep(1)} />
      <Form onSubmit={submit}>
        <Fields tenant={tenant} draft={form.draft} faults={form.faults} />
        <StepActions form={form} {...props} />
      </Form>
    </>
  );
}

function StepActions({ form, step, onStep }: NewProjectProps & { form: NewProject }) {
  const { t } = useTranslation();
  return (
    <FormActions>
      <Button variant="primary" type="submit" isBusy={form.isSending}>
        {step === 3 ? t('Opret projekt') : t('Næste')}
      </Button>
      {step === 2 && <Button onClick={() => onStep(3)}>{t('Spring over')}</Button>}
      {step > 1 && (
        <Button variant="text" onClick={() => onStep(step === 3 ? 2 : 1)}>
          {t('Tilbage')}
        </Button>
      )}
    </FormActions>
  );
}

/** A new step is a new page to the one who listens, although the address keeps its path. */
function useHeadingFocus(step: Step) {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    focusHeading();
  }, [step]);
}
