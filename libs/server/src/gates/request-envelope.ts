import { type Actor, type Approver, type BoundValue, gateEnvelope, type GateEnvelope, type Phase, type SoftReasons } from '@nybrud/domain';
import type { Person } from './approver-slots.ts';
import type { Frozen } from './freezer.ts';
import type { GateGround } from './gate-ground.ts';
import type { GateSheet } from './gate-sheet.ts';
import { gateName, trackName } from './names.ts';

export type Sending = {
  actor: Actor; ground: GateGround; phase: Phase; gateKey: string; milestone: string | null; round: number; people: readonly Person[];
  approvers: readonly Approver[]; dueOn: string; expiresOn: string; order: 'sequential' | 'parallel'; lastEditedById: string; frozenAt: string;
};
type OfGate = Sending & { sheet: GateSheet; softReasons: SoftReasons; frozen: readonly Frozen[]; bound: readonly BoundValue[] };
type OfTrack = Sending & { to: string; reason: string };

const personIn = (people: readonly Person[], memberId: string) => {
  const { name = '', title = '' } = people.find((one) => one.memberId === memberId) ?? {};
  return { id: memberId, name, title };
};

/** What all requests have in common: where, who, until when, and what things were called. */
const common = ({ actor, ground, phase, gateKey, milestone, round, people, approvers, dueOn, expiresOn, order, lastEditedById, frozenAt }: Sending) => {
  const { project } = ground;
  return {
    v: 1 as const, tenantId: actor.tenantId, projectId: project.id, frozenAt, lastEditedById,
    sender: personIn(people, actor.memberId),
    gate: { key: gateKey, phaseKey: phase.key, milestoneId: milestone, round },
    processModel: { key: project.model.key, version: project.model.version },
    trackKey: project.track,
    signing: { order, dueOn, expiresOn, places: approvers.map(({ memberId, role }) => ({ ...personIn(people, memberId), role })) },
  };
};

/** Everything that the deciders of a gate say yes to. */
export function envelopeOfGate(sending: OfGate): GateEnvelope {
  const { ground, phase, gateKey, sheet, softReasons, frozen, bound } = sending;
  const documents = sheet.documents.map(({ phaseKey, index, document }) => ({ path: `dokument.${phaseKey}.${index}`, source: 'beslutningspunkt', value: { ...document }, material: false }));
  return gateEnvelope.parse({
    ...common(sending), kind: 'gate', trackChange: null,
    names: { project: ground.project.title, phase: phase.label, gate: gateName(ground.project.model, gateKey) },
    summary: sheet.summary, recommendation: sheet.recommendation, questions: sheet.answers, softReasons,
    worksheets: frozen.map(({ versionId: _versionId, ...one }) => one),
    bound: [...bound, ...documents], attachments: [],
  });
}

/** A change of track asks for the same signatures, with its reason and nothing else. */
export function envelopeOfTrack(sending: OfTrack): GateEnvelope {
  const { ground, phase, to, reason } = sending;
  const { project } = ground;
  return gateEnvelope.parse({
    ...common(sending), kind: 'track', trackChange: { from: project.track, to, reason },
    names: { project: project.title, phase: phase.label, gate: trackName(project.model, to) },
    summary: reason, recommendation: [], questions: {}, softReasons: {}, worksheets: [], bound: [], attachments: [],
  });
}

/** The same once more, as the next round: after a decision was undone. */
export const nextRound = (envelope: GateEnvelope, { round, frozenAt, expiresOn, dueOn }: { round: number; frozenAt: string; expiresOn: string; dueOn: string }): GateEnvelope =>
  gateEnvelope.parse({ ...envelope, frozenAt, gate: { ...envelope.gate, round }, signing: { ...envelope.signing, expiresOn, dueOn } });
