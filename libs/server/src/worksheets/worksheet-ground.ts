import { Injectable } from '@nestjs/common';
import { registers, worksheetTemplates } from '@nybrud/content';
import type { AnswerView } from '@nybrud/contracts';
import { type Actor, type Answers, type ComputedFacts, type Declaration, declarationOf, repeatOf } from '@nybrud/domain';
import { AnswersService, SHARED, sheetName, type Sheets, sheetsOf } from '../answers/answers.service.ts';
import { asAnswers, sharedAnswers } from '../answers/shared-fields.ts';
import { Clock } from '../http/clock.ts';
import { type Lists, listsFor } from './lists.ts';
import { seesOf } from './viewer.ts';
import { formOf } from './worksheet-form.ts';
import { type SheetRow, WorksheetStatesRepository } from './worksheet-states.repository.ts';
import { type ProjectFacts, WorksheetsRepository } from './worksheets.repository.ts';

/** An entry of a register: whoever began it and when, and what it says. */
export type Entry = { row: SheetRow; answers: Answers };

/** Everything that the sheets of one project are judged by. */
export type Ground = {
  project: ProjectFacts;
  rows: SheetRow[];
  /** As the one who looks may see them. */
  sheets: Sheets;
  shared: Record<string, AnswerView>;
  lists: Lists;
  milestones: Lists['projekt.delmaal'];
  contacts: Entry[];
  declarations: Declaration[];
  decisions: ComputedFacts['project']['decisions'];
  today: string;
};

/** The register of contacts with firms, and the form of the declarations of impartiality. */
export const CONTACT_LOG = 'kontaktlog';
export const DECLARATION = 'habilitet';

@Injectable()
export class WorksheetGround {
  constructor(
    private readonly worksheets: WorksheetsRepository,
    private readonly states: WorksheetStatesRepository,
    private readonly answers: AnswersService,
    private readonly clock: Clock,
  ) {}

  /** What one person may see of it. */
  seenBy(actor: Actor, projectId: string): Promise<Ground> {
    return this.of(actor, projectId, seesOf(actor));
  }

  /** All of it, for rules whose result nobody's rights may change: what a gate lacks is the same for everybody. */
  whole(actor: Actor, projectId: string): Promise<Ground> {
    return this.of(actor, projectId, () => true);
  }

  private async of(actor: Actor, projectId: string, sees: Parameters<typeof sheetsOf>[1]): Promise<Ground> {
    const [project, rows, given] = await Promise.all([this.worksheets.project(actor, projectId), this.states.ofProject(projectId), this.answers.all(projectId)]);
    const sheets = withImplied(sheetsOf(given, sees), rows);
    const shared = sharedAnswers(project, sheets[SHARED]);
    const lists = listsFor(project.model, asAnswers(shared));
    return {
      project, rows, sheets, shared, lists, milestones: lists['projekt.delmaal'],
      contacts: entriesOf(CONTACT_LOG, rows, sheets),
      declarations: declarationsIn(rows, sheetsOf(given)),
      decisions: [], // until decisions are made here
      today: this.clock.today(),
    };
  }
}

/**
 * The ground after one more answer in a sheet that was begun before, worked out instead of read again. Nothing for a declaration: those
 * are judged by answers that the one who looks may not see.
 */
export function withAnswer(ground: Ground, { key, name }: { key: string; name: string }, fieldKey: string, answer: AnswerView): Ground | undefined {
  if (key === DECLARATION) return undefined;
  const sheets = { ...ground.sheets, [name]: { ...ground.sheets[name], [fieldKey]: answer } };
  return { ...ground, sheets, contacts: entriesOf(CONTACT_LOG, ground.rows, sheets) };
}

/** The entries in which somebody has written something: one that was only opened says nothing about anybody. */
export function entriesOf(registerKey: string, rows: readonly SheetRow[], sheets: Sheets): Entry[] {
  return rows.filter(({ templateKey }) => templateKey === registerKey).flatMap((row) => {
    const answers = asAnswers(sheets[sheetName(registerKey, row.instance)] ?? {});
    return Object.keys(answers).length > 0 ? [{ row, answers }] : [];
  });
}

function declarationsIn(rows: readonly SheetRow[], all: Sheets): Declaration[] {
  return rows.filter(({ templateKey }) => templateKey === DECLARATION).map(({ instance, templateVersion }) =>
    declarationOf(formOf(DECLARATION, templateVersion), instance, all[sheetName(DECLARATION, instance)] ?? {}));
}

/** The fields that name the milestone which the sheet is about: answered by its address. */
export const impliedFields = (key: string): string[] => {
  const form = [...worksheetTemplates(), ...registers()].find((one) => one.key === key);
  if (!form || repeatOf(form) !== 'per_milestone') return [];
  return form.sections.flatMap(({ fields }) => fields.filter(({ optionsSource }) => optionsSource === 'projekt.delmaal').map((field) => field.key));
};

export const impliedAnswers = (key: string, instance: string): Record<string, AnswerView> =>
  Object.fromEntries(impliedFields(key).map((field) => [field, { answer: { kind: 'value', value: instance }, version: 0, by: null, at: null }]));

const withImplied = (sheets: Sheets, rows: readonly SheetRow[]): Sheets => ({
  ...sheets,
  ...Object.fromEntries(rows.filter(({ templateKey }) => impliedFields(templateKey).length > 0).map(({ templateKey, instance }) => {
    const name = sheetName(templateKey, instance);
    return [name, { ...sheets[name], ...impliedAnswers(templateKey, instance) }];
  })),
});
