import { procedures, roles, worksheetTemplatesOf } from '@nybrud/content';
import type { TextView } from '@nybrud/contracts';
import { type Answers, type OptionsSource, projectRoles, type ProcessModel, valueIn } from '@nybrud/domain';
import { z } from 'zod';

type Choice = { key: string; label: TextView };
export type Lists = Record<OptionsSource, Choice[]>;

const milestones = z.array(z.looseObject({ id: z.string(), delmaal: z.string().optional() })).catch([]);
const named = (all: readonly Choice[]): Choice[] => all.map(({ key, label }) => ({ key, label }));

/** The choices that stand elsewhere: in the process model, in the content, or in the project's own answers. */
export function listsFor(model: ProcessModel, shared: Answers): Lists {
  return {
    phases: named(model.phases),
    tracks: named(model.tracks.filter(({ kind }) => kind === 'project')),
    guide_outcomes: procedures(),
    gate_outcomes: named(model.gateOutcomes),
    checkpoints: named(model.checkpoints.filter(({ kind }) => kind !== 'event')),
    project_roles: named(roles().filter(({ key }) => projectRoles.some((role) => role === key))),
    project_worksheets_and_documents: named(worksheetTemplatesOf(model)),
    'organisation.strategic_goals': [], // until an organisation can keep a list of its own
    'projekt.delmaal': milestones.parse(valueIn(shared['projekt.delmaal'])).map(({ id, delmaal = '' }) => ({ key: id, label: { da: delmaal, en: delmaal } })),
  };
}

export const keysOf = (lists: Lists): Record<OptionsSource, string[]> => ({
  phases: lists.phases.map(({ key }) => key),
  tracks: lists.tracks.map(({ key }) => key),
  guide_outcomes: lists.guide_outcomes.map(({ key }) => key),
  gate_outcomes: lists.gate_outcomes.map(({ key }) => key),
  checkpoints: lists.checkpoints.map(({ key }) => key),
  project_roles: lists.project_roles.map(({ key }) => key),
  project_worksheets_and_documents: lists.project_worksheets_and_documents.map(({ key }) => key),
  'organisation.strategic_goals': lists['organisation.strategic_goals'].map(({ key }) => key),
  'projekt.delmaal': lists['projekt.delmaal'].map(({ key }) => key),
});
