import type { InvitedView } from '@nybrud/contracts';
import { Button, InfoNote, Section } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorLink } from './door-link.tsx';
import styles from './people.module.css';
import { invitationsQuery } from './people.queries.ts';

const InviteForm = lazy(() => import('./invite-form.tsx').then(({ InviteForm: form }) => ({ default: form })));

/** Folded until wanted, so that the list stands near the top. */
export function InviteSection({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [answer, setAnswer] = useState<InvitedView>();
  const { data: waiting } = useSuspenseQuery(invitationsQuery(tenant));
  const invited = waiting.some(({ id }) => id === answer?.invitation.id) ? answer : undefined; // a link that was taken back is not shown
  const open = () => {
    setAnswer(undefined);
    setIsOpen(true);
  };
  const done = (made: InvitedView) => {
    setAnswer(made);
    setIsOpen(false);
  };
  const button = (
    <p>
      <Button variant={invited ? 'secondary' : 'primary'} icon="plus" onClick={open}>
        {invited ? t('Invitér en mere') : t('Invitér en kollega')}
      </Button>
    </p>
  );
  if (!isOpen && !invited) return button;
  return (
    <Section title={t('Invitér en kollega')}>
      <div className={styles.invite}>
        {invited && <Invited answer={invited} />}
        {isOpen ? (
          <Suspense>
            <InviteForm tenant={tenant} onInvited={done} onClose={() => setIsOpen(false)} />
          </Suspense>
        ) : (
          button
        )}
      </div>
    </Section>
  );
}

function Invited({ answer: { invitation, door } }: { answer: InvitedView }) {
  const { t } = useTranslation();
  const { name } = invitation;
  return (
    <InfoNote tone="success" isLive title={t('{{name}} er inviteret', { name })}>
      <DoorLink door={door} label={t('Link til {{name}}', { name })} />
    </InfoNote>
  );
}
