import { Injectable } from '@nestjs/common';
import type { AcceptInvitation, OpenInvitationView } from '@nybrud/contracts';
import { roleKey } from '@nybrud/domain';
import { z } from 'zod';
import { Clock } from '../http/clock.ts';
import { ProblemException } from '../http/problem.ts';
import { SignInService } from '../sign-in/sign-in.service.ts';
import { AcceptanceGround, stillOpen } from './acceptance-ground.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { MembersService } from './members.service.ts';

const roles = z.array(roleKey);

/** What the person who holds the link of an invitation can do with it. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly ground: AcceptanceGround,
    private readonly invitations: InvitationsRepository,
    private readonly members: MembersService,
    private readonly signIn: SignInService,
    private readonly clock: Clock,
  ) {}

  async open(token: string): Promise<OpenInvitationView> {
    const { tenant, invitation } = await this.ground.find(token);
    const known = (await this.ground.identities.byEmail(invitation.email)) !== undefined;
    return { organisation: tenant.name, email: invitation.email, name: invitation.name, invitedBy: invitation.invitedBy?.name ?? 'Nybrud', known };
  }

  /** Makes the invited person a member; the answer is whom to sign in, and where. */
  async accept({ token, name, password }: AcceptInvitation, ip: string): Promise<{ identityId: string; tenant: string }> {
    const { tenant, invitation } = await this.ground.find(token);
    const identity = await this.enter(invitation.email, name, password, ip);
    await this.ground.database.write({ tenantId: tenant.id }, async () => {
      const now = this.clock.now();
      const { id, email, title, roles: given } = stillOpen(await this.invitations.lock(invitation.id, now));
      await this.members.admit(identity.id, { identityId: identity.id, name: identity.name, email, title, roles: roles.parse(given) });
      await this.invitations.accept(id, now);
    });
    return { identityId: identity.id, tenant: tenant.slug };
  }

  /** Who has an account proves it with its password; who has none gets one. */
  private async enter(email: string, name: string, password: string, ip: string) {
    const known = await this.ground.identities.byEmail(email);
    if (known) {
      await this.signIn.recognise({ email, password }, ip);
      return known;
    }
    if (password.length < 12) throw new ProblemException('invalid_request', { errors: [{ pointer: '#/password', detail: 'password_too_short' }] });
    const hash = await this.signIn.hashFor({ name, email }, password);
    const added = await this.ground.identities.add({ email, name });
    await this.signIn.storePassword(added.id, hash);
    return added;
  }
}
