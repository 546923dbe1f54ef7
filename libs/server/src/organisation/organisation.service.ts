import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { OrganisationView } from '@nybrud/contracts';
import { TenantDatabase, Tenants } from '@nybrud/database';
import { type Actor, canCreateProject, canManagePeople, canPublishContent } from '@nybrud/domain';
import { orNotFound } from '../http/problem.ts';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly tenants: Tenants,
    private readonly database: TenantDatabase,
  ) {}

  async show({ tenantId, memberId, name, roles }: Actor): Promise<OrganisationView> {
    const [tenant] = await this.tenants.byIds([tenantId]);
    const { slug, name: organisation, kind, contactEmail, contactPhone } = orNotFound(tenant);
    const { title } = orNotFound(await this.database.client.membership.findFirst({ where: { id: memberId }, select: { title: true } }));
    const can = { createProject: canCreateProject(rights(), roles), managePeople: canManagePeople(rights(), roles), publishContent: canPublishContent(rights(), roles) };
    return { slug, name: organisation, kind, contactEmail, contactPhone, me: { memberId, name, title, roles }, can };
  }
}
