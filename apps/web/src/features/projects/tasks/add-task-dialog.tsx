import { addTaskBody, type ProjectTasksView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { DateField, Form, TextField } from '@nybrud/ui/forms';
import { Dialog } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { PersonBox } from '../../../lib/person-box.tsx';
import { useSentForm } from '../../../lib/sent-form.ts';
import { organisationQuery } from '../../../lib/session.queries.ts';
import { useLanguage } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { TaskBearing } from './task-bearing.tsx';
import { useAddTask } from './task-changes.ts';

type Props = { projectKey: ProjectKey; gates: ProjectTasksView['gates']; onDone: (text: string) => void; onClose: () => void };
type Values = { title: string; ownerId: string | undefined; dueOn: string | undefined; force: string; gateKey: string };

/** A task without a gate has no force either; an empty field is nothing. */
const schema = z.preprocess(
  ({ title, ownerId, dueOn, force, gateKey }: Values) => ({ title, ownerId, dueOn: dueOn ?? null, ...(gateKey ? { gateKey, force } : {}) }),
  addTaskBody,
);

/** Gives somebody a task; without a choice it is one's own. */
export function AddTaskDialog({ projectKey, gates, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const formId = useId();
  const { me } = useSuspenseQuery(organisationQuery(projectKey.tenant)).data;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const add = useAddTask(projectKey);
  const start: Values = { title: '', ownerId: me.memberId, dueOn: undefined, force: 'soft', gateKey: '' };
  const added = ({ title, owner }: { title: string; owner: { name: string } }) => {
    onDone(t('{{name}} har fået opgaven »{{title}}«.', { name: owner.name, title }));
    onClose();
  };
  const form = useSentForm({ schema, start, send: (task) => add.mutateAsync({ task, idempotencyKey }), onSent: added });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { value: ownerId, onChange: chooseOwner, ...owner } = form.field('ownerId');
  return (
    <Dialog isOpen title={t('Hvad skal gøres?')} onClose={onClose} actions={<Acts formId={formId} isSending={form.isSending} onClose={onClose} />}>
      <FormProblems form={form} />
      <Form id={formId} onSubmit={form.submit}>
        <TextField {...form.field('title')} ref={first} label={t('Opgave')} />
        <PersonBox
          {...owner}
          tenant={projectKey.tenant}
          label={t('Ansvarlig')}
          chosen={ownerId}
          known={{ id: me.memberId, name: me.name, title: me.title }}
          onChoose={(person) => chooseOwner(person?.id)}
        />
        <DateField {...form.field('dueOn')} locale={locale} label={t('Frist')} note={t('valgfrit')} />
        <TaskBearing gates={gates} gate={form.field('gateKey')} force={form.field('force')} />
      </Form>
    </Dialog>
  );
}

function Acts({ formId, isSending, onClose }: { formId: string; isSending: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button variant="primary" type="submit" form={formId} isBusy={isSending}>
        {t('Tilføj opgave')}
      </Button>
      <Button onClick={onClose}>{t('Fortryd')}</Button>
    </>
  );
}
