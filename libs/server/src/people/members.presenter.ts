import type { MemberView } from '@nybrud/contracts';
import { rights } from '@nybrud/content';
import { type Actor, allows } from '@nybrud/domain';
import type { MemberRow } from './members.repository.ts';

export function presentMember({ id, name, email, title, roles, startedAt }: MemberRow, actor: Actor): MemberView {
  const manages = allows(rights(), actor.roles, 'people_manage', 'full');
  const can = { changeRoles: manages, remove: manages && id !== actor.memberId, resetPassword: manages && id !== actor.memberId };
  return { id, name, email, title, roles, startedAt: startedAt.toISOString(), can };
}
