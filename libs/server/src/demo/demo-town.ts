import { Injectable, Logger } from '@nestjs/common';
import { type DemoOrganisation, demoTown } from '@nybrud/content/demo';
import { Identities, TenantDatabase, type TenantRecord, Tenants } from '@nybrud/database';
import { MembersService } from '../people/members.service.ts';
import { DemoProjects, type Settlers } from './demo-projects.ts';

/** Builds the demo town through the services, so that it obeys the rules. Dates are counted from today. */
@Injectable()
export class DemoTown {
  private readonly logger = new Logger(DemoTown.name);

  constructor(
    private readonly tenants: Tenants,
    private readonly identities: Identities,
    private readonly database: TenantDatabase,
    private readonly members: MembersService,
    private readonly town: DemoProjects,
  ) {}

  /** Each organisation is settled in one transaction, and once: a second start finds its people there. */
  async settle(): Promise<void> {
    for (const organisation of demoTown().organisations) {
      const tenant = await this.tenants.bySlug(organisation.slug);
      if (tenant) await this.settleOne(tenant, organisation);
      else this.logger.warn(`${organisation.slug} is not among the organisations: the demo town is incomplete.`);
    }
  }

  private async settleOne({ id: tenantId, name: tenantName }: TenantRecord, { slug, kind }: DemoOrganisation): Promise<void> {
    const settled = await this.database.read({ tenantId }, () => this.database.client.membership.findFirst({ select: { id: true } }));
    if (settled) return;
    const people = demoTown().people.filter(({ organisation }) => organisation === slug);
    const identities = new Map<string, string>();
    for (const { key, name, email } of people) identities.set(key, (await this.identities.add({ name, email })).id);
    await this.database.write({ tenantId }, async () => {
      const settlers: Settlers = new Map();
      for (const { key, name, email, title, roles } of people) {
        const identityId = identities.get(key) ?? '';
        const { id: memberId } = await this.members.admit(null, { identityId, name, email, title: title.da, roles });
        settlers.set(key, { kind: 'member', identityId, memberId, tenantId, tenantName, tenantKind: kind, name, roles });
      }
      await this.town.found(slug, settlers);
    });
  }
}
