import { contentKey } from '@nybrud/domain';
import { z } from 'zod';
import { freeText, moment } from './shapes.ts';

export const fieldNotesParams = z.object({ worksheetKey: contentKey });
export const fieldNoteParams = fieldNotesParams.extend({ fieldKey: contentKey });
export type FieldNoteParams = z.infer<typeof fieldNoteParams>;

/** What the organisation adds to the help of a field. An empty note has been taken away; version 0: there has been none. */
export const fieldNoteView = z
  .object({ note: z.string(), version: z.int(), by: z.string().nullable(), at: moment.nullable() })
  .meta({ id: 'FieldNote' });
export type FieldNoteView = z.infer<typeof fieldNoteView>;

/** The organisation's own notes to the fields of a worksheet, by the key of the field. */
export const fieldNotes = z.record(z.string(), fieldNoteView);
export const fieldNotesView = z.object({ notes: fieldNotes, can: z.object({ edit: z.boolean() }) }).meta({ id: 'FieldNotes' });
export type FieldNotesView = z.infer<typeof fieldNotesView>;

/** `version` is the one that was read; the note is refused when somebody has changed it since. */
export const changeFieldNoteBody = z.strictObject({ note: freeText(2000), version: z.int().min(0) }).meta({ id: 'ChangeFieldNote' });
export type ChangeFieldNote = z.infer<typeof changeFieldNoteBody>;
