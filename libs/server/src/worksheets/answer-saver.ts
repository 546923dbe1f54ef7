import { Injectable } from '@nestjs/common';
import type { AnswerView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, type Answer, type AnswerContext, type FoundField, parseAnswer, refuse, valueIn, type WorksheetTemplate } from '@nybrud/domain';
import { AnswersService, SHARED } from '../answers/answers.service.ts';
import { COLUMNS, emptied, isColumn, mayBeEmpty } from '../answers/project-columns.ts';
import { isToldElsewhere } from '../answers/shared-fields.ts';
import { orRefuse, ProblemException } from '../http/problem.ts';
import { AnswerFiles } from './answer-files.ts';
import { isConfidential } from './worksheet-form.ts';

/** The project's story tells of the work in its worksheets once for so long; the answers tell the rest. */
const SITTING_MINUTES = 30;

type Saving = { projectId: string; template: WorksheetTemplate; found: FoundField; context: AnswerContext; answer: Answer | null; version: number };

/** Keeps one answer where it lives: in the worksheet, in the project's own sheet, or in a column of the project. */
@Injectable()
export class AnswerSaver {
  constructor(
    private readonly answers: AnswersService,
    private readonly files: AnswerFiles,
    private readonly events: EventLog,
  ) {}

  async save(actor: Actor, saving: Saving): Promise<AnswerView> {
    const { projectId, template, found, context, answer } = saving;
    const { field, address } = found;
    if (isToldElsewhere(address)) orRefuse(refuse('not_writable', { field: field.key }));
    const judged = answer === null ? null : orRefuse(parseAnswer(template, field.key, answer, context));
    await this.files.demandKnown({ projectId, fieldKey: field.key, answer: judged, before: () => this.standing(saving) });
    const kept = await this.keep(actor, saving, judged);
    const isSitting = await this.events.isRecent(actor.identityId, 'worksheet.edited', { projectId, minutes: SITTING_MINUTES });
    if (!isSitting) await this.events.record(actor.identityId, 'worksheet.edited', { projectId, worksheetKey: template.key });
    return kept;
  }

  private keep(actor: Actor, { projectId, template, found, version }: Saving, answer: Answer | null): Promise<AnswerView> {
    const { field, address } = found;
    if (isColumn(address)) return this.keepInColumn(projectId, { address, version, fieldKey: field.key }, answer);
    return this.answers.save(actor, { projectId, version, answer, ...placeOf(template, found) });
  }

  private async standing({ projectId, template, found }: Saving): Promise<Answer | null> {
    const { worksheet, fieldKey, confidential } = placeOf(template, found);
    const [newest] = await this.answers.history({ projectId, templateKey: worksheet.key, instance: '' }, fieldKey, confidential);
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
function placeOf(template: WorksheetTemplate, found: FoundField) {
  const isShared = found.field.type === 'shared';
  return { worksheet: isShared ? { key: SHARED, version: 1 } : template, fieldKey: isShared ? found.address : found.field.key, confidential: isConfidential(found) };
}
