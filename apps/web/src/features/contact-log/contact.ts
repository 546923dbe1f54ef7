import type { RegisterEntryView, RegisterView } from '@nybrud/contracts';
import { type Answers, isAnswered, sharingOf, valueIn } from '@nybrud/domain';

const answersOf = ({ answers }: RegisterEntryView): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([key, { answer }]) => (answer ? [[key, answer]] : [])));

const textOf = (answers: Answers, key: string): string | null => {
  const value = valueIn(answers[key]);
  return typeof value === 'string' ? value : null;
};

/** A contact as the table tells it. */
export function contactOf(entry: RegisterEntryView) {
  const answers = answersOf(entry);
  const sharing = sharingOf(answers);
  return {
    instance: entry.instance, firm: textOf(answers, 'virksomhed'), on: textOf(answers, 'dato'), form: textOf(answers, 'form'),
    shareBy: textOf(answers, 'deles_senest'), missing: entry.missing.length, sharing,
    /** Told to one firm, and nobody has said that the others have it or need not. */
    isUnshared: (sharing === 'planned' || sharing === 'unanswered') && isAnswered(answers['delt_af_os']),
  };
}
export type Contact = ReturnType<typeof contactOf>;

/** The words of a choice, as the register has them. */
export const choiceLabel = ({ sections }: RegisterView['form'], fieldKey: string, key: string) =>
  sections.flatMap(({ fields }) => fields).find((field) => field.key === fieldKey)?.options?.find((option) => option.key === key)?.label;
