import { currentProcessModel, rights } from '@nybrud/content';
import { type AnswerView, projectView, type ProjectView } from '@nybrud/contracts';
import { type Actor, canEditProject, canManageTeam, type ProcessModel, projectStatus } from '@nybrud/domain';
import { formValues } from '../answers/shared-fields.ts';
import { presentCurrentPhase, presentPhases } from './phases.presenter.ts';
import { modelOf, trackOf } from './process-model.ts';
import type { ProjectRecord } from './projects.repository.ts';
import { presentTeam } from './team.presenter.ts';

const { visibility } = projectView.shape;
/** The shared fields of a project, as they travel: columns, and answers of the project's own sheet. */
export function presentFields({ title, need, policyArea, caseNumber, visibility: seenBy }: ProjectRecord, sheet: Record<string, AnswerView>) {
  return { title, need, policyArea, caseNumber, visibility: visibility.parse(seenBy), ...formValues(sheet) };
}

/** Only versions of the model that new projects follow are offered. */
const newestVersion = (model: ProcessModel) => Math.max(model.version, model.key === currentProcessModel().key ? currentProcessModel().version : 0);

/** `sheet` holds the shared answers; `today` is a day in Denmark. */
type Presented = { project: ProjectRecord; sheet: Record<string, AnswerView>; actor: Actor; today: string };

export function presentProject({ project, sheet, actor, today }: Presented): ProjectView {
  const model = modelOf(project);
  const track = trackOf(model, project.track);
  const phases = presentPhases(model, project.phases);
  const current = phases.find(({ status }) => status === 'current');
  const own = actor.project?.roles ?? [];
  return {
    id: project.id,
    ...presentFields(project, sheet),
    startedOn: project.startedOn,
    createdAt: project.createdAt.toISOString(),
    createdBy: project.createdBy,
    version: project.version,
    processModel: { key: model.key, version: model.version, status: model.status, newest: newestVersion(model) },
    track: { key: track.key, label: track.label },
    status: projectStatus(current?.dueOn ?? null, today),
    phases,
    current: presentCurrentPhase(model, current?.key),
    team: presentTeam(project.team),
    can: { edit: canEditProject(rights(), own), manageTeam: canManageTeam(rights(), own) },
  };
}
