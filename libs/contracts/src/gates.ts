import { contentKey, gateAnswer, roleKey } from '@nybrud/domain';
import { z } from 'zod';
import { day, freeText, line, moment, textView } from './shapes.ts';

/** A milestone is the id of a row in the project's table of milestones. */
const milestone = z.string().max(60).regex(/^[\w-]+$/, 'unknown_key');
const ofProject = { projectId: z.uuid() };
export const gateParams = z.object({ ...ofProject, gateKey: contentKey });
export type GateParams = z.infer<typeof gateParams>;
export const gateQuery = z.object({ milestone: milestone.optional() });
export type GateQuery = z.infer<typeof gateQuery>;

/** What the team writes for a decision. `reason:<id>` explains a soft thing that is missing; criteria and documents go by their place in the phase. */
export const gateFieldKey = z.string().max(300).regex(/^(question:[a-z0-9_]+|criterion:[a-z0-9_]+:\d+|document:[a-z0-9_]+:\d+|reason:.+|summary|recommendation)$/, 'unknown_key');
export const gateFieldParams = gateParams.extend({ field: gateFieldKey });
export type GateFieldParams = z.infer<typeof gateFieldParams>;

export const SUMMARY_LENGTH = 700;
/** By the first word of the field. */
export const gateFieldValues = {
  question: gateAnswer,
  criterion: z.literal(true),
  document: z.strictObject({ title: line(200), url: z.url({ protocol: /^https?$/ }).max(2000).optional(), fileId: z.uuid().optional() }),
  reason: freeText(2000),
  summary: freeText(SUMMARY_LENGTH),
  recommendation: z.array(line(500)).max(20, 'too_many'),
};
export type GateFieldValue = z.infer<(typeof gateFieldValues)[keyof typeof gateFieldValues]>;

/** `version` is the one that was read; null takes the value away. */
export const saveGateFieldBody = z
  .strictObject({
    value: z.union([gateFieldValues.question, gateFieldValues.criterion, gateFieldValues.document, z.string().max(2000), gateFieldValues.recommendation]).nullable(),
    version: z.int().min(0),
  })
  .meta({ id: 'SaveGateField' });
export type SaveGateField = z.infer<typeof saveGateFieldBody>;

export const gateFieldView = z.object({ value: z.unknown(), version: z.int(), by: z.string().nullable(), at: moment.nullable() }).meta({ id: 'GateField' });
export type GateFieldView = z.infer<typeof gateFieldView>;

const personView = z.object({ memberId: z.uuid(), name: z.string(), title: z.string() });

/** One missing thing: what it is, where it is mended, whose move it is, and since when. */
export const blockerView = z
  .object({
    id: z.string(),
    reason: z.string(),
    force: z.enum(['hard', 'soft']),
    /** What it is about; `kind` says which of the others are there. */
    subject: z.object({
      kind: z.string(), worksheetKey: z.string().optional(), instance: z.string().optional(), sectionKey: z.string().optional(), fieldKey: z.string().optional(),
      phaseKey: z.string().optional(), index: z.int().optional(), taskId: z.string().optional(), registerKey: z.string().optional(), rowId: z.string().optional(),
      questionKey: z.string().optional(), gateKey: z.string().optional(), role: z.string().optional(),
    }),
    /** Names of the thing, and of the worksheet it stands in. */
    label: textView,
    within: textView.nullable(),
    holder: z.string().nullable(),
    since: day,
    /** Whole days that it has waited. */
    days: z.int(),
  })
  .meta({ id: 'Blocker' });
export type BlockerView = z.infer<typeof blockerView>;

export const approverSlotView = z.object({
  role: z.string().nullable(),
  label: textView,
  why: z.enum(['phase', 'amount_limit', 'amount_rule', 'org_rule']),
  /** Those who can fill it. */
  candidates: z.array(personView),
});

const placeView = z.object({
  place: z.int(),
  person: personView,
  roleLabel: textView.nullable(),
  /** Passed on by. */
  passedOnBy: z.string().nullable(),
  deputies: z.array(z.object({ name: z.string(), until: day })),
  isTurn: z.boolean(),
  signed: z.object({ by: z.string(), onBehalfOf: z.string().nullable(), outcome: z.string(), at: moment }).nullable(),
});

/** A request on its way. `waiting` names those whose turn it is. */
export const requestRowView = z
  .object({
    id: z.uuid(),
    kind: z.enum(['gate', 'track']),
    gateKey: z.string(),
    phaseKey: z.string(),
    milestone: z.string().nullable(),
    round: z.int(),
    label: textView,
    phase: textView,
    sentBy: z.string(),
    sentAt: moment,
    dueOn: day,
    expiresOn: day,
    state: z.enum(['waiting', 'decided', 'withdrawn', 'expired']),
    places: z.array(placeView),
    /** Drift: how many bound values are others today. */
    changed: z.int(),
    decisionId: z.uuid().nullable(),
    can: z.object({ sign: z.boolean(), withdraw: z.boolean(), remind: z.boolean(), delegate: z.boolean() }),
  })
  .meta({ id: 'GateRequestRow' });
export type RequestRowView = z.infer<typeof requestRowView>;

export const gateQuestionView = z.object({
  key: z.string(), question: textView, expected: z.string().nullable(), options: z.array(z.object({ key: z.string(), label: textView })),
});

/** A gate that the project waits for, with everything that its page shows. */
export const gateView = z
  .object({
    project: z.object({ id: z.uuid(), title: z.string() }),
    gateKey: z.string(),
    label: textView,
    phase: z.object({ key: z.string(), label: textView, number: z.int().nullable() }),
    milestone: z.object({ id: z.string(), label: z.string() }).nullable(),
    isAwaited: z.boolean(),
    /** Of everything that the gate asks for: how much is in order. */
    progress: z.object({ met: z.int(), total: z.int() }),
    blockers: z.array(blockerView),
    questions: z.array(gateQuestionView),
    criteria: z.array(z.object({ field: z.string(), label: textView })),
    documents: z.array(z.object({ field: z.string(), label: textView, optional: z.boolean() })),
    fields: z.record(z.string(), gateFieldView),
    slots: z.array(approverSlotView),
    worksheets: z.array(z.object({ key: z.string(), instance: z.string(), label: textView })),
    /** Those who may not decide here, since they wrote it last or send it. */
    authors: z.array(personView),
    openPoints: z.array(z.object({ worksheetKey: z.string(), fieldKey: z.string(), label: textView, reason: z.string(), clarifyBy: day })),
    rules: z.object({ dueOn: day, order: z.enum(['sequential', 'parallel']), overLimit: z.boolean() }),
    request: requestRowView.nullable(),
    can: z.object({ write: z.boolean(), send: z.boolean() }),
  })
  .meta({ id: 'Gate' });
export type GateView = z.infer<typeof gateView>;

/** The gates of the open phases that the project waits for, with what is out for decision. */
export const gatesView = z
  .object({
    awaited: z.array(z.object({
      gateKey: z.string(), milestone: z.string().nullable(), label: textView, phaseKey: z.string(), phase: textView,
      progress: z.object({ met: z.int(), total: z.int() }), blockers: z.array(blockerView), can: z.object({ write: z.boolean(), send: z.boolean() }),
    })),
    requests: z.array(requestRowView),
  })
  .meta({ id: 'Gates' });
export type GatesView = z.infer<typeof gatesView>;

const approver = z.strictObject({ memberId: z.uuid(), role: roleKey.nullable() });
const sending = { approvers: z.array(approver).min(1, 'missing').max(10, 'too_many'), dueOn: day, order: z.enum(['sequential', 'parallel']).optional() };

/** Sends the gate to decision. What the team has written for it is frozen as it stands. `replaces`: the request that this is a new edition of. */
export const sendGateBody = z.strictObject({ ...sending, milestone: milestone.nullable().default(null), replaces: z.uuid().nullable().default(null) }).meta({ id: 'SendGate' });
export type SendGate = z.infer<typeof sendGateBody>;

export const requestTrackBody = z.strictObject({ ...sending, track: contentKey, reason: line(2000) }).meta({ id: 'RequestTrack' });
export type RequestTrack = z.infer<typeof requestTrackBody>;

export const phaseActParams = z.object({ ...ofProject, phaseKey: contentKey });
export const waitingView = z
  .array(z.object({
    requestId: z.uuid(), project: z.object({ id: z.uuid(), title: z.string() }), label: textView, phase: textView, sentBy: z.string(), sentAt: moment, dueOn: day,
    /** The one signed for, when it is done as deputy. */
    onBehalfOf: z.string().nullable(),
  }))
  .meta({ id: 'WaitingForMe' });
export type WaitingView = z.infer<typeof waitingView>;
