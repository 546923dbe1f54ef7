import { gateDecision } from '@nybrud/domain';
import { z } from 'zod';
import { requestRowView } from './gates.ts';
import { day, line, moment, textView } from './shapes.ts';

const ofProject = { projectId: z.uuid() };
export const requestParams = z.object({ ...ofProject, requestId: z.uuid() });
export type RequestParams = z.infer<typeof requestParams>;
export const decisionParams = z.object({ ...ofProject, decisionId: z.uuid() });
export type DecisionParams = z.infer<typeof decisionParams>;

export const withdrawBody = z.strictObject({ reason: line(1000) }).meta({ id: 'WithdrawRequest' });
export const reverseBody = z.strictObject({ reason: line(1000) }).meta({ id: 'ReverseDecision' });
export const delegateBody = z.strictObject({ toId: z.uuid(), reason: line(1000) }).meta({ id: 'DelegateSignature' });
export type Delegate = z.infer<typeof delegateBody>;
export const signBody = z.strictObject({ decision: gateDecision }).meta({ id: 'SignGate' });
export type SignGate = z.infer<typeof signBody>;

/** A line of the paper, and the field it comes from: nothing is typed twice. */
const source = z.object({ worksheetKey: z.string(), instance: z.string(), fieldKey: z.string() });
const valueView = z.object({ label: textView, within: textView, source, words: textView });
export const driftView = z.object({ label: textView, within: textView, source: source.nullable(), signed: textView, now: textView, material: z.boolean() });
export type DriftView = z.infer<typeof driftView>;

/** What the deciders are asked, composed of what was frozen. */
export const paperView = z
  .object({
    request: requestRowView,
    /** Sent back as If-Match with the signature. */
    contentSha256: z.string(),
    project: z.object({ id: z.uuid(), title: z.string(), need: z.string(), caseNumber: z.string() }),
    summary: z.string(),
    recommendation: z.array(z.string()),
    trackChange: z.object({ from: textView, to: textView, reason: z.string() }).nullable(),
    questions: z.array(z.object({ key: z.string(), question: textView, answer: textView, reason: z.string(), expected: z.boolean() })),
    softReasons: z.array(z.object({ label: textView, reason: z.string() })),
    money: z.array(z.object({ label: textView, source: source.nullable(), words: textView })),
    risks: z.array(z.object({ title: z.string(), probability: z.int(), consequence: z.int(), score: z.int(), level: z.enum(['low', 'middle', 'high']), measure: z.string(), owner: z.string() })),
    openPoints: z.array(z.object({ label: textView, reason: z.string(), clarifyBy: z.string(), source })),
    /** What the worksheets said at the last gate, and say now. */
    sinceLast: z.array(driftView),
    /** What has changed since this was sent. */
    drift: z.array(driftView),
    worksheets: z.array(z.object({ key: z.string(), instance: z.string(), label: textView, no: z.int(), contentSha256: z.string() })),
    attachments: z.array(z.object({ title: z.string(), url: z.string().nullable(), fileId: z.string().nullable() })),
    answers: z.array(valueView),
    /** What is missing now though nothing was when it was sent; a condition can make up for it. */
    missing: z.array(z.object({ id: z.string(), label: textView })),
    amountOere: z.int().nullable(),
    undoMinutes: z.int(),
    /** Who a condition can be given to. */
    people: z.array(z.object({ memberId: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'DecisionPaper' });
export type PaperView = z.infer<typeof paperView>;

const signedView = z.object({ name: z.string(), title: z.string(), onBehalfOf: z.string().nullable(), outcome: z.string(), at: moment, statement: z.string(), waived: z.boolean() });

/** One decision with its signatures: the receipt, and a line in the log. */
export const decisionView = z
  .object({
    id: z.uuid(),
    requestId: z.uuid(),
    kind: z.enum(['gate', 'track']),
    gateKey: z.string(),
    phaseKey: z.string(),
    milestone: z.string().nullable(),
    /** The names that gate and phase had when it was decided. */
    label: textView,
    phase: textView,
    round: z.int(),
    outcome: z.string(),
    outcomeLabel: textView,
    decision: gateDecision,
    conditions: z.array(z.object({ text: z.string(), owner: z.string(), dueOn: day })),
    decidedAt: moment,
    code: z.string(),
    contentSha256: z.string(),
    recordSha256: z.string(),
    keyId: z.string(),
    signatures: z.array(signedView),
    reversed: z.object({ by: z.string(), at: moment, reason: z.string() }).nullable(),
    /** "Ændret efter underskrift": bound values that are others today. */
    drift: z.array(driftView),
    effect: z.object({ closesPhase: textView.nullable(), opensPhase: textView.nullable(), state: z.string() }),
    undoUntil: moment.nullable(),
    can: z.object({ reverse: z.boolean() }),
  })
  .meta({ id: 'Decision' });
export type DecisionView = z.infer<typeof decisionView>;
export const decisionsView = z.array(decisionView).meta({ id: 'Decisions' });

/** What a signature came to. `decision` is null while others are still to sign. */
export const signedOffView = z
  .object({ signOffId: z.uuid(), no: z.int(), signedAt: moment, statement: z.string(), request: requestRowView, decision: decisionView.nullable() })
  .meta({ id: 'SignedOff' });
export type SignedOffView = z.infer<typeof signedOffView>;

export const proofParams = z.object({ code: z.string().regex(/^[A-Z0-9-]{4,30}$/, 'unknown_key') });
/** That a code belongs to a decision, when and in which organisation; nothing of what was decided. */
export const proofView = z
  .object({ code: z.string(), organisation: z.string(), decidedAt: moment, reversed: z.boolean(), keyId: z.string(), recordSha256: z.string() })
  .meta({ id: 'Proof' });
export type ProofView = z.infer<typeof proofView>;
