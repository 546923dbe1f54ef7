import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import { Identities, TenantDatabase, Tenants } from '@nybrud/database';
import { allows, roleKey } from '@nybrud/domain';
import { z } from 'zod';
import { DoorLinks } from '../doors/door-links.ts';
import { orNotFound, ProblemException } from '../http/problem.ts';
import { type InvitationRow, InvitationsRepository } from './invitations.repository.ts';

const roles = z.array(roleKey);

/** Finds the invitation behind a link, if it is still good: neither answered nor withdrawn, and its sender may still invite. */
@Injectable()
export class AcceptanceGround {
  constructor(
    readonly identities: Identities,
    readonly database: TenantDatabase,
    private readonly tenants: Tenants,
    private readonly doors: DoorLinks,
    private readonly invitations: InvitationsRepository,
  ) {}

  async find(token: string) {
    const { inTenantId, subjectId } = await this.doors.peek(token, 'invitation');
    const [tenant] = await this.tenants.byIds(inTenantId ? [inTenantId] : []);
    const { id: tenantId } = orNotFound(tenant);
    const invitation = stillOpen(await this.database.read({ tenantId }, () => this.invitations.find(subjectId, new Date())));
    return { tenant: orNotFound(tenant), invitation };
  }
}

/** The invitation, unless it is answered, withdrawn or late, or its sender may not invite any more. */
export function stillOpen(invitation: InvitationRow | null): InvitationRow {
  if (!invitation || !mayInvite(invitation.invitedBy)) throw new ProblemException('link_not_valid');
  return invitation;
}

/** Asked again when the invitation is used. The operator's invitation of the first administrator has no sender. */
const mayInvite = (inviter: InvitationRow['invitedBy']) =>
  inviter === null || (!inviter.endedAt && allows(rights(), roles.parse(inviter.roles), 'people_manage', 'full'));
