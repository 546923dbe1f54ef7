import { Skeleton } from '@nybrud/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { usePageName } from '../../lib/page.tsx';
import { hasCode } from '../../lib/problem-error.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { AcceptInvitationForm } from './accept-invitation-form.tsx';
import { DeadLinkScreen } from './dead-link-screen.tsx';
import { useLinkToken } from './link-token.ts';

/** Behind an invitation's link: who invites to what, and the way in. */
export function InvitationScreen() {
  const { t } = useTranslation();
  const token = useLinkToken();
  usePageName(t('Invitation'));
  const { data: invitation, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api('post /api/invitations/opening', { body: { token } }),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
  if (!token || hasCode(error, 'link_not_valid') || hasCode(error, 'invalid_request')) {
    return <DeadLinkScreen help={t('Bed den, der inviterede dig, om et nyt.')} />;
  }
  if (error) return <ProblemNote error={error} />;
  if (!invitation) return <Skeleton label={t('Invitationen hentes')} slowText={t('Det tager længere end normalt.')} />;
  return <AcceptInvitationForm token={token} invitation={invitation} />;
}
