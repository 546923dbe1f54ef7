import { addTeamRoleBody } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { Form, Select } from '@nybrud/ui/forms';
import { Dialog } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { useSentForm } from '../../../lib/sent-form.ts';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { useText } from '../../../lib/text.ts';
import { PersonBox } from '../../../lib/person-box.tsx';
import { useAddToTeam } from '../project-changes.ts';
import type { ProjectKey } from '../projects.queries.ts';

type Props = { projectKey: ProjectKey; onAdded: () => void; onClose: () => void };
type Values = { memberId: string | undefined; role: string };

/** Finds a person in the organisation and gives them a role in the project. */
export function AddPersonDialog({ projectKey, onAdded, onClose }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const formId = useId();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(projectKey.tenant));
  const add = useAddToTeam(projectKey);
  const form = useSentForm({ schema: addTeamRoleBody, start: empty, send: (body) => add.mutateAsync(body), onSent: onAdded });
  const role = catalogue.projectRoles.find(({ key }) => key === form.values.role);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const errors = form.errors.map((error) => (error.field === 'memberId' ? { ...error, message: t('Vælg en person.') } : error));
  const { value: memberId, onChange: chooseMember, ...member } = form.field('memberId');
  return (
    <Dialog
      isOpen
      title={t('Hvem skal med på holdet?')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" type="submit" form={formId} isBusy={form.isSending}>
            {t('Føj til holdet')}
          </Button>
          <Button onClick={onClose}>{t('Fortryd')}</Button>
        </>
      }
    >
      <FormProblems form={{ ...form, errors }} />
      <Form id={formId} onSubmit={form.submit}>
        <PersonBox
          {...member}
          ref={first}
          error={member.error && t('Vælg en person.')}
          tenant={projectKey.tenant}
          label={t('Person')}
          chosen={memberId}
          onChoose={(person) => chooseMember(person?.id)}
        />
        <Select
          {...form.field('role')}
          label={t('Rolle')}
          hint={role && pick(role.help)}
          options={catalogue.projectRoles.map(({ key, label }) => ({ value: key, label: pick(label) }))}
        />
      </Form>
    </Dialog>
  );
}

const empty: Values = { memberId: undefined, role: 'contributor' };
