import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { ProblemException } from '../http/problem.ts';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';
import { Turnstile } from './turnstile.ts';
import { isWeakPassword } from './weak-passwords.ts';

/** argon2id as OWASP's cheat sheet gives it (47,104 KiB, one pass); the pepper lies outside the database. */
const COST = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

@Injectable()
export class Passwords {
  private readonly turnstile = new Turnstile({ atOnce: 2, waiting: 40 });
  private readonly secret: Uint8Array | undefined;
  private decoy: Promise<string> | undefined;

  constructor(@Inject(SURROUNDINGS) { passwordPepper }: Surroundings) {
    this.secret = passwordPepper === undefined ? undefined : new TextEncoder().encode(passwordPepper);
  }

  /** The hash of a new password. `about` are words that must not be the password: name, address. */
  hash(password: string, about: string[]): Promise<string> {
    if (isWeakPassword(password, about)) throw new ProblemException('password_too_weak', { errors: [{ pointer: '#/password', detail: 'password_too_weak' }] });
    return this.turnstile.pass(() => hash(password.normalize('NFC'), { ...COST, secret: this.secret }));
  }

  /** Takes as long for a person who does not exist as for one who does. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    const right = await this.turnstile.pass(async () => verify(stored ?? (await this.decoyHash()), password.normalize('NFC'), { secret: this.secret }));
    return right && stored !== undefined;
  }

  private decoyHash(): Promise<string> {
    return (this.decoy ??= hash('nobody has this password', { ...COST, secret: this.secret }));
  }
}
