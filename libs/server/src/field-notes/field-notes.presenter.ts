import type { FieldNoteView } from '@nybrud/contracts';
import type { FieldNoteRow } from './field-notes.repository.ts';

const never: FieldNoteView = { note: '', version: 0, by: null, at: null };

export const presentNote = (row: FieldNoteRow | undefined): FieldNoteView =>
  row ? { note: row.note, version: row.version, by: row.by, at: row.at.toISOString() } : never;
