import { roleKey } from '@nybrud/domain';
import { z } from 'zod';
import { emailAddress, freeText, line, moment, pageOf, pageQuery } from './shapes.ts';

const roles = z.array(roleKey).min(1, 'missing').max(20).transform((keys) => [...new Set(keys)]);

export const memberParams = z.object({ memberId: z.uuid() });
export const peopleQuery = z.object({ ...pageQuery, search: freeText(100).optional() });
export type PeopleQuery = z.infer<typeof peopleQuery>;

export const memberView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    title: z.string(),
    roles: z.array(z.string()),
    startedAt: moment,
    can: z.object({ changeRoles: z.boolean(), remove: z.boolean(), resetPassword: z.boolean() }),
  })
  .meta({ id: 'Member' });
export type MemberView = z.infer<typeof memberView>;
export const membersView = pageOf(memberView).meta({ id: 'Members' });

export const changeRolesBody = z.strictObject({ roles }).meta({ id: 'ChangeRoles' });
export type ChangeRoles = z.infer<typeof changeRolesBody>;

export const inviteBody = z.strictObject({ email: emailAddress, name: line(120), title: freeText(120).default(''), roles }).meta({ id: 'Invite' });
export type Invite = z.infer<typeof inviteBody>;

export const invitationParams = z.object({ invitationId: z.uuid() });
export const invitationView = z
  .object({ id: z.uuid(), email: z.string(), name: z.string(), title: z.string(), roles: z.array(z.string()), invitedAt: moment, expiresAt: moment, invitedBy: z.string() })
  .meta({ id: 'Invitation' });
export type InvitationView = z.infer<typeof invitationView>;
export const invitationsView = z.array(invitationView);

/** The link is shown once, to be passed on: only its hash is kept. */
export const doorLinkView = z.object({ link: z.string(), expiresAt: moment }).meta({ id: 'DoorLink' });
export const invitedView = z.object({ invitation: invitationView, door: doorLinkView }).meta({ id: 'Invited' });
export type InvitedView = z.infer<typeof invitedView>;
