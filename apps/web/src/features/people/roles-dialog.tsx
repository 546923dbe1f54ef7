import { changeRolesBody, type MemberView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { CheckboxGroup } from '@nybrud/ui/forms';
import { Dialog } from '@nybrud/ui/overlays';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../lib/form-problems.tsx';
import { useSentForm } from '../../lib/sent-form.ts';
import { changeRoles, useRefresh } from './people-changes.ts';
import { useRoles } from './role-names.ts';

type Props = { tenant: string; member: MemberView; onClose: () => void; onDone: (text: string) => void };

export function RolesDialog({ tenant, member, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { options } = useRoles(tenant);
  const refresh = useRefresh(tenant);
  const form = useSentForm({
    schema: changeRolesBody,
    start: { roles: member.roles },
    send: (body) => changeRoles(tenant, member.id, body),
    onSent: async () => {
      await refresh();
      onDone(t('Rollerne for {{name}} er gemt.', { name: member.name }));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Hvilke roller har {{name}}?', { name: member.name })}
      actions={
        <>
          <Button variant="primary" isBusy={form.isSending} onClick={form.submit}>
            {t('Gem roller')}
          </Button>
          <Button onClick={onClose}>{t('Behold rollerne')}</Button>
        </>
      }
    >
      <FormProblems form={form} />
      <CheckboxGroup {...form.field('roles')} label={t('Roller i organisationen')} hint={t('Roller i et projekt gives på projektets side.')} options={options} />
    </Dialog>
  );
}
