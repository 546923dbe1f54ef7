import { Injectable } from '@nestjs/common';
import type { ResetPassword } from '@nybrud/contracts';
import { Identities } from '@nybrud/database';
import { orNotFound } from '../http/problem.ts';
import { Attempts } from '../sign-in/attempts.ts';
import { SignInService } from '../sign-in/sign-in.service.ts';
import { DoorLinks } from './door-links.ts';

@Injectable()
export class PasswordResets {
  constructor(
    private readonly identities: Identities,
    private readonly doors: DoorLinks,
    private readonly signIn: SignInService,
    private readonly attempts: Attempts,
  ) {}

  async ask(email: string, ip: string): Promise<void> {
    await this.attempts.count(ip, `reset ${email}`);
    const identity = await this.identities.byEmail(email);
    if (identity) await this.issue(identity);
  }

  issue({ id, email }: { id: string; email: string }) {
    return this.doors.issue({ purpose: 'password_reset', tenantId: null, subjectId: id, to: email });
  }

  async redeem({ token, password }: ResetPassword, ip: string): Promise<void> {
    await this.attempts.count(ip);
    const { subjectId } = await this.doors.peek(token, 'password_reset');
    const identity = orNotFound(await this.identities.byId(subjectId));
    const hash = await this.signIn.hashFor(identity, password); // a weak password leaves the link unused
    await this.doors.use(token, 'password_reset');
    await this.signIn.storePassword(identity.id, hash);
  }
}
