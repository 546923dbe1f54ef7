import type { Answer, Answers } from '../answers/answer.ts';
import { isAnswered, valueIn } from '../answers/answered.ts';
import type { DeclarationFacts } from '../answers/computed-facts.ts';
import { conditionHolds } from '../answers/condition-holds.ts';
import { isValidDeclaration } from '../answers/rules/declarations.ts';
import type { Field } from './field.ts';

/** An answer with the moment (UTC) in which it was given. */
type Given = Readonly<Record<string, { answer: Answer | null; at: string | null }>>;
type Form = { sections: readonly { fields: readonly Field[] }[] };

/** A person's declaration: what they have said of themself, and how it was assessed. */
export type Declaration = DeclarationFacts & { memberId: string; isGiven: boolean };

/** A declaration as far as it has come. What its person changes after it was assessed has been assessed by nobody: the assessment falls. */
export function declarationOf(form: Form, memberId: string, given: Given): Declaration {
  const own = form.sections.flatMap(({ fields }) => fields).filter(({ filledBy }) => filledBy === undefined);
  const said = own.flatMap(({ key }) => given[key]?.at ?? []).sort().at(-1) ?? '';
  const isGiven = isDeclared(own, given);
  const stands = isGiven && (given['vurdering']?.at ?? '') > said;
  return { memberId, person: { memberId }, isGiven, assessment: stands ? textIn(given, 'vurdering') : null, validTo: textIn(given, 'gyldig_til') };
}

export const declarationStatuses = ['not_given', 'given', 'not_assessed', 'valid', 'not_valid'] as const;
/** Where a declaration stands. `given` is all that others than the person and the assessors learn of one that is not valid. */
export type DeclarationStatus = (typeof declarationStatuses)[number];

export function declarationStatus(declaration: Declaration | undefined, today: string, seesAssessment: boolean): DeclarationStatus {
  if (!declaration?.isGiven) return 'not_given';
  if (isValidDeclaration(declaration, today)) return 'valid';
  if (!seesAssessment) return 'given';
  return declaration.assessment === null || declaration.validTo === null ? 'not_assessed' : 'not_valid';
}

function isDeclared(own: readonly Field[], given: Given): boolean {
  const answers: Answers = Object.fromEntries(own.flatMap(({ key }) => (given[key]?.answer ? [[key, given[key].answer]] : [])));
  return own.every(({ key, required, mustEqual }) =>
    !conditionHolds(required, answers) || (isAnswered(answers[key]) && (mustEqual === undefined || valueIn(answers[key]) === mustEqual)));
}

function textIn(given: Given, key: string): string | null {
  const value = valueIn(given[key]?.answer ?? undefined);
  return typeof value === 'string' ? value : null;
}
