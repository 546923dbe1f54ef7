import { Injectable } from '@nestjs/common';
import { rights, sharedFields, worksheetTemplates } from '@nybrud/content';
import type { AnswerParams, AnswerView, SaveAnswer, SavedAnswerView, WorksheetParams, WorksheetRowView, WorksheetView } from '@nybrud/contracts';
import { type Actor, allows, fieldsOf, type WorksheetTemplate } from '@nybrud/domain';
import { AnswersService, SHARED } from '../answers/answers.service.ts';
import { isToldElsewhere, sharedAnswers } from '../answers/shared-fields.ts';
import { Clock } from '../http/clock.ts';
import { AnswerSaver } from './answer-saver.ts';
import { keysOf, listsFor } from './lists.ts';
import { standingOf } from './standing.ts';
import { content, fieldIn, isConfidential, templateOf } from './worksheet-form.ts';
import { type ProjectFacts, WorksheetsRepository } from './worksheets.repository.ts';

const OF_PROJECT: readonly WorksheetTemplate['kind'][] = ['worksheet'];

@Injectable()
export class WorksheetsService {
  constructor(
    private readonly worksheets: WorksheetsRepository,
    private readonly answers: AnswersService,
    private readonly saver: AnswerSaver,
    private readonly clock: Clock,
  ) {}

  /** The worksheets that the project's track uses, those of the current phase first. */
  async list(actor: Actor, projectId: string): Promise<WorksheetRowView[]> {
    const ground = await this.ground(actor, projectId);
    const current = ground.project.phases.find(({ openedOn, closedOn }) => openedOn !== null && closedOn === null)?.phaseKey ?? '';
    return worksheetTemplates().filter(({ kind }) => OF_PROJECT.includes(kind)).map((newest) => {
      const template = begun(ground, newest.key);
      const { missing, progress } = standingOf(template, ground);
      const own = Object.values(ground.sheets[template.key] ?? {});
      const lastAnsweredAt = own.flatMap(({ at }) => at ?? []).sort((a, b) => a.localeCompare(b)).at(-1) ?? null;
      const status = progress.answered === 0 ? 'not_begun' : missing.length === 0 ? 'complete' : 'under_way';
      const { key, label, help } = template;
      return { key, label, help, use: template.phaseUse[current] ?? null, status, progress, missing: missing.length, lastAnsweredAt };
    });
  }

  /** Everything that the page of a worksheet shows. */
  async open(actor: Actor, { projectId, worksheetKey }: WorksheetParams): Promise<WorksheetView> {
    const ground = await this.ground(actor, projectId);
    const template = begun(ground, worksheetKey);
    const shown = fieldsOf(template, sharedFields());
    return {
      project: { id: projectId, title: ground.project.title },
      template,
      shared: Object.fromEntries(sharedFields().map((field) => [field.key, field])),
      answers: Object.fromEntries(shown.flatMap(({ field, address }) => {
        const view = ground.shared[address] ?? ground.sheets[template.key]?.[field.key];
        return view ? [[field.key, view]] : [];
      })),
      toldElsewhere: shown.filter(({ address }) => isToldElsewhere(address)).map(({ field }) => field.key),
      fieldTypes: content().fieldTypes,
      lists: ground.lists,
      ...standingOf(template, ground),
      people: ground.project.people,
      can: { edit: mayEdit(actor), seeConfidential: ground.seesConfidential },
    };
  }

  async save(actor: Actor, params: AnswerParams, { answer, version }: SaveAnswer): Promise<SavedAnswerView> {
    const before = await this.ground(actor, params.projectId);
    const template = begun(before, params.worksheetKey);
    const context = { ...content(), lists: keysOf(before.lists) };
    const field = await this.saver.save(actor, { projectId: params.projectId, template, found: fieldIn(template, params.fieldKey), context, answer, version });
    const after = await this.ground(actor, params.projectId);
    return { field, ...standingOf(template, after) };
  }

  async history(actor: Actor, { projectId, worksheetKey, fieldKey }: AnswerParams): Promise<AnswerView[]> {
    const template = begun(await this.ground(actor, projectId), worksheetKey);
    const found = fieldIn(template, fieldKey);
    const isShared = found.field.type === 'shared';
    return this.answers.history({ projectId, templateKey: isShared ? SHARED : template.key, instance: '' }, isShared ? found.address : fieldKey, isConfidential(found));
  }

  private async ground(actor: Actor, projectId: string) {
    const seesConfidential = maySeeConfidential(actor);
    const [project, sheets] = await Promise.all([this.worksheets.project(actor, projectId), this.answers.current(projectId, seesConfidential)]);
    const shared = sharedAnswers(project, sheets[SHARED]);
    const answered = Object.fromEntries(Object.entries(shared).flatMap(([key, { answer }]) => (answer ? [[key, answer]] : [])));
    return { project, sheets, shared, seesConfidential, lists: listsFor(project.model, answered), today: this.clock.today() };
  }
}

const mayEdit = ({ project }: Actor) => allows(rights(), project?.roles ?? [], 'worksheet_edit', 'limited');

/** Who sees confidential fields is said with the right to see the project. */
const maySeeConfidential = ({ project }: Actor) => (project?.roles ?? []).some((role) => rights().project_view[role]?.confidential === true);

/** The template that the worksheet was begun with. A question whose answer one may not read is left out whole. */
function begun({ project, seesConfidential }: { project: ProjectFacts; seesConfidential: boolean }, key: string): WorksheetTemplate {
  const template = templateOf(key, project.begun.find(({ templateKey }) => templateKey === key)?.templateVersion);
  if (seesConfidential) return template;
  const sections = template.sections.map((section) => ({ ...section, fields: section.fields.filter(({ confidential }) => confidential !== true) }));
  return { ...template, sections: sections.filter(({ fields }) => fields.length > 0) };
}
