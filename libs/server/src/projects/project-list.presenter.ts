import type { ProjectRowView } from '@nybrud/contracts';
import { projectStatus } from '@nybrud/domain';
import { labelOfPhase, modelOf, trackOf } from './process-model.ts';
import type { ProjectListRow } from './project-list.repository.ts';

export function presentRow(row: ProjectListRow, today: string): ProjectRowView {
  const { id, title, need, policyArea, dueOn, lead, phaseKey, position } = row;
  const model = modelOf(row);
  const { phases } = trackOf(model, row.track);
  const track = phases.map((_, at) => (at + 1 < position ? 'done' : at + 1 === position ? 'current' : 'to_come'));
  const phase = { key: phaseKey, label: labelOfPhase(model, phaseKey), number: position, of: phases.length };
  return { id, title, need, policyArea, phase, track, dueOn, lead, status: projectStatus(dueOn, today) };
}
