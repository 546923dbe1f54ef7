import type { InvitationView } from '@nybrud/contracts';
import { Button, Section, TaskList, TaskRow, VisuallyHidden } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useLanguage } from '../../lib/text.ts';
import { useWithdrawInvitation } from './people-changes.ts';
import { invitationsQuery } from './people.queries.ts';
import { useRoles } from './role-names.ts';

type Props = { tenant: string; onDone: (text: string) => void };

/** Those who have been asked and have not come yet. Nothing is shown when there are none. */
export function WaitingInvitations({ tenant, onDone }: Props) {
  const { t } = useTranslation();
  const { data: invitations } = useSuspenseQuery(invitationsQuery(tenant));
  const withdraw = useWithdrawInvitation(tenant);
  if (invitations.length === 0) return null;
  const takeBack = ({ id, name }: InvitationView) => withdraw.mutate(id, { onSuccess: () => onDone(t('Invitationen til {{name}} er trukket tilbage.', { name })) });
  return (
    <Section title={t('Ventende invitationer')}>
      <ProblemNote error={withdraw.error} />
      <TaskList>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} tenant={tenant} invitation={invitation} isBusy={withdraw.isPending && withdraw.variables === invitation.id} onWithdraw={takeBack} />
        ))}
      </TaskList>
    </Section>
  );
}

type RowProps = { tenant: string; invitation: InvitationView; isBusy: boolean; onWithdraw: (invitation: InvitationView) => void };

function InvitationRow({ tenant, invitation, isBusy, onWithdraw }: RowProps) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const roles = useRoles(tenant);
  const { name, email, invitedBy, expiresAt } = invitation;
  return (
    <TaskRow
      title={name}
      reason={t('{{email}}. {{roles}}. Inviteret af {{invitedBy}}, gælder til {{date}}.', { email, roles: roles.names(invitation.roles), invitedBy, date: formatDate(expiresAt, locale) })}
      status={
        <Button small isBusy={isBusy} onClick={() => onWithdraw(invitation)}>
          {t('Træk tilbage')}
          <VisuallyHidden> {t('invitationen til {{name}}', { name })}</VisuallyHidden>
        </Button>
      }
    />
  );
}
