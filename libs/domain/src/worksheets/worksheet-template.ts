import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';
import { field } from './field.ts';

const section = z.strictObject({ key: contentKey, label: text, help: text, fields: z.array(field).min(1) });
export type Section = z.infer<typeof section>;

const range = z.strictObject({ min: z.int().positive(), max: z.int().positive() });
/** A meeting in which the worksheet, or part of it, is filled in. */
const workshop = z.strictObject({ label: text, minutes: range, participants: range, facilitator: text });

const document = {
  key: contentKey,
  version: z.int().positive(),
  label: text,
  help: text,
  gloss: z.string(),
  sections: z.array(section).min(1),
};

/** A group canvas, as it is before anybody has answered. A version never changes once a project uses it. */
export const worksheetTemplate = z.strictObject({
  ...document,
  kind: z.enum(['worksheet', 'shared_room', 'declaration', 'request']),
  /** Its place in a list of all templates. */
  order: z.int().positive(),
  /** What each phase does with it; phases that are not named do not use it. */
  phaseUse: z.record(contentKey, z.enum(['sign', 'update', 'optional'])),
  copiTool: z.strictObject({ number: z.int(), name: z.string(), relation: z.literal('same_subject_only') }).optional(),
  workshop: z.array(workshop).optional(),
  repeat: z.enum(['per_milestone', 'per_person', 'per_request']).optional(),
  note: text.optional(),
});
export type WorksheetTemplate = z.infer<typeof worksheetTemplate>;

/** A log with one entry for each contact or decision. `system`: people read it, Nybrud writes it. */
export const register = z.strictObject({ ...document, kind: z.literal('register'), system: z.boolean().optional() });
export type Register = z.infer<typeof register>;

/** What answers are given to, and what a project has sheets of. */
export type SheetForm = WorksheetTemplate | Register;
/** What a sheet is about where a project has several of the same form: nothing, a milestone, a person, a request or an entry. */
export const repeatOf = (form: SheetForm): WorksheetTemplate['repeat'] | 'per_entry' => (form.kind === 'register' ? 'per_entry' : form.repeat);
