import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import type { Person } from './approver-slots.ts';

/** Those who can be asked. */
@Injectable()
export class DecidersRepository {
  constructor(private readonly database: TenantDatabase) {}

  async all(): Promise<Person[]> {
    const found = await this.database.client.membership.findMany({
      where: { endedAt: null }, select: { id: true, name: true, title: true, roles: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    return found.map(({ id, ...person }) => ({ memberId: id, ...person }));
  }
}
