import { Injectable } from '@nestjs/common';
import type { PeopleQuery } from '@nybrud/contracts';
import { TenantDatabase } from '@nybrud/database';
import type { RoleKey } from '@nybrud/domain';

export type MemberRow = { id: string; identityId: string; name: string; email: string; title: string; roles: string[]; startedAt: Date };
export type NewMember = { identityId: string; name: string; email: string; title: string; roles: RoleKey[] };

const shown = { id: true, identityId: true, name: true, email: true, title: true, roles: true, startedAt: true } as const;
const present = { endedAt: null };

@Injectable()
export class MembersRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** In Danish order by name; the cursor is the last member shown. */
  async page({ search, cursor, limit }: PeopleQuery): Promise<{ rows: MemberRow[]; total: number }> {
    const { membership } = this.database.client;
    const contains = { contains: search ?? '', mode: 'insensitive' as const };
    const where = { ...present, OR: [{ name: contains }, { email: contains }, { title: contains }] };
    const rows = await membership.findMany({
      where,
      select: shown,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      ...(cursor && { cursor: { id: cursor }, skip: 1 }),
    });
    return { rows, total: await membership.count({ where }) };
  }

  find(id: string): Promise<MemberRow | null> {
    return this.database.client.membership.findFirst({ where: { id, ...present }, select: shown });
  }

  findByEmail(email: string): Promise<MemberRow | null> {
    return this.database.client.membership.findFirst({ where: { email, ...present }, select: shown });
  }

  /** Holds the organisation's memberships, so that two administrators cannot remove each other at once. */
  async lockAdministrators(): Promise<number> {
    const rows = await this.database.client.$queryRaw<unknown[]>`
      SELECT FROM memberships WHERE ended_at IS NULL AND 'org_admin' = ANY (roles) ORDER BY id FOR UPDATE`;
    return rows.length;
  }

  /** A person who comes back is the same member as before. */
  async add(member: NewMember): Promise<MemberRow> {
    const { membership } = this.database.client;
    const former = await membership.findFirst({ where: { identityId: member.identityId }, select: { id: true } });
    if (!former) return membership.create({ data: member, select: shown });
    return membership.update({ where: { id: former.id }, data: { ...member, endedAt: null }, select: shown });
  }

  changeRoles(id: string, roles: RoleKey[]): Promise<MemberRow> {
    return this.database.client.membership.update({ where: { id }, data: { roles }, select: shown });
  }

  async end(id: string, endedAt: Date): Promise<void> {
    await this.database.client.membership.update({ where: { id }, data: { endedAt, roles: [] } });
  }
}
