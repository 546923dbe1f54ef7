import { answer, contentKey, field, fieldTypeEntry, register, sharedField, worksheetStates, worksheetStatuses, worksheetTemplate } from '@nybrud/domain';
import { z } from 'zod';
import { fieldNotes } from './field-notes.ts';
import { day, line, moment, textView } from './shapes.ts';

export const worksheetParams = z.object({ projectId: z.uuid(), worksheetKey: contentKey });
export type WorksheetParams = z.infer<typeof worksheetParams>;
export const answerParams = worksheetParams.extend({ fieldKey: contentKey });
export type AnswerParams = z.infer<typeof answerParams>;
/** Which of them, where a project has several of one form: the id of the milestone, the member, the request or the entry. */
export const sheetQuery = z.object({ instance: z.uuid().optional() });
export type SheetQuery = z.infer<typeof sheetQuery>;

export const worksheetStatus = z.enum(worksheetStatuses);
export const worksheetState = z.enum(worksheetStates);

/** Where a worksheet stands. `stateSince`: when it came to its state, null when nobody has moved it. */
const steps = {
  state: worksheetState,
  stateSince: moment.nullable(),
  lastDiscussedOn: day.nullable(),
};
const progress = z.object({ answered: z.int(), total: z.int() });

/** One of several worksheets of the same form, such as that of a milestone. */
export const worksheetInstanceView = z
  .object({ instance: z.uuid(), label: textView.nullable(), status: worksheetStatus, progress, missing: z.int(), lastAnsweredAt: moment.nullable(), ...steps })
  .meta({ id: 'WorksheetInstance' });
export type WorksheetInstanceView = z.infer<typeof worksheetInstanceView>;

export const worksheetRepeat = z.enum(['per_milestone', 'per_person', 'per_request']);

/** A worksheet in the list of a project. Where there are several of one form, it is told of them all, and of each in `instances`. */
export const worksheetRowView = z
  .object({
    key: z.string(),
    label: textView,
    help: textView,
    /** What the phase that the project is in does with it; null when a later or earlier phase uses it. */
    use: z.enum(['sign', 'update', 'optional']).nullable(),
    repeat: worksheetRepeat.nullable(),
    instances: z.array(worksheetInstanceView),
    status: worksheetStatus,
    progress,
    missing: z.int(),
    lastAnsweredAt: moment.nullable(),
    ...steps,
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
  progress,
  /** Rows that were answered elsewhere and can be taken over, by the key of the field. */
  prefill: z.record(z.string(), z.object({ from: textView, rows: z.array(z.record(z.string(), z.unknown())) })),
};

/** A worksheet with everything that its page shows, in one answer. */
export const worksheetView = z
  .object({
    project: z.object({ id: z.uuid(), title: z.string() }),
    /** The form that is filled in. An entry of a register has that of its register. */
    template: z.union([worksheetTemplate, register]),
    /** Which of several of the form, and what it is about; empty and null when a project has one, and on the page where one is chosen. */
    instance: z.string(),
    about: textView.nullable(),
    repeat: z.union([worksheetRepeat, z.literal('per_entry')]).nullable(),
    /** Where there is one for each milestone or request: all of them. */
    instances: z.array(worksheetInstanceView),
    status: worksheetStatus,
    ...steps,
    /** The shared fields that the worksheet shows, by their own key. */
    shared: z.record(z.string(), sharedField),
    /** By the key of the field in the worksheet, shared fields too. */
    answers: z.record(z.string(), answerView),
    /** Answers to questions that a later version of the worksheet does not ask, with the question as it was. */
    noLongerAsked: z.array(z.object({ field, answer: answerView })),
    /** Fields that are answered elsewhere, such as who has which role: the project's page says it. */
    toldElsewhere: z.array(z.string()),
    /** Fields that this person does not write in as things are: others fill them in, or the worksheet lies with the deciders. */
    closed: z.array(z.string()),
    /** Who fills in a field, by its key, where only some do. */
    filledBy: z.record(z.string(), z.array(textView)),
    /** What an entry of a composed answer consists of, by the type of the field. */
    fieldTypes: z.array(fieldTypeEntry),
    /** Choices that stand elsewhere, by the name of their list. */
    lists: z.record(z.string(), z.array(z.object({ key: z.string(), label: textView }))),
    ...standing,
    people: z.array(z.object({ memberId: z.uuid(), name: z.string() })),
    /** What the organisation adds to the help of a field, by its key. */
    notes: fieldNotes,
    can: z.object({
      edit: z.boolean(),
      editNotes: z.boolean(),
      seeConfidential: z.boolean(),
      /** Begin one more of the form. */
      begin: z.boolean(),
      /** The states that this person can move it to now. */
      states: z.array(worksheetState),
    }),
  })
  .meta({ id: 'Worksheet' });
export type WorksheetView = z.infer<typeof worksheetView>;

/** Typed as it is in the view, and left as it is. */
const asRead = z.unknown();
/**
 * What of a worksheet is checked before it is sent. The content in it was checked when it was read, and each answer when its row was;
 * together they are nine tenths of what is sent, and checking them again was a fifth of the time that it took.
 */
export const sentWorksheet = worksheetView.extend({
  template: asRead, shared: asRead, fieldTypes: asRead, lists: asRead, answers: z.record(z.string(), answerView.extend({ answer: asRead })),
});

/** `version` is the one that was read; the answer is refused when somebody has answered since. Null takes the answer away. */
export const saveAnswerBody = z.strictObject({ answer: answer.nullable(), version: z.int().min(0) }).meta({ id: 'SaveAnswer' });
export type SaveAnswer = z.infer<typeof saveAnswerBody>;

export const savedAnswerView = z.object({ field: answerView, status: worksheetStatus, ...steps, ...standing }).meta({ id: 'SavedAnswer' });
export type SavedAnswerView = z.infer<typeof savedAnswerView>;

/** Every answer that a field has had, newest first. */
export const answerHistoryView = z.array(answerView);

/** Which state the team moves the worksheet to. What was discussed was so on a day, by people. */
export const moveWorksheetBody = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('kladde') }),
    z.strictObject({ state: z.literal('klar_til_droeftelse') }),
    z.strictObject({ state: z.literal('droeftet'), discussedOn: day, participants: z.array(line(200)).min(1, 'missing').max(100, 'too_long') }),
  ])
  .meta({ id: 'MoveWorksheet' });
export type MoveWorksheet = z.infer<typeof moveWorksheetBody>;
export const worksheetStepView = z.object({ status: worksheetStatus, ...steps, states: z.array(worksheetState) }).meta({ id: 'WorksheetStep' });
export type WorksheetStepView = z.infer<typeof worksheetStepView>;

/** The id of a sheet that was begun, to open it by. */
export const begunSheetView = z.object({ instance: z.uuid() }).meta({ id: 'BegunSheet' });
export type BegunSheetView = z.infer<typeof begunSheetView>;
