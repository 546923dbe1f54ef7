import { Injectable } from '@nestjs/common';
import type { AnswerView } from '@nybrud/contracts';
import { type Actor, answer as answerShape, type Answer } from '@nybrud/domain';
import { ProblemException } from '../http/problem.ts';
import { type AnswerPlace, type AnswerRow, AnswersRepository, type SheetPlace } from './answers.repository.ts';
import { type Columns, ProjectColumns } from './project-columns.ts';

/** The worksheet of a project that holds the shared fields. */
export const SHARED = 'projekt';

/** Current answers by worksheet (see `sheetName`), then by field. */
export type Sheets = Record<string, Record<string, AnswerView>>;
/** A worksheet by the key of its template, and by what it is about where a project has several. */
export const sheetName = (key: string, instance = ''): string => (instance === '' ? key : `${key}:${instance}`);

/** `id` when the worksheet is known to be begun. */
type Saving = { projectId: string; worksheet: { id?: string; key: string; version: number; instance?: string }; fieldKey: string; confidential: boolean; answer: Answer | null; version: number };

/** Answers as rows that are only added to. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly columns: ProjectColumns,
  ) {}

  async current(projectId: string, withConfidential: boolean): Promise<Sheets> {
    return sheetsOf(await this.answers.current(projectId, { withConfidential }));
  }

  /** The answers to the shared fields. */
  async shared(projectId: string): Promise<Record<string, AnswerView>> {
    return sheetsOf(await this.answers.current(projectId, { withConfidential: false, templateKey: SHARED }))[SHARED] ?? {};
  }

  /** The newest answers, confidential ones too. Whoever shows them says by `sheetsOf` who is looking. */
  all(projectId: string): Promise<AnswerRow[]> {
    return this.answers.current(projectId, { withConfidential: true });
  }

  /** Adds an answer over the version that was read, or says what stands there now. */
  async save(actor: Actor, { projectId, worksheet, fieldKey, confidential, answer, version }: Saving): Promise<AnswerView> {
    const sheet = { projectId, templateKey: worksheet.key, instance: worksheet.instance ?? '' };
    const place: AnswerPlace = { projectId, fieldKey, confidential, worksheetId: worksheet.id ?? (await this.answers.begin(sheet, worksheet.version)) };
    const added = await this.answers.add({ ...place, version: version + 1, answer, answeredById: actor.memberId });
    if (!added) throw new ProblemException('answered_since_read', { details: { field: fieldKey, current: await this.newestAt(place) } });
    if (worksheet.key === SHARED) await this.columns.change(projectId, {});
    return presentAnswer(added);
  }

  /** The worksheet's row, made now if it was not there. */
  begin(sheet: SheetPlace, templateVersion: number): Promise<string> {
    return this.answers.begin(sheet, templateVersion);
  }

  changeColumns(projectId: string, columns: Columns): Promise<void> {
    return this.columns.change(projectId, columns);
  }

  lock(projectId: string): Promise<number | undefined> {
    return this.columns.lock(projectId);
  }

  /** Every answer that a field has had, newest first. */
  async history(sheet: SheetPlace, fieldKey: string, confidential: boolean): Promise<AnswerView[]> {
    const worksheet = await this.answers.find(sheet);
    if (!worksheet) return [];
    return (await this.answers.history({ projectId: sheet.projectId, worksheetId: worksheet.id, fieldKey, confidential })).map(presentAnswer);
  }

  private async newestAt(place: AnswerPlace): Promise<AnswerView> {
    const [newest] = await this.answers.history(place, 1);
    return newest ? presentAnswer(newest) : { answer: null, version: 0, by: null, at: null };
  }
}

/** Whether the one who looks sees the confidential answers of a worksheet. */
export type Sees = (templateKey: string, instance: string) => boolean;

export function sheetsOf(rows: readonly AnswerRow[], sees: Sees = () => true): Sheets {
  const sheets: Sheets = {};
  for (const row of rows) {
    if (row.confidential && !sees(row.templateKey, row.instance)) continue;
    (sheets[sheetName(row.templateKey, row.instance)] ??= {})[row.fieldKey] = presentAnswer(row);
  }
  return sheets;
}

const given = answerShape.nullable();
const presentAnswer = ({ answer, version, by, at }: Pick<AnswerRow, 'answer' | 'version' | 'by' | 'at'>): AnswerView => ({
  answer: given.parse(answer), version, by, at: at.toISOString(),
});
