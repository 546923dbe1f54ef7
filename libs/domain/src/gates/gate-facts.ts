import type { MissingField } from '../answers/missing-fields.ts';
import type { Scope } from '../answers/scope.ts';
import type { PhaseStatus } from '../process-model/phase-statuses.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import type { GateAnswers } from './gate-answers.ts';
import type { DecisionFacts } from './passed-gates.ts';

export const worksheetStates = ['kladde', 'klar_til_droeftelse', 'droeftet', 'indsendt_til_underskrift', 'underskrevet', 'returneret'] as const;
export type WorksheetState = (typeof worksheetStates)[number];

/** Who has something, and since which day. */
export type Held = { holderId: string | null; since: string };

export type WorksheetFacts = {
  id: string;
  templateKey: string;
  /** The milestone it is about, for worksheets that are repeated for each. */
  milestoneId: string | null;
  state: WorksheetState;
  /** Whether any version of it has been signed, also when somebody has edited it since. */
  signedBefore: boolean;
  /** Moments in UTC (ISO 8601); null: never. */
  changedAt: string | null;
  discussedAt: string | null;
  held: Held | null;
  /** Fields that somebody in particular answers. */
  fieldsHeld: Readonly<Record<string, Held>>;
  /** What is missing in a part of it: `missingFields` with the worksheet's answers, given the scopes. */
  missing: (scopes: readonly Scope[]) => readonly MissingField[];
};

/** A task that has a bearing on the gate: a condition of an earlier decision, or one that somebody has tied to it. */
export type TaskFacts = { id: string; ownerId: string | null; since: string; done: boolean; force: 'hard' | 'soft' };

/** A contact with a firm: whether what was said there has reached everybody, or need not. */
export type ContactFacts = Held & { rowId: string; sharing: 'shared' | 'planned' | 'not_relevant' | 'unanswered' };

/** A deliverable or an entry criterion, by its place in its phase. */
export type PlaceInPhase = { phaseKey: string; index: number };

/** Everything that one gate is judged by. Days are YYYY-MM-DD. */
export type GateFacts = {
  model: Pick<ProcessModel, 'phases' | 'checkpoints' | 'requirementChecks' | 'tracks'>;
  trackKey: string;
  gateKey: string;
  milestoneId: string | null;
  phase: { key: string; openedOn: string };
  phaseStatuses: ReadonlyMap<string, PhaseStatus>;
  worksheets: readonly WorksheetFacts[];
  /** What each worksheet template is used for in which phase. */
  phaseUse: Readonly<Record<string, Readonly<Record<string, 'sign' | 'update' | 'optional'>>>>;
  /** Whether a field is answered, and with a value, by its address. What is not named is unanswered. */
  fields: Readonly<Record<string, 'unanswered' | 'unknown' | 'known'>>;
  /** Documents that were attached, and criteria that a person has confirmed. */
  documents: readonly PlaceInPhase[];
  confirmations: readonly PlaceInPhase[];
  tasks: readonly TaskFacts[];
  contacts: readonly ContactFacts[];
  firmsMet: number;
  /** By the address of a field with people: whether all of them have a valid declaration. */
  declarationsValid: Readonly<Record<string, boolean>>;
  answers: GateAnswers;
  decisions: readonly DecisionFacts[];
  /** The roles that somebody on the team holds. */
  rolesHeld: readonly string[];
  projectLeadId: string | null;
};
