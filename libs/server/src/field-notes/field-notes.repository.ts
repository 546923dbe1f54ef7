import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

export type FieldNoteRow = { id: string; fieldKey: string; version: number; note: string; by: string; at: Date };
type NewNote = { templateKey: string; fieldKey: string; version: number; note: string; byId: string };

/** Notes are versions that are only added to; the newest counts. */
@Injectable()
export class FieldNotesRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The newest note of every field of a worksheet. */
  current(templateKey: string): Promise<FieldNoteRow[]> {
    return this.database.client.$queryRaw`
      SELECT DISTINCT ON (n.field_key) n.id, n.field_key AS "fieldKey", n.version, n.note, m.name AS by, n.at
      FROM field_notes n JOIN memberships m ON m.tenant_id = n.tenant_id AND m.id = n.by_id
      WHERE n.template_key = ${templateKey} ORDER BY n.field_key, n.version DESC`;
  }

  /** Of two who write the same version at once, one is first. */
  async add(note: NewNote): Promise<boolean> {
    const { count } = await this.database.client.fieldNote.createMany({ data: [note], skipDuplicates: true });
    return count === 1;
  }
}
