import { Inject, Injectable } from '@nestjs/common';
import type { DemoLinksView } from '@nybrud/contracts';
import { DoorTokens } from '@nybrud/database';
import { ProblemException } from '../http/problem.ts';
import { newToken, tokenHash } from '../http/session-cookie.ts';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';

export type Purpose = 'invitation' | 'password_reset';
type Door = { purpose: Purpose; tenantId: string | null; subjectId: string; to: string };

const ROADS: Record<Purpose, { path: string; hours: number }> = {
  invitation: { path: '/invitation', hours: 7 * 24 },
  password_reset: { path: '/nulstil', hours: 0.5 },
};

/** Links that let somebody in, once. The token stands after `#`, so that it never reaches a server's log. */
@Injectable()
export class DoorLinks {
  private readonly shown: DemoLinksView = [];

  constructor(
    private readonly tokens: DoorTokens,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  async issue({ purpose, tenantId, subjectId, to }: Door): Promise<{ link: string; expiresAt: string }> {
    const token = newToken();
    const { path, hours } = ROADS[purpose];
    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    await this.tokens.issue({ purpose, tokenHash: tokenHash(token), inTenantId: tenantId, subjectId, expiresAt });
    const link = `${this.surroundings.publicUrl}${path}#${token}`;
    if (this.surroundings.demo) this.shown.unshift({ purpose, to, link, at: new Date().toISOString() });
    return { link, expiresAt: expiresAt.toISOString() };
  }

  /** What the link opens, without using it up: a mail scanner may look too. */
  async peek(token: string, purpose: Purpose) {
    return orExpired(await this.tokens.peek(tokenHash(token), purpose));
  }

  async use(token: string, purpose: Purpose) {
    return orExpired(await this.tokens.use(tokenHash(token), purpose));
  }

  /** The link opens nothing any more: what it was for was taken back. */
  close(purpose: Purpose, subjectId: string): Promise<void> {
    return this.tokens.close(purpose, subjectId);
  }

  /** In the demo nothing is mailed, so the links are listed. */
  demoLinks(): DemoLinksView {
    return this.shown.slice(0, 50);
  }
}

function orExpired<T>(found: T | undefined): T {
  if (!found) throw new ProblemException('link_not_valid');
  return found;
}
