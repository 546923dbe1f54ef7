import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

@Injectable()
export class TeamRepository {
  constructor(private readonly database: TenantDatabase) {}

  async isMember(memberId: string): Promise<boolean> {
    return (await this.database.client.membership.findFirst({ where: { id: memberId, endedAt: null }, select: { id: true } })) !== null;
  }

  /** Whether the role was free: two people may add the same one at once. */
  async add(projectId: string, memberId: string, role: string): Promise<boolean> {
    const { count } = await this.database.client.projectRole.createMany({ data: [{ projectId, memberId, role }], skipDuplicates: true });
    return count === 1;
  }

  find(projectId: string, id: string) {
    return this.database.client.projectRole.findFirst({ where: { id, projectId } });
  }

  rolesOf(memberId: string) {
    return this.database.client.projectRole.findMany({ where: { memberId } });
  }

  rolesIn(projectId: string, memberId: string) {
    return this.database.client.projectRole.findMany({ where: { projectId, memberId } });
  }

  rolesInProjectsLedBy(memberId: string) {
    const led = { project: { team: { some: { memberId, role: 'project_lead' } } } };
    return this.database.client.projectRole.findMany({ where: led, select: { projectId: true, role: true, project: { select: { startedOn: true } } } });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.projectRole.deleteMany({ where: { id } });
  }
}
