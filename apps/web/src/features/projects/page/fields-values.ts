import { type ChangeProject, changeProjectBody, projectView } from '@nybrud/contracts';
import { z } from 'zod';
import type { ProblemError } from '../../../lib/problem-error.ts';
import { fieldNames, type FieldName, type SharedFields } from './shared-fields.ts';

/** What stands in the form: an empty field is empty text or nothing, never null. */
export type FieldValues = {
  title: string;
  need: string;
  purpose: string;
  policyArea: string;
  caseNumber: string;
  noveltyDegree: string;
  visibility: string;
  estimatedValue: number | string | undefined;
  developmentBudget: number | string | undefined;
  purchaseBudget: number | string | undefined;
};

/** The fields as they were read, and the version they had. */
export type Read = { version: number; fields: SharedFields };

/** The shared fields alone: the server refuses a body that holds anything else. */
export const valuesOf = ({ title, need, purpose, caseNumber, visibility, ...fields }: SharedFields): FieldValues => ({
  title,
  need,
  purpose,
  caseNumber,
  visibility,
  policyArea: fields.policyArea ?? '',
  noveltyDegree: fields.noveltyDegree ?? '',
  estimatedValue: fields.estimatedValue ?? undefined,
  developmentBudget: fields.developmentBudget ?? undefined,
  purchaseBudget: fields.purchaseBudget ?? undefined,
});

const CAN_BE_NULL: FieldName[] = ['policyArea', 'noveltyDegree', 'estimatedValue', 'developmentBudget', 'purchaseBudget'];

const isEmpty = (name: string, value: unknown) => CAN_BE_NULL.some((one) => one === name) && (value === '' || value === undefined);

const asBody = (values: object) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isEmpty(name, value) ? null : value]));

export const fieldsSchema = z.preprocess(asBody, changeProjectBody);

/** Only what the person changed is sent, so that two people may change different things. */
export const changesSince = (read: SharedFields, body: ChangeProject): ChangeProject =>
  Object.fromEntries(Object.entries(body).filter(([name, value]) => isField(name) && read[name] !== value));

const isField = (name: string): name is FieldName => fieldNames.some((one) => one === name);

const sharedFields = projectView.pick({
  title: true, need: true, purpose: true, policyArea: true, caseNumber: true, noveltyDegree: true, visibility: true,
  estimatedValue: true, developmentBudget: true, purchaseBudget: true,
});

/** What the server says stands there now, when somebody else came first. */
export function readFromRefusal({ details }: ProblemError): Read | undefined {
  const said = z.object({ version: z.int(), current: sharedFields }).safeParse(details);
  return said.success ? { version: said.data.version, fields: said.data.current } : undefined;
}

export type Conflict = { name: FieldName; mine: SharedFields[FieldName]; theirs: SharedFields[FieldName] };

/** The fields that both have changed, each in their own way. */
export function conflictsBetween(read: SharedFields, mine: ChangeProject, now: SharedFields): Conflict[] {
  return fieldNames.flatMap((name) => {
    const own = mine[name];
    const isBoth = own !== undefined && own !== read[name] && now[name] !== read[name] && own !== now[name];
    return isBoth ? [{ name, mine: own, theirs: now[name] }] : [];
  });
}

/** What the others have changed and the person has not touched. */
export const takenIn = (read: SharedFields, mine: ChangeProject, now: SharedFields): FieldName[] =>
  fieldNames.filter((name) => now[name] !== read[name] && (mine[name] === undefined || mine[name] === read[name]));
