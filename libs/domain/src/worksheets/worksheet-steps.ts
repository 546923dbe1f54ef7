import type { WorksheetState } from '../gates/gate-facts.ts';
import { accept, refuse, type Result } from '../result.ts';

/** One step of a worksheet from state to state. Steps are only added; the newest says where it is. `at` is a moment in UTC. */
export type WorksheetStep = { state: WorksheetState; at: string; byId: string; discussedOn: string | null; participants: readonly string[] };
export type Transition = { from: WorksheetState; to: WorksheetState };

/** Where a worksheet stands after its steps. */
export type StepStanding = {
  state: WorksheetState;
  /** When it came to that state; null when nobody has moved it. */
  since: string | null;
  /** Whether any version of it has been signed, also when somebody has edited it since. */
  signedBefore: boolean;
  discussedAt: string | null;
  discussedOn: string | null;
  participants: readonly string[];
};

/** Steps oldest first. A worksheet that nobody has moved is a draft. */
export function standingAfter(steps: readonly WorksheetStep[]): StepStanding {
  const last = steps.at(-1);
  const signedBefore = steps.some(({ state }) => state === 'underskrevet');
  return { state: last?.state ?? 'kladde', since: last?.at ?? null, signedBefore, ...lastDiscussion(steps) };
}

function lastDiscussion(steps: readonly WorksheetStep[]): Pick<StepStanding, 'discussedAt' | 'discussedOn' | 'participants'> {
  const discussed = steps.findLast(({ state }) => state === 'droeftet');
  if (!discussed) return { discussedAt: null, discussedOn: null, participants: [] };
  return { discussedAt: discussed.at, discussedOn: discussed.discussedOn, participants: discussed.participants };
}

/** What the team says of its own work; the rest follows from sending to decision and from signatures. */
const TEAMS: readonly WorksheetState[] = ['kladde', 'klar_til_droeftelse', 'droeftet'];
/** A worksheet that was signed is taken up again by editing it, not by saying so. */
const LEFT_BY_EDIT: readonly WorksheetState[] = ['underskrevet'];

/** A step of the team's own: said by a person, along the ways that the content names. */
export function stepByTeam(transitions: readonly Transition[], from: WorksheetState, to: WorksheetState): Result<WorksheetState> {
  const isTheirs = TEAMS.includes(to) && !LEFT_BY_EDIT.includes(from);
  return isTheirs && isNamed(transitions, { from, to }) ? accept(to) : refuse('worksheet_state_differs', { state: from });
}

/** That a worksheet was not discussed is a soft rule of the gate: with a reason it is sent all the same. Who withdraws puts back what was. */
const GATES: readonly Transition[] = [
  { from: 'kladde', to: 'indsendt_til_underskrift' },
  { from: 'klar_til_droeftelse', to: 'indsendt_til_underskrift' },
  { from: 'returneret', to: 'indsendt_til_underskrift' },
  { from: 'underskrevet', to: 'indsendt_til_underskrift' },
  { from: 'indsendt_til_underskrift', to: 'kladde' },
  { from: 'indsendt_til_underskrift', to: 'klar_til_droeftelse' },
  { from: 'indsendt_til_underskrift', to: 'droeftet' },
];

/** A step that follows from a gate: sent, withdrawn, signed or returned. */
export const stepByGate = (transitions: readonly Transition[], from: WorksheetState, to: WorksheetState): Result<WorksheetState> =>
  isNamed([...transitions, ...GATES], { from, to }) ? accept(to) : refuse('worksheet_state_differs', { state: from });

/**
 * The state in which an edit leaves a worksheet. What lies with the deciders is not edited; what was signed or returned is a draft
 * again, and the version that was signed stays as it is.
 */
export function stateAfterEdit(state: WorksheetState): Result<WorksheetState> {
  if (state === 'indsendt_til_underskrift') return refuse('worksheet_sent', { state });
  return accept(state === 'underskrevet' || state === 'returneret' ? 'kladde' : state);
}

const isNamed = (transitions: readonly Transition[], { from, to }: Transition) => transitions.some((one) => one.from === from && one.to === to);
