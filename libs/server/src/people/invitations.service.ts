import { Injectable } from '@nestjs/common';
import type { Invite, InvitationView, InvitedView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, assignRoles } from '@nybrud/domain';
import { DoorLinks } from '../doors/door-links.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { type InvitationRow, InvitationsRepository } from './invitations.repository.ts';
import { MembersService } from './members.service.ts';

const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly members: MembersService,
    private readonly doors: DoorLinks,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<InvitationView[]> {
    return (await this.invitations.waiting(this.clock.now())).map(presentInvitation);
  }

  async invite(actor: Actor, invite: Invite): Promise<InvitedView> {
    orRefuse(assignRoles(invite.roles, actor.tenantKind));
    if (await this.members.isMember(invite.email)) throw new ProblemException('already_a_member');
    const now = this.clock.now();
    await this.invitations.withdrawOlder(invite.email, now);
    const invitation = await this.invitations.add(invite, actor.memberId, new Date(now.getTime() + LIFETIME_MS));
    const door = await this.doors.issue({ purpose: 'invitation', tenantId: actor.tenantId, subjectId: invitation.id, to: invite.email });
    await this.events.record(actor.identityId, 'member.invited', { invitationId: invitation.id });
    return { invitation: presentInvitation(invitation), door };
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    const now = this.clock.now();
    orNotFound(await this.invitations.lock(id, now));
    await this.invitations.withdraw(id, now);
    await this.doors.close('invitation', id);
    await this.events.record(actor.identityId, 'invitation.withdrawn', { invitationId: id });
  }
}

const presentInvitation = ({ invitedAt, expiresAt, invitedBy, ...shown }: InvitationRow): InvitationView => ({
  ...shown,
  invitedAt: invitedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  invitedBy: invitedBy?.name ?? 'Nybrud',
});
