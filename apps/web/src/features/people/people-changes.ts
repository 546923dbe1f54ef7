import type { ChangeRoles, Invite, MemberView } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { focusHeading } from '../../lib/heading.ts';
import { organisationQuery } from '../../lib/session.queries.ts';
import { invitationsQuery } from './people.queries.ts';

/** Used by the roles dialog, which judges the choice first. */
export const changeRoles = (tenant: string, memberId: string, body: ChangeRoles) =>
  api('put /api/{tenant}/members/{memberId}/roles', { params: { tenant, memberId }, body });

/** `onRemoved` is told by the act, not by the row: the row is gone by then, and the focus with it. */
export function useRemoveMember(tenant: string, onRemoved: () => void) {
  const refresh = useRefresh(tenant);
  return useMutation({
    mutationFn: ({ id }: Pick<MemberView, 'id'>) => api('delete /api/{tenant}/members/{memberId}', { params: { tenant, memberId: id } }),
    onSuccess: async () => {
      onRemoved();
      await refresh();
      focusHeading();
    },
  });
}

export const usePasswordLink = (tenant: string) =>
  useMutation({ mutationFn: ({ id }: Pick<MemberView, 'id'>) => api('post /api/{tenant}/members/{memberId}/password-reset', { params: { tenant, memberId: id } }) });

/** Used by the invitation form, which judges what was written first. */
export const invite = (tenant: string, body: Invite) => api('post /api/{tenant}/invitations', { params: { tenant }, body });

export function useWithdrawInvitation(tenant: string) {
  const refresh = useRefresh(tenant);
  return useMutation({
    mutationFn: (invitationId: string) => api('delete /api/{tenant}/invitations/{invitationId}', { params: { tenant, invitationId } }),
    onSuccess: refresh,
  });
}

/** People, invitations, and what I may do myself: my own roles may be among the changed. */
export function useRefresh(tenant: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [tenant, 'members'] }),
      client.invalidateQueries({ queryKey: invitationsQuery(tenant).queryKey }),
      client.invalidateQueries({ queryKey: organisationQuery(tenant).queryKey }),
    ]);
}
