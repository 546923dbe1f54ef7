import { Injectable } from '@nestjs/common';
import { dateOf, TenantDatabase } from '@nybrud/database';

const whole = { givenBy: { select: { name: true } } } as const;

@Injectable()
export class WaiversRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The latest first. */
  ofProject(projectId: string) {
    return this.database.client.fourEyesWaiver.findMany({ where: { projectId }, include: whole, orderBy: [{ givenAt: 'desc' }, { id: 'desc' }] });
  }

  /** The one that lasts longest of those that hold on the day. */
  on(projectId: string, day: string) {
    const untilOn = { gte: dateOf(day) };
    return this.database.client.fourEyesWaiver.findFirst({ where: { projectId, untilOn }, include: whole, orderBy: [{ untilOn: 'desc' }, { id: 'desc' }] });
  }

  async isProject(id: string): Promise<boolean> {
    return (await this.database.client.project.findFirst({ where: { id }, select: { id: true } })) !== null;
  }

  add({ until, ...waiver }: { projectId: string; reason: string; until: string; givenById: string }) {
    return this.database.client.fourEyesWaiver.create({ data: { ...waiver, untilOn: dateOf(until) }, include: whole });
  }
}

export type WaiverRow = Awaited<ReturnType<WaiversRepository['add']>>;
