import { changeTaskBody, type TaskView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { DateField, Form, TextArea } from '@nybrud/ui/forms';
import { Dialog } from '@nybrud/ui/overlays';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { PersonBox } from '../../../lib/person-box.tsx';
import { ProblemNote } from '../../../lib/problem-note.tsx';
import { useSentForm } from '../../../lib/sent-form.ts';
import { useLanguage } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { useChangeTask } from './task-changes.ts';

type Props = { projectKey: ProjectKey; task: TaskView; onDone: (text: string) => void; onClose: () => void };
type Values = { ownerId: string | undefined; dueOn: string | undefined; note: string };

const schema = z.preprocess(({ dueOn, ...values }: Values) => ({ ...values, dueOn: dueOn ?? null }), changeTaskBody.pick({ ownerId: true, dueOn: true, note: true }));

/** Whoever has the task notes how it goes; whoever may change it passes it on, moves it or drops it. */
export function ChangeTaskDialog({ projectKey, task, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const change = useChangeTask(projectKey);
  const drop = useChangeTask(projectKey);
  const closeWith = (text: string) => {
    onDone(text);
    onClose();
  };
  const start: Values = { ownerId: task.owner.memberId, dueOn: task.dueOn ?? undefined, note: task.note };
  const form = useSentForm({ schema, start, send: (next) => change.mutateAsync({ task, next }), onSent: () => closeWith(t('Opgaven »{{title}}« er gemt.', { title: task.title })) });
  const dropped = () => drop.mutate({ task, next: { status: 'dropped' } }, { onSuccess: () => closeWith(t('Opgaven »{{title}}« er bortfaldet.', { title: task.title })) });
  return (
    <Dialog
      isOpen
      title={task.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" type="submit" form={formId} isBusy={form.isSending}>
            {t('Gem opgave')}
          </Button>
          <Button onClick={onClose}>{t('Fortryd')}</Button>
          {task.can.drop && task.status === 'open' && (
            <Button variant="text" isBusy={drop.isPending} onClick={dropped}>
              {t('Lad opgaven bortfalde')}
            </Button>
          )}
        </>
      }
    >
      <FormProblems form={form} />
      <ProblemNote error={drop.error} />
      <Form id={formId} onSubmit={form.submit}>
        {task.can.change && <WhoAndWhen tenant={projectKey.tenant} task={task} form={form} />}
        <TextArea {...form.field('note')} rows={3} label={t('Note')} note={t('valgfrit')} hint={t('Alle, der kan se projektet, kan læse den.')} />
      </Form>
    </Dialog>
  );
}

type TaskForm = { field: ReturnType<typeof useSentForm<Values, unknown, unknown>>['field'] };

function WhoAndWhen({ tenant, task, form }: { tenant: string; task: TaskView; form: TaskForm }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { value: ownerId, onChange: chooseOwner, ...owner } = form.field('ownerId');
  return (
    <>
      <PersonBox
        {...owner}
        tenant={tenant}
        label={t('Ansvarlig')}
        chosen={ownerId}
        known={{ id: task.owner.memberId, name: task.owner.name, title: '' }}
        onChoose={(person) => chooseOwner(person?.id)}
      />
      <DateField {...form.field('dueOn')} locale={locale} label={t('Frist')} note={t('valgfrit')} />
    </>
  );
}
