import { Injectable } from '@nestjs/common';
import { worksheetTemplates, worksheetTemplatesOf } from '@nybrud/content';
import {
  type Actor, type Answers, type ComputedAnswers, type ContactFacts, fieldsOf, firmsMet, type GateFacts, isAnswered, knownAnswers, peopleIn, repeatOf, sharingOf, standingAfter, type WorksheetFacts,
  withoutDeclaration,
} from '@nybrud/domain';
import { type Sheets, sheetName } from '../answers/answers.service.ts';
import { asAnswers } from '../answers/shared-fields.ts';
import { type Sheet, sheetAt } from './sheets.ts';
import { computedFor, missingIn } from './standing.ts';
import { content } from './worksheet-form.ts';
import { type Ground, WorksheetGround } from './worksheet-ground.ts';

/** What the sheets of a project say, as gates ask for it. */
export type SheetsOfProject = Pick<GateFacts, 'worksheets' | 'contacts' | 'firmsMet' | 'declarationsValid' | 'fields'> & {
  worksheets: WorksheetFacts[];
  shared: Answers;
  /** Newest answers by sheet (see `sheetName`), confidential ones too. */
  sheets: Sheets;
  ground: Ground;
};

@Injectable()
export class WorksheetFactsService {
  constructor(private readonly grounds: WorksheetGround) {}

  /** Read with every answer, also those that the actor may not see: what a gate lacks depends on nobody's rights. */
  async of(actor: Actor, projectId: string): Promise<SheetsOfProject> {
    const ground = await this.grounds.whole(actor, projectId);
    const { sheets, contacts } = ground;
    return {
      worksheets: begunSheets(ground).map((sheet) => worksheetFacts(sheet, ground)),
      contacts: contacts.map(contactFacts),
      firmsMet: firmsMet(contacts.map(({ answers }) => answers)),
      declarationsValid: declarationsValid(ground),
      fields: fieldsKnown(ground),
      shared: asAnswers(ground.shared),
      sheets, ground,
    };
  }
}

/** The sheets of templates; entries of registers are no worksheets. */
function begunSheets(ground: Ground): Sheet[] {
  const keys = new Set(worksheetTemplates().map(({ key }) => key));
  return ground.rows.filter(({ templateKey }) => keys.has(templateKey)).map(({ templateKey, instance }) => sheetAt(ground, { worksheetKey: templateKey, instance }));
}

function worksheetFacts(sheet: Sheet, ground: Ground): WorksheetFacts {
  const { state, signedBefore, discussedAt } = standingAfter(sheet.row?.steps ?? []);
  const answered = Object.values(ground.sheets[sheet.name] ?? {}).flatMap(({ at }) => at ?? []);
  return {
    id: sheet.row?.id ?? '',
    templateKey: sheet.key,
    milestoneId: repeatOf(sheet.form) === 'per_milestone' ? sheet.instance : null,
    state, signedBefore, discussedAt,
    changedAt: answered.sort().at(-1) ?? null,
    held: null, fieldsHeld: {}, // nobody in particular answers for a sheet, so it is the project's lead
    missing: missingIn(sheet.form, sheet, ground),
  };
}

const contactFacts = ({ row, answers }: Ground['contacts'][number]): ContactFacts => ({
  rowId: row.instance,
  sharing: sharingOf(answers),
  holderId: row.steps[0]?.byId ?? null,
  since: row.begunAt.slice(0, 10),
});

/** For each criterion of the process model that asks: whether people are named there, and all of them have a valid declaration. */
function declarationsValid({ project, sheets, declarations, today }: Ground): Record<string, boolean> {
  const addresses = project.model.phases.flatMap(({ entryCriteria }) => entryCriteria)
    .flatMap(({ check }) => (check && 'declarationsValid' in check ? [check.declarationsValid] : []));
  return Object.fromEntries(addresses.map((address) => {
    const [key = '', field = ''] = address.split('.');
    const people = peopleIn(asAnswers(sheets[sheetName(key)] ?? {}), field);
    return [address, people.length > 0 && withoutDeclaration(people, declarations, today).length === 0];
  }));
}

/** By address, for the project's own fields and those of the sheets that a project has one of. */
function fieldsKnown(ground: Ground): GateFacts['fields'] {
  const { sharedFields } = content();
  const shared = asAnswers(ground.shared);
  const singles = worksheetTemplatesOf(ground.project.model).filter((form) => repeatOf(form) === undefined).map(({ key }) => sheetAt(ground, { worksheetKey: key, instance: '' }));
  return Object.fromEntries(singles.flatMap((sheet) => {
    const computed = computedFor(sheet.form, sheet, ground);
    const known = knownAnswers(sheet.form, asAnswers(ground.sheets[sheet.name] ?? {}), shared, { sharedFields, computed });
    const own = fieldsOf(sheet.form, sharedFields).map(({ field, address }) => [address, knowledgeOf(field.key, known, computed)] as const);
    return [...sharedFields.map(({ key }) => [key, knowledgeOf(key, known, computed)] as const), ...own];
  }));
}

/** What was set aside as not relevant is answered, but nobody knows it any better. */
function knowledgeOf(key: string, known: Answers, computed: ComputedAnswers): GateFacts['fields'][string] {
  const given = known[key];
  if (computed[key]?.kind === 'unknown') return 'unknown';
  if (!isAnswered(given)) return 'unanswered';
  return given.kind === 'value' || given.kind === 'none' ? 'known' : 'unknown';
}
