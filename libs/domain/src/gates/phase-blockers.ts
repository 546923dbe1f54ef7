import type { Phase } from '../process-model/phase.ts';
import type { Blocker } from './blocker.ts';
import { needsReason, questionsAt } from './gate-answers.ts';
import type { ContactFacts, GateFacts } from './gate-facts.ts';
import { atLead, blocker } from './worksheet-blockers.ts';

/** A firm more than one: who talks with a single firm learns what that firm sells. */
const FEWEST_FIRMS = 2;

/** Documents that the phase delivers, asked for at the last of its gates. */
export function documentBlockers(facts: GateFacts, phase: Phase): Blocker[] {
  if (phase.gates.at(-1) !== facts.gateKey) return [];
  return phase.deliverables.flatMap(({ kind, optional }, index) => {
    const isThere = facts.documents.some((one) => one.phaseKey === phase.key && one.index === index);
    if (kind !== 'document' || optional === true || isThere) return [];
    return [blocker({ kind: 'document', phaseKey: phase.key, index }, 'not_attached', 'soft', atLead(facts))];
  });
}

/** Tasks that stand in the way, each as hard as whoever made it wanted. */
export const taskBlockers = ({ tasks }: GateFacts): Blocker[] =>
  tasks
    .filter(({ done }) => !done)
    .map(({ id, ownerId, since, force }) => blocker({ kind: 'task', taskId: id }, 'not_done', force, { holderId: ownerId, since }));

/** Where the phase keeps a log of contacts, everybody must know what one firm was told (udbudsloven § 2 and § 39). */
export function contactBlockers(facts: GateFacts, phase: Phase): Blocker[] {
  const log = phase.deliverables.find(({ kind }) => kind === 'register')?.ref;
  if (log === undefined) return [];
  const unshared = facts.contacts.flatMap((contact) => contactBlocker(log, contact));
  if (facts.firmsMet >= FEWEST_FIRMS) return unshared;
  return [...unshared, blocker({ kind: 'register', registerKey: log }, 'too_few_firms', 'soft', atLead(facts))];
}

function contactBlocker(registerKey: string, { rowId, sharing, ...held }: ContactFacts): Blocker[] {
  const subject = { kind: 'register_row', registerKey, rowId } as const;
  if (sharing === 'planned') return [blocker(subject, 'not_shared', 'hard', held)];
  return sharing === 'unanswered' ? [blocker(subject, 'not_answered', 'hard', held)] : [];
}

/** The questions of the gate: each is answered, and each unexpected answer explained. */
export const questionBlockers = (facts: GateFacts, phase: Phase): Blocker[] =>
  questionsAt(phase.gateQuestions, facts.gateKey).flatMap((question) => {
    const given = facts.answers[question.key];
    const subject = { kind: 'question', questionKey: question.key } as const;
    if (!given) return [blocker(subject, 'not_answered', 'hard', atLead(facts))];
    return needsReason(question, given) ? [blocker(subject, 'reason_missing', 'hard', atLead(facts))] : [];
  });

/** Roles that sign here and that nobody has. Without a project owner nobody can decide at all. */
export const roleBlockers = (facts: GateFacts, phase: Phase): Blocker[] =>
  phase.signers
    .filter(({ role, when, gates }) => role !== null && when === undefined && (gates === undefined || gates.includes(facts.gateKey)))
    .flatMap(({ role }) => {
      if (role === null || facts.rolesHeld.includes(role)) return [];
      return [blocker({ kind: 'role', role }, 'nobody_has_it', role === 'project_owner' ? 'hard' : 'soft', atLead(facts))];
    });
