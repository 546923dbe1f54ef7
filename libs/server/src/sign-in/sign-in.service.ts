import { Injectable } from '@nestjs/common';
import type { ChangePassword, SignIn } from '@nybrud/contracts';
import { Credentials, Identities, Sessions } from '@nybrud/database';
import type { Person } from '../http/actor.ts';
import { ProblemException } from '../http/problem.ts';
import { newToken, sessionEnd, tokenHash } from '../http/session-cookie.ts';
import { Attempts } from './attempts.ts';
import { Passwords } from './passwords.ts';

@Injectable()
export class SignInService {
  constructor(
    private readonly identities: Identities,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /** Who has this address and password. A wrong address and a wrong password look and take the same. */
  async recognise({ email, password }: SignIn, ip: string): Promise<{ id: string }> {
    await this.attempts.count(ip, email);
    const identity = await this.identities.byEmail(email);
    const stored = identity && (await this.credentials.passwordHash(identity.id));
    if (!(await this.passwords.matches(stored, password)) || !identity) throw new ProblemException('sign_in_refused');
    await this.attempts.succeeded(ip, email);
    return identity;
  }

  /** A new log-in session; the answer is its token, which nobody can read from the database. */
  async start(identityId: string): Promise<string> {
    const token = newToken();
    await this.sessions.start(identityId, tokenHash(token), sessionEnd());
    return token;
  }

  end({ sessionId }: Person): Promise<void> {
    return this.sessions.end(sessionId);
  }

  endAll({ identityId }: Person): Promise<void> {
    return this.sessions.endAll(identityId);
  }

  /** Ends every other log-in session of the person. */
  async changePassword(person: Person, { current, password }: ChangePassword, ip: string): Promise<void> {
    await this.recognise({ email: person.email, password: current }, ip);
    await this.credentials.setPassword(person.identityId, await this.hashFor(person, password));
    await this.sessions.endAll(person.identityId, person.sessionId);
  }

  /** The hash to store for a person's new password; a weak one is refused before anything else happens. */
  hashFor({ name, email }: { name: string; email: string }, password: string): Promise<string> {
    return this.passwords.hash(password, [name, email]);
  }

  /** After a reset: all log-in sessions end, also the one of whoever knew the old password. */
  async storePassword(identityId: string, hash: string): Promise<void> {
    await this.credentials.setPassword(identityId, hash);
    await this.sessions.endAll(identityId);
  }
}
