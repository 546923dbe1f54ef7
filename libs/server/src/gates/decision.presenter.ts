import type { DecisionView, TextView } from '@nybrud/contracts';
import { decisionRecord, type DecisionRecord, reverseDecision, signedRecord } from '@nybrud/domain';
import { hex } from '../sealing/seal.ts';
import { presentDrift } from './paper.ts';
import { aroundOf } from './paper.service.ts';
import type { Stage } from './gate-scenes.ts';
import type { RequestRecord } from './requests.repository.ts';
import { envelopeOf } from './signing-of.ts';

export type Decided = RequestRecord & { decision: NonNullable<RequestRecord['decision']> };
export const isDecided = (request: RequestRecord): request is Decided => request.decision !== null;

type Shown = { stage: Stage; request: Decided; now: Date; followed: boolean };

/** One decision as its receipt tells it: what was said, by whom, when, and what followed. */
export function presentDecision(shown: Shown): DecisionView {
  const { stage, request } = shown;
  const { decision: row } = request;
  const record = recordIn(row);
  const { names, gate } = envelopeOf(request);
  const { model } = stage.ground.project;
  const labelOf = (key: string | null): TextView | null => model.phases.find((phase) => phase.key === key)?.label ?? null;
  return {
    id: row.id, requestId: request.id, kind: record.kind, gateKey: row.gateKey, phaseKey: row.phaseKey, milestone: record.milestoneId,
    label: names.gate, phase: names.phase, round: gate.round,
    outcome: row.outcome,
    outcomeLabel: model.gateOutcomes.find(({ key }) => key === row.outcome)?.label ?? { da: row.outcome, en: row.outcome },
    decision: record.decision,
    conditions: conditionsIn(record, stage),
    decidedAt: row.decidedAt.toISOString(), code: row.code, contentSha256: hex(request.contentSha256), recordSha256: hex(row.recordSha256), keyId: row.keyId,
    signatures: request.signOffs.map(({ record: text }) => signatureIn(text)),
    reversed: row.reversal && { by: row.reversal.by.name, at: row.reversal.at.toISOString(), reason: row.reversal.reason },
    drift: row.reversal ? [] : presentDrift(stage.ground, envelopeOf(request).bound, aroundOf(stage)),
    effect: { closesPhase: labelOf(record.effect.closesPhase), opensPhase: labelOf(record.effect.opensPhase), state: record.effect.state },
    ...undoing(shown),
  };
}

export const recordIn = ({ record }: { record: string }): DecisionRecord => decisionRecord.parse(JSON.parse(record));

function conditionsIn({ decision }: DecisionRecord, { people }: Stage): DecisionView['conditions'] {
  if (decision.outcome !== 'go_with_conditions') return [];
  return decision.conditions.map(({ text, ownerMemberId, dueOn }) => ({ text, dueOn, owner: people.find(({ memberId }) => memberId === ownerMemberId)?.name ?? '' }));
}

function signatureIn(text: string): DecisionView['signatures'][number] {
  const { signer, onBehalfOf, decision, signedAt, statement, waiverId } = signedRecord.parse(JSON.parse(text));
  return { name: signer.name, title: signer.title, onBehalfOf: onBehalfOf?.name ?? null, outcome: decision.outcome, at: signedAt, statement, waived: waiverId !== undefined };
}

/** Whether this person can undo it now, and until when. */
function undoing({ stage: { ground }, request, now, followed }: Shown): Pick<DecisionView, 'undoUntil' | 'can'> {
  const { decision: row } = request;
  const until = new Date(row.decidedAt.getTime() + ground.rules.undoMinutes * 60_000);
  const can = reverseDecision(undoFacts({ ground, request, now, followed }), ground.actor.memberId).ok;
  return { undoUntil: can ? until.toISOString() : null, can: { reverse: can } };
}

export const undoFacts = ({ ground, request, now, followed }: Pick<Shown, 'request' | 'now' | 'followed'> & { ground: Stage['ground'] }) => ({
  decidedAt: request.decision.decidedAt.toISOString(), now: now.toISOString(), undoMinutes: ground.rules.undoMinutes,
  reversedAt: request.decision.reversal?.at.toISOString() ?? null,
  isNewest: ground.decisions.filter(({ reversal }) => !reversal).at(-1)?.id === request.decision.id,
  followed, signerIds: request.signOffs.map(({ signerId }) => signerId),
});

