import { rights } from '@nybrud/content';
import { projectView, type ProjectView } from '@nybrud/contracts';
import { type Actor, canEditProject, canManageTeam, projectStatus } from '@nybrud/domain';
import { presentCurrentPhase, presentPhases } from './phases.presenter.ts';
import { modelOf, trackOf } from './process-model.ts';
import { dayFrom, type ProjectRecord } from './projects.repository.ts';
import { presentTeam } from './team.presenter.ts';

const { visibility } = projectView.shape;
const oere = (amount: bigint | null) => (amount === null ? null : Number(amount));

/** The shared fields of a project, as they travel. */
export function presentFields(project: ProjectRecord) {
  const { title, need, purpose, policyArea, caseNumber, noveltyDegree } = project;
  return {
    title, need, purpose, policyArea, caseNumber, noveltyDegree,
    visibility: visibility.parse(project.visibility),
    estimatedValue: oere(project.estimatedValue),
    developmentBudget: oere(project.developmentBudget),
    purchaseBudget: oere(project.purchaseBudget),
  };
}

export function presentProject(project: ProjectRecord, actor: Actor, today: string): ProjectView {
  const model = modelOf(project);
  const track = trackOf(model, project.track);
  const phases = presentPhases(model, project.phases);
  const current = phases.find(({ status }) => status === 'current');
  const own = actor.project?.roles ?? [];
  return {
    id: project.id,
    ...presentFields(project),
    startedOn: dayFrom(project.startedOn) ?? today,
    createdAt: project.createdAt.toISOString(),
    createdBy: project.createdBy.name,
    version: project.version,
    processModel: { key: model.key, version: model.version, status: model.status },
    track: { key: track.key, label: track.label },
    status: projectStatus(current?.dueOn ?? null, today),
    phases,
    current: presentCurrentPhase(model, current?.key),
    team: presentTeam(project.team),
    can: { edit: canEditProject(rights(), own), manageTeam: canManageTeam(rights(), own) },
  };
}
