import type { MemberView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { Dialog } from '@nybrud/ui/overlays';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { DoorLink } from './door-link.tsx';
import { usePasswordLink } from './people-changes.ts';

type Props = { tenant: string; member: MemberView; onClose: () => void };

/** The link is made by a press, not by opening the dialog: an older link stops working when a new one is made. */
export function PasswordLinkDialog({ tenant, member, onClose }: Props) {
  const { t } = useTranslation();
  const make = usePasswordLink(tenant);
  const { name } = member;
  const start = (
    <Button variant="primary" isBusy={make.isPending} onClick={() => make.mutate(member)}>
      {t('Lav link')}
    </Button>
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Skal {{name}} have en ny adgangskode?', { name })}
      actions={
        <>
          {!make.data && start}
          <Button onClick={onClose}>{make.data ? t('Luk') : t('Fortryd')}</Button>
        </>
      }
    >
      {make.data ? (
        <DoorLink door={make.data} label={t('Link til {{name}}', { name })} />
      ) : (
        <p>{t('Du får et link, som du selv sender til {{name}}. Den gamle adgangskode virker, indtil linket er brugt.', { name })}</p>
      )}
      <ProblemNote error={make.error} />
    </Dialog>
  );
}
