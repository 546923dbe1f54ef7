import { Injectable } from '@nestjs/common';
import type { AddTeamRole, ProjectRowView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, assignProjectRole, effectiveRoles, type LedProject, roleKey } from '@nybrud/domain';
import { z } from 'zod';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { TeamRepository } from './team.repository.ts';

type Visibility = Parameters<typeof effectiveRoles>[0]['visibility'];

/** Who has which role in a project. */
@Injectable()
export class TeamService {
  constructor(
    private readonly team: TeamRepository,
    private readonly events: EventLog,
  ) {}

  async join(actor: Actor, projectId: string, { memberId, role }: AddTeamRole): Promise<void> {
    orRefuse(assignProjectRole(role));
    if (!(await this.team.isMember(memberId))) throw new ProblemException('not_a_member');
    if (!(await this.team.add(projectId, memberId, role))) throw new ProblemException('already_on_team');
    await this.events.record(actor.identityId, 'team.joined', { projectId, memberId, role });
  }

  async leave(actor: Actor, projectId: string, teamRoleId: string): Promise<void> {
    const { id, memberId, role } = orNotFound(await this.team.find(projectId, teamRoleId));
    await this.team.remove(id);
    await this.events.record(actor.identityId, 'team.left', { projectId, memberId, role });
  }

  /** When a person leaves the organisation. */
  async leaveAll(actor: Actor, memberId: string): Promise<void> {
    for (const { id, projectId } of await this.team.rolesOf(memberId)) await this.leave(actor, projectId, id);
  }

  /** Those of the projects that the member leads, with the roles that are filled in each. */
  async ledBy(memberId: string, rows: ProjectRowView[]): Promise<LedProject[]> {
    const filled = await this.team.rolesInProjectsLedBy(memberId);
    return rows.flatMap(({ id, need, dueOn }) => {
      const own = filled.filter(({ projectId }) => projectId === id);
      const startedOn = own[0]?.project.startedOn.toISOString().slice(0, 10) ?? '';
      return own.length > 0 ? [{ id, need, dueOn, startedOn, teamRoles: z.array(roleKey).parse(own.map(({ role }) => role)) }] : [];
    });
  }

  /** The actor with the roles they now have in a project, which the guard could not know. */
  async seenBy(actor: Actor, id: string, visibility: Visibility): Promise<Actor> {
    const projectRoles = z.array(roleKey).parse((await this.team.rolesIn(id, actor.memberId)).map(({ role }) => role));
    return { ...actor, project: { id, lead: null, roles: effectiveRoles({ organisationRoles: actor.roles, projectRoles, visibility }) } };
  }
}
