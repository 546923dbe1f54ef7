import { valueIn } from '../answered.ts';
import { type ComputedAnswer, computedValue, unansweredBecause } from '../computed-answer.ts';
import type { ComputedFacts, DeclarationFacts } from '../computed-facts.ts';
import { personKey, type PersonValue, personValue } from '../person-value.ts';
import { rowsOfAnswer } from './inputs.ts';

/** Somebody has found the person impartial, if need be on terms, and the day until which that holds has not passed. */
export const isValidDeclaration = ({ assessment, validTo }: DeclarationFacts, today: string): boolean =>
  (assessment === 'habil' || assessment === 'habil_med_vilkaar') && validTo !== null && validTo >= today;

/** Those of the people who have no valid declaration, each once. */
export function withoutDeclaration(people: readonly PersonValue[], declarations: readonly DeclarationFacts[], today: string): PersonValue[] {
  const valid = new Set(declarations.filter((one) => isValidDeclaration(one, today)).map(({ person }) => personKey(person)));
  return [...new Map(people.map((person) => [personKey(person), person])).values()].filter((person) => !valid.has(personKey(person)));
}

/** Whether everybody on the core team has a valid declaration. */
export function teamDeclarations({ own, declarations, today }: ComputedFacts): ComputedAnswer {
  const team = rowsOfAnswer(own['kerneteam']).flatMap(({ person }) => personsIn(person));
  return team.length === 0 ? unansweredBecause('opstartsplan.kerneteam') : verdict(withoutDeclaration(team, declarations, today));
}

/** Whether everybody of ours who talks with firms has one: those of the programme and of the contact log. */
export function dialogueDeclarations(facts: ComputedFacts): ComputedAnswer {
  const planned = rowsOfAnswer(facts.own['program']).flatMap(({ ansvarlig }) => personsIn(ansvarlig));
  const met = facts.contactLog.flatMap((entry) => rowsOfAnswer(entry['deltagere']).flatMap(({ person }) => personsIn(person)));
  const ours = [...planned, ...met.filter((person) => isOurs(person, facts.organisationName))];
  return verdict(withoutDeclaration(ours, facts.declarations, facts.today));
}

/** People of a list field, for whoever must ask the same of another list, such as the assessors. */
export const peopleIn = (answers: ComputedFacts['own'], fieldKey: string): PersonValue[] => {
  const value = valueIn(answers[fieldKey]);
  return Array.isArray(value) ? rowsOfAnswer(answers[fieldKey]).flatMap(({ person }) => personsIn(person)) : personsIn(value);
};

const verdict = (missing: PersonValue[]): ComputedAnswer =>
  missing.length === 0 ? computedValue('alle_gyldige') : computedValue('mangler', { people: missing });

const isOurs = (person: PersonValue, organisation: string): boolean =>
  'memberId' in person || person.org.trim().toLocaleLowerCase('da') === organisation.trim().toLocaleLowerCase('da');

function personsIn(value: unknown): PersonValue[] {
  const person = personValue.safeParse(value);
  return person.success ? [person.data] : [];
}
