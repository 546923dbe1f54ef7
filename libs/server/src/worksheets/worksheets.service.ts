import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type {
  AnswerParams, AnswerView, BegunSheetView, SaveAnswer, SavedAnswerView, SheetQuery, WorksheetParams, WorksheetRowView, WorksheetView,
} from '@nybrud/contracts';
import { type Actor, mayBegin, repeatOf } from '@nybrud/domain';
import { AnswersService, SHARED } from '../answers/answers.service.ts';
import { FieldNotesService } from '../field-notes/field-notes.service.ts';
import { ProblemException } from '../http/problem.ts';
import { AnswerSaver } from './answer-saver.ts';
import { keysOf } from './lists.ts';
import { SheetBeginner } from './sheet-beginner.ts';
import { sheetAt } from './sheets.ts';
import { demandOpen, sheetFor, shownTo } from './shown.ts';
import { standingOf } from './standing.ts';
import { viewerOf } from './viewer.ts';
import { content, fieldIn, formFor, isConfidential } from './worksheet-form.ts';
import { withAnswer, WorksheetGround } from './worksheet-ground.ts';
import { stepsOf, worksheetRows } from './worksheet-rows.ts';
import { presentForm, presentWorksheet } from './worksheets.presenter.ts';

@Injectable()
export class WorksheetsService {
  constructor(
    private readonly grounds: WorksheetGround,
    private readonly answers: AnswersService,
    private readonly saver: AnswerSaver,
    private readonly beginner: SheetBeginner,
    private readonly fieldNotes: FieldNotesService,
  ) {}

  /** The worksheets of the project, with how far each has come. */
  async list(actor: Actor, projectId: string): Promise<WorksheetRowView[]> {
    return worksheetRows(actor, await this.grounds.seenBy(actor, projectId));
  }

  /** Everything that the page of a worksheet shows. Without an instance, a form of which there are several opens where one is chosen. */
  async open(actor: Actor, { projectId, worksheetKey }: WorksheetParams, { instance = '' }: SheetQuery): Promise<WorksheetView> {
    const [ground, notes] = await Promise.all([this.grounds.seenBy(actor, projectId), this.fieldNotes.ofWorksheet(actor, worksheetKey)]);
    const form = formFor(ground.project.model, worksheetKey);
    if (instance === '' && form.kind !== 'register' && repeatOf(form) !== undefined) return presentForm(actor, form, ground, notes);
    return presentWorksheet(actor, sheetFor(actor, ground, { worksheetKey, instance }), ground, notes);
  }

  async save(actor: Actor, { instance = '', ...params }: AnswerParams & SheetQuery, { answer, version }: SaveAnswer): Promise<SavedAnswerView> {
    const { projectId, worksheetKey, fieldKey } = params;
    const held = await this.saver.hold(params, instance);
    const before = await this.grounds.seenBy(actor, projectId);
    const sheet = sheetFor(actor, before, { worksheetKey, instance });
    const form = shownTo(actor, sheet);
    const found = fieldIn(form, fieldKey);
    demandOpen(actor, sheet, found.field);
    const context = { ...content(), lists: keysOf(before.lists) };
    const { field, alone } = await this.saver.save(actor, { projectId, sheet: { ...sheet, form }, held, found, context, answer, version });
    const ground = (alone ? withAnswer(before, sheet, fieldKey, field) : undefined) ?? (await this.grounds.seenBy(actor, projectId));
    const [after, standing] = [sheetAt(ground, { worksheetKey, instance }), standingOf(form, sheet, ground)];
    return { field, ...stepsOf(after, standing), ...standing };
  }

  async history(actor: Actor, { projectId, worksheetKey, fieldKey }: AnswerParams, { instance = '' }: SheetQuery): Promise<AnswerView[]> {
    const sheet = sheetFor(actor, await this.grounds.seenBy(actor, projectId), { worksheetKey, instance });
    const found = fieldIn(shownTo(actor, sheet), fieldKey);
    const place = found.field.type === 'shared' ? { templateKey: SHARED, instance: '', key: found.address } : { templateKey: sheet.key, instance, key: fieldKey };
    return this.answers.history({ projectId, templateKey: place.templateKey, instance: place.instance }, place.key, isConfidential(found));
  }

  /** Begins one more of a form of which a project has as many as it takes. */
  async begin(actor: Actor, { projectId, worksheetKey }: WorksheetParams): Promise<BegunSheetView> {
    const form = formFor((await this.grounds.seenBy(actor, projectId)).project.model, worksheetKey);
    if (repeatOf(form) !== 'per_request') throw new ProblemException('not_found');
    if (!mayBegin(rights(), viewerOf(actor), { form })) throw new ProblemException('not_permitted');
    return { instance: (await this.beginner.begin(actor, projectId, form)).instance };
  }
}
