import { Injectable } from '@nestjs/common';
import { dateOf, TenantDatabase } from '@nybrud/database';

const whole = {
  principal: { select: { name: true } }, deputy: { select: { name: true } }, madeBy: { select: { name: true } }, end: { select: { at: true } },
} as const;

type NewDeputyship = { id: string; principalId: string; deputyId: string; basis: string; from: string; to: string; madeById: string };
const present = { endedAt: null };

@Injectable()
export class DeputyshipsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Of one person, as principal or deputy, or of everybody; the latest first. */
  list(memberId: string | null) {
    const own = memberId === null ? {} : { OR: [{ principalId: memberId }, { deputyId: memberId }] };
    return this.database.client.deputyship.findMany({ where: own, include: whole, orderBy: [{ fromOn: 'desc' }, { id: 'desc' }], take: 200 });
  }

  ofPrincipal(principalId: string) {
    return this.database.client.deputyship.findMany({ where: { principalId }, include: whole });
  }

  /** Those that hold on the day, between people who are both still there. */
  on(day: string) {
    const date = dateOf(day);
    return this.database.client.deputyship.findMany({
      where: { fromOn: { lte: date }, toOn: { gte: date }, end: null, principal: present, deputy: present }, include: whole, orderBy: { id: 'asc' },
    });
  }

  find(id: string) {
    return this.database.client.deputyship.findFirst({ where: { id }, include: whole });
  }

  /** Holds the person's membership, so that two deputies cannot be chosen for one day at once. False: not a member. */
  async lockMember(id: string): Promise<boolean> {
    const rows = await this.database.client.$queryRaw<unknown[]>`SELECT FROM memberships WHERE id = ${id}::uuid AND ended_at IS NULL FOR NO KEY UPDATE`;
    return rows.length === 1;
  }

  async isMember(id: string): Promise<boolean> {
    return (await this.database.client.membership.findFirst({ where: { id, ...present }, select: { id: true } })) !== null;
  }

  add({ from, to, ...deputyship }: NewDeputyship) {
    return this.database.client.deputyship.create({ data: { ...deputyship, fromOn: dateOf(from), toOn: dateOf(to) }, include: whole });
  }

  /** False when it has ended before its time already. */
  async end(deputyshipId: string, byId: string): Promise<boolean> {
    const { count } = await this.database.client.deputyshipEnd.createMany({ data: [{ deputyshipId, byId }], skipDuplicates: true });
    return count === 1;
  }
}

export type DeputyshipRow = NonNullable<Awaited<ReturnType<DeputyshipsRepository['find']>>>;
