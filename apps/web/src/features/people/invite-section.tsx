import type { InvitedView } from '@nybrud/contracts';
import { Button, InfoNote, Section } from '@nybrud/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorLink } from './door-link.tsx';

const InviteForm = lazy(() => import('./invite-form.tsx').then(({ InviteForm: form }) => ({ default: form })));

/** Folded until wanted, so that the list stands near the top. */
export function InviteSection({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [invited, setInvited] = useState<InvitedView>();
  const open = () => {
    setInvited(undefined);
    setIsOpen(true);
  };
  const done = (answer: InvitedView) => {
    setInvited(answer);
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
      {invited && <Invited answer={invited} />}
      {isOpen ? (
        <Suspense>
          <InviteForm tenant={tenant} onInvited={done} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : (
        button
      )}
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
