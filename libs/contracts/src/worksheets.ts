import { answer, contentKey, fieldTypeEntry, sharedField, worksheetTemplate } from '@nybrud/domain';
import { z } from 'zod';
import { fieldNotes } from './field-notes.ts';
import { moment, textView } from './shapes.ts';

export const worksheetParams = z.object({ projectId: z.uuid(), worksheetKey: contentKey });
export type WorksheetParams = z.infer<typeof worksheetParams>;
export const answerParams = worksheetParams.extend({ fieldKey: contentKey });
export type AnswerParams = z.infer<typeof answerParams>;

/** How far a worksheet has come. Complete: everything that is asked for is answered. */
export const worksheetStatus = z.enum(['not_begun', 'under_way', 'complete']);

/** A worksheet in the list of a project. */
export const worksheetRowView = z
  .object({
    key: z.string(),
    label: textView,
    help: textView,
    /** What the phase that the project is in does with it; null when a later or earlier phase uses it. */
    use: z.enum(['sign', 'update', 'optional']).nullable(),
    status: worksheetStatus,
    progress: z.object({ answered: z.int(), total: z.int() }),
    missing: z.int(),
    lastAnsweredAt: moment.nullable(),
  })
  .meta({ id: 'WorksheetRow' });
export type WorksheetRowView = z.infer<typeof worksheetRowView>;
export const worksheetsView = z.array(worksheetRowView);

/** The answer of a field as it stands. Version 0: nobody has answered yet. */
export const answerView = z
  .object({ answer: answer.nullable(), version: z.int(), by: z.string().nullable(), at: moment.nullable() })
  .meta({ id: 'FieldAnswer' });
export type AnswerView = z.infer<typeof answerView>;

const place = { fieldKey: z.string(), sectionKey: z.string() };

/** What follows from the answers. */
const standing = {
  /** What must still be answered. */
  missing: z.array(z.object({ ...place, reason: z.string() })),
  /** What is not known yet, why, and by when it will be. */
  openPoints: z.array(z.object({ ...place, reason: z.string(), clarifyBy: z.string() })),
  /** What Nybrud works out, by the key of the field: `{ kind: 'value', value }`, or what it still needs. */
  computed: z.record(z.string(), z.object({ kind: z.enum(['value', 'unknown', 'unanswered']), value: z.unknown().optional(), missing: z.array(z.string()).optional() })),
  progress: z.object({ answered: z.int(), total: z.int() }),
};

/** A worksheet with everything that its page shows, in one answer. */
export const worksheetView = z
  .object({
    project: z.object({ id: z.uuid(), title: z.string() }),
    template: worksheetTemplate,
    /** The shared fields that the worksheet shows, by their own key. */
    shared: z.record(z.string(), sharedField),
    /** By the key of the field in the worksheet, shared fields too. */
    answers: z.record(z.string(), answerView),
    /** Fields that are answered elsewhere, such as who has which role: the project's page says it. */
    toldElsewhere: z.array(z.string()),
    /** What an entry of a composed answer consists of, by the type of the field. */
    fieldTypes: z.array(fieldTypeEntry),
    /** Choices that stand elsewhere, by the name of their list. */
    lists: z.record(z.string(), z.array(z.object({ key: z.string(), label: textView }))),
    ...standing,
    people: z.array(z.object({ memberId: z.uuid(), name: z.string() })),
    /** What the organisation adds to the help of a field, by its key. */
    notes: fieldNotes,
    can: z.object({ edit: z.boolean(), seeConfidential: z.boolean(), editNotes: z.boolean() }),
  })
  .meta({ id: 'Worksheet' });
export type WorksheetView = z.infer<typeof worksheetView>;

/** `version` is the one that was read; the answer is refused when somebody has answered since. Null takes the answer away. */
export const saveAnswerBody = z.strictObject({ answer: answer.nullable(), version: z.int().min(0) }).meta({ id: 'SaveAnswer' });
export type SaveAnswer = z.infer<typeof saveAnswerBody>;

export const savedAnswerView = z.object({ field: answerView, ...standing }).meta({ id: 'SavedAnswer' });
export type SavedAnswerView = z.infer<typeof savedAnswerView>;

/** Every answer that a field has had, newest first. */
export const answerHistoryView = z.array(answerView);
