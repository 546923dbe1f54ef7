import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import type { DecisionRules } from '@nybrud/domain';

type NewRules = { version: number; rules: DecisionRules; madeById: string };

@Injectable()
export class DecisionRulesRepository {
  constructor(private readonly database: TenantDatabase) {}

  newest() {
    return this.database.client.decisionRules.findFirst({ orderBy: { version: 'desc' }, include: { madeBy: { select: { name: true } } } });
  }

  /** False when somebody else has made that version: of two who save at once, one is first. */
  async add(rules: NewRules): Promise<boolean> {
    const { count } = await this.database.client.decisionRules.createMany({ data: [rules], skipDuplicates: true });
    return count === 1;
  }
}
