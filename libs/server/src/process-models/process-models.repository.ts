import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

export type ModelUse = { key: string; version: number; projects: number };

@Injectable()
export class ProcessModelsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** How many projects of the organisation follow each version. */
  async use(): Promise<ModelUse[]> {
    const groups = await this.database.client.project.groupBy({ by: ['processModel', 'processModelVersion'], _count: { _all: true } });
    return groups.map(({ processModel, processModelVersion, _count }) => ({ key: processModel, version: processModelVersion, projects: _count._all }));
  }
}
