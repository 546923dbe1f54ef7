import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

/** The shared fields that lists sort and filter by stand as columns of the project; all others are answers (docs/decisions/005). */
export const COLUMNS = {
  'projekt.titel': 'title',
  'projekt.behov_kort': 'need',
  'projekt.fagomraade': 'policyArea',
  'projekt.sagsnr': 'caseNumber',
  'projekt.synlighed': 'visibility',
} as const;
export type Column = (typeof COLUMNS)[keyof typeof COLUMNS];
export type Columns = Partial<Record<Column, string | null>>;

/** Empty is written in its own way where a column must not be null. */
const EMPTY: Record<Column, string | null> = { title: null, need: '', policyArea: null, caseNumber: '', visibility: null };
/** A project always has these. */
const NEVER_EMPTY: readonly Column[] = ['title', 'visibility'];

export const isColumn = (key: string): key is keyof typeof COLUMNS => Object.hasOwn(COLUMNS, key);
export const mayBeEmpty = (column: Column) => !NEVER_EMPTY.includes(column);
export const emptied = (column: Column) => EMPTY[column];

@Injectable()
export class ProjectColumns {
  constructor(private readonly database: TenantDatabase) {}

  /** Writes the columns given, and counts the version of the shared fields up. */
  async change(projectId: string, columns: Columns): Promise<void> {
    const { title, visibility, need, caseNumber, policyArea } = columns;
    await this.database.client.project.update({
      where: { id: projectId },
      data: {
        ...(title && { title }), ...(visibility && { visibility }), ...(need !== undefined && { need: need ?? '' }),
        ...(caseNumber !== undefined && { caseNumber: caseNumber ?? '' }), ...(policyArea !== undefined && { policyArea }),
        version: { increment: 1 },
      },
    });
  }

  /** Holds the project's row until the transaction ends, and says which version the shared fields have. */
  async lock(projectId: string): Promise<number | undefined> {
    const rows = await this.database.client.$queryRaw<{ version: number }[]>`SELECT version FROM projects WHERE id = ${projectId}::uuid FOR UPDATE`;
    return rows[0]?.version;
  }
}
