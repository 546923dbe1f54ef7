import { Inject, Injectable } from '@nestjs/common';
import { language, type Language, type MeView } from '@nybrud/contracts';
import { Identities, TenantDatabase, Tenants } from '@nybrud/database';
import { orNotFound } from '../http/problem.ts';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';

@Injectable()
export class MeService {
  constructor(
    private readonly identities: Identities,
    private readonly tenants: Tenants,
    private readonly database: TenantDatabase,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  async show(identityId: string): Promise<MeView> {
    const { id, name, email, language: spoken } = orNotFound(await this.identities.byId(identityId));
    return { id, name, email, language: language.catch('da').parse(spoken), memberships: await this.memberships(id), demo: this.surroundings.demo };
  }

  async speak(identityId: string, spoken: Language): Promise<MeView> {
    await this.identities.setLanguage(identityId, spoken);
    return this.show(identityId);
  }

  /** Read in the scope of the person, in which Postgres shows one's own rows of every organisation. */
  private async memberships(identityId: string): Promise<MeView['memberships']> {
    const own = await this.database.read({ identityId }, () =>
      this.database.client.membership.findMany({ where: { identityId, endedAt: null }, select: { tenantId: true } }));
    const tenants = await this.tenants.byIds(own.map(({ tenantId }) => tenantId));
    return tenants.map(({ slug, name, kind }) => ({ tenant: slug, name, kind }));
  }
}
