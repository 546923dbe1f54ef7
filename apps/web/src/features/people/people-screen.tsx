import { ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { organisationQuery } from '../../lib/session.queries.ts';
import { InviteSection } from './invite-section.tsx';
import { MembersSection } from './members-section.tsx';
import styles from './people.module.css';
import { WaitingInvitations } from './waiting-invitations.tsx';

type Props = { tenant: string; search: string; onSearch: (search: string) => void };

/** The people of an organisation: find them, give them roles, let them in and out. */
export function PeopleScreen({ tenant, search, onSearch }: Props) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { toasts, show, close } = useToasts();
  const tell = (text: string) => show({ text });
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Personer')}
        within={[organisation.name]}
        crumbs={[{ label: t('Min side'), href: `/${tenant}` }]}
        lead={t('Her giver du kolleger adgang til {{organisation}} og bestemmer deres roller.', { organisation: organisation.name })}
      />
      <InviteSection tenant={tenant} />
      <WaitingInvitations tenant={tenant} onDone={tell} />
      <MembersSection tenant={tenant} search={search} onSearch={onSearch} onDone={tell} />
      <ToastRegion label={t('Beskeder')} closeLabel={t('Luk')} toasts={toasts} onClose={close} />
    </div>
  );
}
