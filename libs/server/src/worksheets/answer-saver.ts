import { Injectable } from '@nestjs/common';
import type { AnswerParams, AnswerView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, type Answer, type AnswerContext, type FoundField, parseAnswer, refuse, valueIn } from '@nybrud/domain';
import { AnswersService, SHARED } from '../answers/answers.service.ts';
import { COLUMNS, emptied, isColumn, mayBeEmpty } from '../answers/project-columns.ts';
import { isToldElsewhere } from '../answers/shared-fields.ts';
import { orRefuse, ProblemException } from '../http/problem.ts';
import { AnswerFiles } from './answer-files.ts';
import type { Sheet } from './sheets.ts';
import { isConfidential, isOwnField } from './worksheet-form.ts';
import { impliedFields } from './worksheet-ground.ts';
import { WorksheetStates } from './worksheet-states.ts';

/** The project's story tells of the work in its worksheets once for so long; the answers tell the rest. */
const SITTING_MINUTES = 30;

/** `alone`: nothing of the project has changed but this answer. */
type Saved = { field: AnswerView; alone: boolean };
/** `held`: the sheet was held before it was read. */
type Saving = { projectId: string; sheet: Sheet; held: boolean; found: FoundField; context: AnswerContext; answer: Answer | null; version: number };

/** Keeps one answer where it lives: in the worksheet, in the project's own sheet, or in a column of the project. */
@Injectable()
export class AnswerSaver {
  constructor(
    private readonly answers: AnswersService,
    private readonly states: WorksheetStates,
    private readonly files: AnswerFiles,
    private readonly events: EventLog,
  ) {}

  /** To be called before anything is read. Holds the sheet when the field is its own; the project's are open while it lies with the deciders. */
  async hold({ projectId, worksheetKey, fieldKey }: AnswerParams, instance: string): Promise<boolean> {
    return isOwnField(worksheetKey, fieldKey) && this.states.holdToEdit({ projectId, templateKey: worksheetKey, instance });
  }

  async save(actor: Actor, saving: Saving): Promise<Saved> {
    const { projectId, sheet, found, context, answer } = saving;
    const { field, address } = found;
    if (isToldElsewhere(address) || impliedFields(sheet.key).includes(field.key)) orRefuse(refuse('not_writable', { field: field.key }));
    const judged = answer === null ? null : orRefuse(parseAnswer(sheet.form, field.key, answer, context));
    await this.files.demandKnown({ projectId, fieldKey: field.key, answer: judged, before: () => this.standing(saving) });
    const [kept, isSitting] = await Promise.all([
      this.keep(actor, saving, judged), this.events.isRecent(actor.identityId, 'worksheet.edited', { projectId, minutes: SITTING_MINUTES }),
    ]);
    if (!isSitting) await this.events.record(actor.identityId, 'worksheet.edited', { projectId, worksheetKey: sheet.key });
    return kept;
  }

  private async keep(actor: Actor, saving: Saving, answer: Answer | null): Promise<Saved> {
    const { projectId, sheet, found: { field, address }, version } = saving;
    const id = sheet.row?.id ?? (await this.answers.begin({ projectId, templateKey: sheet.key, instance: sheet.instance }, sheet.form.version));
    if (isColumn(address)) return { field: await this.keepInColumn(projectId, { address, version, fieldKey: field.key }, answer), alone: false };
    if (field.type !== 'shared') return this.keepOwn(actor, saving, id, answer);
    return { field: await this.answers.save(actor, { projectId, version, answer, ...placeOf(sheet, saving.found) }), alone: false };
  }

  private async keepOwn(actor: Actor, { projectId, sheet, held, found, version }: Saving, id: string, answer: Answer | null): Promise<Saved> {
    const { row } = sheet;
    const takenUp = held && row ? await this.states.takeUp(actor, { ...row, projectId }) : await this.states.edit(actor, id);
    const { worksheet, ...place } = placeOf(sheet, found);
    const field = await this.answers.save(actor, { projectId, version, answer, ...place, worksheet: { ...worksheet, id } });
    return { field, alone: row !== undefined && !takenUp };
  }

  private async standing({ projectId, sheet, found }: Saving): Promise<Answer | null> {
    const { worksheet: { key: templateKey, instance = '' }, fieldKey, confidential } = placeOf(sheet, found);
    const [newest] = await this.answers.history({ projectId, templateKey, instance }, fieldKey, confidential);
    return newest?.answer ?? null;
  }

  /** The version of a column is that of the project's shared fields. */
  private async keepInColumn(projectId: string, { address, version, fieldKey }: { address: keyof typeof COLUMNS; version: number; fieldKey: string }, answer: Answer | null): Promise<AnswerView> {
    const column = COLUMNS[address];
    const now = await this.answers.lock(projectId);
    if (now !== version) throw new ProblemException('answered_since_read', { details: { field: fieldKey, version: now } });
    const value = valueIn(answer ?? undefined);
    if (typeof value !== 'string' && (answer !== null || !mayBeEmpty(column))) orRefuse(refuse('wrong_type', { field: fieldKey, path: 'value', expected: 'missing' }));
    await this.answers.changeColumns(projectId, { [column]: typeof value === 'string' ? value : emptied(column) });
    return { answer, version: version + 1, by: null, at: null };
  }
}

/** A shared field is kept in the project's own sheet. */
function placeOf({ key, instance, form: { version } }: Sheet, found: FoundField) {
  const isShared = found.field.type === 'shared';
  const worksheet: { key: string; version: number; instance?: string } = isShared ? { key: SHARED, version: 1 } : { key, version, instance };
  return { worksheet, fieldKey: isShared ? found.address : found.field.key, confidential: isConfidential(found) };
}
