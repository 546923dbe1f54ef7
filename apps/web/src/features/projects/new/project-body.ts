import { type CreateProject, createProjectBody } from '@nybrud/contracts';
import type { DraftValues } from './draft.ts';

export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number];

/** On which step each field stands. */
const stepOf: Record<string, Step> = {
  title: 1, need: 1, policyArea: 1, caseNumber: 1,
  team: 2,
  track: 3, phase: 3, startedOn: 3, dueOn: 3, visibility: 3,
};

/** What is wrong with each field, by its name. */
export type Faults = Record<string, string>;
export type Judged = { body?: CreateProject; faults: Faults };

/** The draft as the server wants it, or what the server would refuse. */
export function judge(values: DraftValues): Judged {
  const judged = createProjectBody.safeParse(bodyOf(values));
  if (judged.success) return { body: judged.data, faults: {} };
  return { faults: Object.fromEntries(judged.error.issues.map(({ path, message }) => [String(path[0]), message])) };
}

function bodyOf({ asked, others, policyArea, phase, startedOn, dueOn, ...values }: DraftValues) {
  return {
    ...values,
    policyArea: policyArea || null,
    phase: phase || null,
    startedOn: startedOn ?? null,
    dueOn: dueOn ?? null,
    team: teamOf({ asked, others }),
  };
}

/** Nobody gets the same role twice. */
function teamOf({ asked, others }: Pick<DraftValues, 'asked' | 'others'>) {
  const named = [...Object.entries(asked).map(([role, person]) => ({ role, person })), ...others];
  const team = named.flatMap(({ role, person }) => (person ? [{ memberId: person.id, role }] : []));
  return team.filter(({ memberId, role }, at) => team.findIndex((one) => one.memberId === memberId && one.role === role) === at);
}

/** The faults that stand on a step. A pointer may go deeper: `team/0/memberId`. */
export const faultsOn = (step: Step, faults: Faults): Faults =>
  Object.fromEntries(
    Object.entries(faults)
      .map(([name, code]): [string, string] => [name.split('/')[0] ?? name, code])
      .filter(([name]) => (stepOf[name] ?? 1) === step),
  );

/** Where the person must go back to. */
export const firstFaultyStep = (faults: Faults): Step | undefined => STEPS.find((step) => Object.keys(faultsOn(step, faults)).length > 0);
