import { currentProcessModel, demandProcessModel, registers, roles, worksheetStates, worksheetTemplates } from '@nybrud/content';
import type { ActivityEntryView, TextView } from '@nybrud/contracts';
import type { ProcessModel } from '@nybrud/domain';
import { z } from 'zod';
import { labelOfPhase } from '../projects/process-model.ts';
import type { ActivityProject, ActivityRow } from './activity.repository.ts';

/** Names of people, by the id of the person and of the membership. */
export type Names = Map<string, string>;

const facts = z.object({
  memberId: z.string().optional(),
  role: z.string().optional(),
  phaseKey: z.string().optional(),
  worksheetKey: z.string().optional(),
  registerKey: z.string().optional(),
  outcome: z.string().optional(),
  state: z.string().optional(),
  fields: z.array(z.string()).optional(),
  dueOn: z.string().nullable().optional(),
});
export const factsOf = (payload: unknown) => facts.catch({}).parse(payload);

export const presentEntry = ({ id, at, name, actorId, payload, project }: ActivityRow, names: Names): ActivityEntryView => ({
  id,
  at: at.toISOString(),
  event: name,
  actor: names.get(actorId ?? '') ?? null,
  project: project && { id: project.id, title: project.title },
  facts: presentFacts(factsOf(payload), names, modelFor(project)),
});

/** Phases are called what the project's own version calls them. */
const modelFor = (project: ActivityProject | null): ProcessModel =>
  project ? demandProcessModel(project.processModel, project.processModelVersion) : currentProcessModel();

function presentFacts({ memberId, role, phaseKey, worksheetKey, registerKey, outcome, state, fields, dueOn }: ReturnType<typeof factsOf>, names: Names, model: ProcessModel): ActivityEntryView['facts'] {
  return {
    ...(memberId && { person: names.get(memberId) }),
    ...(fields && { fields }),
    ...(dueOn !== undefined && { dueOn }),
    role: labelIn(roles(), role),
    phase: phaseKey === undefined ? undefined : labelOfPhase(model, phaseKey),
    worksheet: labelIn([...worksheetTemplates(), ...registers()], worksheetKey ?? registerKey),
    outcome: labelIn(model.gateOutcomes, outcome),
    state: labelIn(worksheetStates(), state),
  };
}

const labelIn = (all: readonly { key: string; label: TextView }[], key: string | undefined) => all.find((one) => one.key === key)?.label;
