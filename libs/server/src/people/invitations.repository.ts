import { Injectable } from '@nestjs/common';
import type { Invite } from '@nybrud/contracts';
import { TenantDatabase } from '@nybrud/database';

const shown = {
  id: true, email: true, name: true, title: true, roles: true, invitedAt: true, expiresAt: true,
  invitedBy: { select: { name: true, roles: true, endedAt: true } },
} as const;
const open = { withdrawnAt: null, acceptedAt: null };

export type InvitationRow = {
  id: string; email: string; name: string; title: string; roles: string[]; invitedAt: Date; expiresAt: Date;
  invitedBy: { name: string; roles: string[]; endedAt: Date | null } | null;
};

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: TenantDatabase) {}

  waiting(now: Date): Promise<InvitationRow[]> {
    return this.database.client.invitation.findMany({ where: { ...open, expiresAt: { gt: now } }, select: shown, orderBy: { invitedAt: 'desc' }, take: 200 });
  }

  find(id: string, now: Date): Promise<InvitationRow | null> {
    return this.database.client.invitation.findFirst({ where: { id, ...open, expiresAt: { gt: now } }, select: shown });
  }

  /** Holds the invitation, so that it is accepted once. */
  async lock(id: string, now: Date): Promise<InvitationRow | null> {
    await this.database.client.$queryRaw`SELECT FROM invitations WHERE id = ${id}::uuid FOR UPDATE`;
    return this.find(id, now);
  }

  add(invitation: Invite, invitedById: string, expiresAt: Date): Promise<InvitationRow> {
    return this.database.client.invitation.create({ data: { ...invitation, invitedById, expiresAt }, select: shown });
  }

  /** A new invitation to the same address takes the place of an older one. */
  async withdrawOlder(email: string, now: Date): Promise<void> {
    await this.database.client.invitation.updateMany({ where: { email, ...open }, data: { withdrawnAt: now } });
  }

  async withdraw(id: string, now: Date): Promise<void> {
    await this.database.client.invitation.update({ where: { id }, data: { withdrawnAt: now } });
  }

  async accept(id: string, now: Date): Promise<void> {
    await this.database.client.invitation.update({ where: { id }, data: { acceptedAt: now } });
  }
}
