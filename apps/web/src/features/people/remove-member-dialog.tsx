import type { MemberView } from '@nybrud/contracts';
import { ConfirmDialog } from '@nybrud/ui/overlays';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useRemoveMember } from './people-changes.ts';

type Props = { tenant: string; member: MemberView; onClose: () => void; onDone: (text: string) => void };

export function RemoveMemberDialog({ tenant, member, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { name } = member;
  const remove = useRemoveMember(tenant, () => {
    onDone(t('{{name}} er fjernet fra organisationen.', { name }));
    onClose();
  });
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      isBusy={remove.isPending}
      title={t('Skal {{name}} fjernes fra organisationen?', { name })}
      confirmLabel={t('Fjern {{name}}', { name })}
      keepLabel={t('Behold {{name}}', { name })}
      onConfirm={() => remove.mutate(member)}
      onKeep={onClose}
    >
      <p>{t('{{name}} mister adgangen med det samme og tages af alle hold. Det, {{name}} har skrevet, bliver stående.', { name })}</p>
      <ProblemNote error={remove.error} />
    </ConfirmDialog>
  );
}
