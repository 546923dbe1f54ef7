import { Injectable } from '@nestjs/common';
import type { ChangeRoles, MemberView, PeopleQuery } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, assignRoles, keepsAdministrator, type RoleKey } from '@nybrud/domain';
import { PasswordResets } from '../doors/password-resets.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse } from '../http/problem.ts';
import { TeamService } from '../projects/team.service.ts';
import { presentMember } from './members.presenter.ts';
import { type MemberRow, MembersRepository, type NewMember } from './members.repository.ts';

@Injectable()
export class MembersService {
  constructor(
    private readonly members: MembersRepository,
    private readonly team: TeamService,
    private readonly resets: PasswordResets,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: PeopleQuery) {
    const { rows, total } = await this.members.page(query);
    const shown = rows.slice(0, query.limit);
    const next = rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null;
    return { entries: shown.map((row) => presentMember(row, actor)), next, total };
  }

  isMember(email: string): Promise<boolean> {
    return this.members.findByEmail(email).then((member) => member !== null);
  }

  /** Makes a person a member. `actorId` is whoever caused it: the person themself, by accepting an invitation. */
  async admit(actorId: string | null, member: NewMember): Promise<MemberRow> {
    const admitted = await this.members.add(member);
    await this.events.record(actorId, 'member.joined', { memberId: admitted.id });
    return admitted;
  }

  async changeRoles(actor: Actor, memberId: string, { roles }: ChangeRoles): Promise<MemberView> {
    const member = await this.lock(actor, memberId, roles);
    const changed = await this.members.changeRoles(member.id, roles);
    await this.events.record(actor.identityId, 'member.roles_changed', { memberId, roles });
    return presentMember(changed, actor);
  }

  /** The person leaves the organisation and every team in it. */
  async remove(actor: Actor, memberId: string): Promise<void> {
    const member = await this.lock(actor, memberId, []);
    await this.team.leaveAll(actor, member.id);
    await this.members.end(member.id, this.clock.now());
    await this.events.record(actor.identityId, 'member.left', { memberId });
  }

  /** A link by which the member chooses a new password; until there is mail the administrator passes it on. */
  async resetPassword(actor: Actor, memberId: string) {
    const member = orNotFound(await this.members.find(memberId));
    const link = await this.resets.issue({ id: member.identityId, email: member.email });
    await this.events.record(actor.identityId, 'password_reset.issued', { memberId });
    return link;
  }

  private async lock({ tenantKind }: Actor, memberId: string, roles: RoleKey[]): Promise<MemberRow> {
    const administrators = await this.members.lockAdministrators();
    const member = orNotFound(await this.members.find(memberId));
    orRefuse(assignRoles(roles, tenantKind));
    orRefuse(keepsAdministrator({ administrators, was: member.roles, becomes: roles }));
    return member;
  }
}
