import { sharedFields } from '@nybrud/content';
import type { AnswerView } from '@nybrud/contracts';
import { type Answer, type Answers, documentOf, richTextValue, valueIn, wordsOf } from '@nybrud/domain';
import { COLUMNS, isColumn } from './project-columns.ts';

/** The project as far as shared fields need it. */
export type SharedFacts = {
  title: string; need: string; policyArea: string | null; caseNumber: string; visibility: string; version: number; track: string;
  team: { memberId: string; role: string }[];
};

const PEOPLE: Record<string, string> = {
  'projekt.behovsejer': 'need_owner', 'projekt.projektejer': 'project_owner', 'projekt.projektleder': 'project_lead', 'projekt.indkoeber': 'procurement_officer',
};

/** Who has a role is told in the project's team, and which track is a decision: neither is written in a worksheet. */
export const isToldElsewhere = (key: string) => Object.hasOwn(PEOPLE, key) || key === 'projekt.spor' || sharedFields().find((field) => field.key === key)?.type === 'computed';

const value = (of: unknown): Answer | null => (of === null || of === '' || of === undefined ? null : { kind: 'value', value: of });

/** Every shared field with its answer: from the columns, the team, or the answers of the project's own sheet. */
export function sharedAnswers(project: SharedFacts, sheet: Record<string, AnswerView> = {}): Record<string, AnswerView> {
  return Object.fromEntries(sharedFields().map(({ key }) => [key, sheet[key] ?? { answer: toldBy(project, key), version: isColumn(key) ? project.version : 0, by: null, at: null }]));
}

function toldBy(project: SharedFacts, key: string): Answer | null {
  if (isColumn(key)) return value(project[COLUMNS[key]]);
  if (key === 'projekt.spor') return value(project.track);
  const memberId = project.team.find(({ role }) => role === PEOPLE[key])?.memberId;
  return value(memberId && { memberId });
}

export const asAnswers = (views: Record<string, AnswerView>): Answers =>
  Object.fromEntries(Object.entries(views).flatMap(([key, { answer }]) => (answer ? [[key, answer]] : [])));

/** The shared fields of the project form that are answers, by the name they have there. */
export const FORM_FIELDS = {
  purpose: 'projekt.formaal', noveltyDegree: 'projekt.nyhedsgrad', estimatedValue: 'projekt.anslaaet_vaerdi',
  developmentBudget: 'projekt.ramme_udvikling', purchaseBudget: 'projekt.ramme_indkoeb',
} as const;
export type FormField = keyof typeof FORM_FIELDS;
type FormValues = { purpose: string; noveltyDegree: string | null; estimatedValue: number | null; developmentBudget: number | null; purchaseBudget: number | null };

/** What the project form shows of the answers. A document is shown as its words; an amount that is unknown as none. */
export function formValues(sheet: Record<string, AnswerView> = {}): FormValues {
  const told = (field: FormField) => valueIn(sheet[FORM_FIELDS[field]]?.answer ?? undefined);
  const amount = (field: FormField) => (typeof told(field) === 'number' ? Number(told(field)) : null);
  const purpose = richTextValue.safeParse(told('purpose'));
  const novelty = told('noveltyDegree');
  return {
    purpose: purpose.success ? wordsOf(purpose.data) : '',
    noveltyDegree: typeof novelty === 'string' ? novelty : null,
    estimatedValue: amount('estimatedValue'), developmentBudget: amount('developmentBudget'), purchaseBudget: amount('purchaseBudget'),
  };
}

export const answerOfForm = (field: FormField, given: string | number | null): Answer | null =>
  value(field === 'purpose' && typeof given === 'string' && given !== '' ? documentOf(given) : given);
