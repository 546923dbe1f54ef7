import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

type NewVersion = {
  id: string; projectId: string; worksheetId: string; no: number; envelope: string; contentSha256: Uint8Array<ArrayBuffer>; frozenById: string; lastEditedById: string;
};

/** Frozen versions of worksheets. */
@Injectable()
export class FreezingRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Holds the project's worksheets until the transaction ends: nobody saves an answer in them meanwhile. */
  async hold(projectId: string): Promise<void> {
    await this.database.client.$queryRaw`SELECT id FROM worksheets WHERE project_id = ${projectId}::uuid ORDER BY id FOR UPDATE`;
  }

  /** The number of the last version of each, and who wrote in it last. */
  last(worksheetIds: readonly string[]): Promise<{ id: string; no: number; lastEditedById: string | null; lastEditedAt: Date | null }[]> {
    return this.database.client.$queryRaw`
      SELECT w.id, coalesce((SELECT max(no) FROM worksheet_versions v WHERE v.worksheet_id = w.id), 0) AS no,
        last.by AS "lastEditedById", last.at AS "lastEditedAt"
      FROM worksheets w LEFT JOIN LATERAL (
        SELECT answered_by_id AS by, answered_at AS at FROM (
          SELECT answered_by_id, answered_at FROM answers a WHERE a.worksheet_id = w.id
          UNION ALL SELECT answered_by_id, answered_at FROM confidential_answers c WHERE c.worksheet_id = w.id) all_of
        ORDER BY answered_at DESC LIMIT 1) last ON true
      WHERE w.id = ANY (${[...worksheetIds]}::uuid[]) ORDER BY w.id`;
  }

  async add(versions: readonly NewVersion[]): Promise<void> {
    await this.database.client.worksheetVersion.createMany({ data: [...versions] });
  }
}
