import { useId, type ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './field.module.css';

/** The words around every field. The error is shown as given: when to give it is the form's business. */
export type FieldWords = {
  label: ReactNode;
  isLabelHidden?: boolean | undefined;
  /** Muted, beside the label: "valgfrit". */
  note?: ReactNode;
  /** Two lines at most. */
  hint?: ReactNode;
  error?: string | undefined;
};

export type FieldIds = {
  input: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
  hint: string;
  error: string;
  label: string;
};

type Named = { id?: string | undefined; name?: string | undefined };

/** An input is found by its name, so that an error summary can lead to it. */
export function useFieldIds({ id, name }: Named, { hint, error }: Pick<FieldWords, 'hint' | 'error'>): FieldIds {
  const own = useId();
  const input = id ?? name ?? own;
  const ids = { hint: `${own}-hint`, error: `${own}-error`, label: `${own}-label` };
  const describedBy = [hint ? ids.hint : undefined, error ? ids.error : undefined].filter(Boolean).join(' ');
  return { ...ids, input: { id: input, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined } };
}

/** Label, hint and error around one input. */
export const Field = ({ words, ids, children }: { words: FieldWords; ids: FieldIds; children: ReactNode }) => (
  <div className={styles.field} data-invalid={words.error ? '' : undefined}>
    <label id={ids.label} htmlFor={ids.input.id} className={words.isLabelHidden ? 'vh' : styles.label}>
      <LabelText words={words} />
    </label>
    <Hint words={words} ids={ids} />
    <FieldProblem words={words} ids={ids} />
    {children}
  </div>
);

/** Label, hint and error around several inputs. */
export const FieldGroup = ({ words, ids, children }: { words: FieldWords; ids: FieldIds; children: ReactNode }) => (
  <fieldset className={styles.field} data-invalid={words.error ? '' : undefined} aria-describedby={ids.input['aria-describedby']}>
    <legend className={words.isLabelHidden ? 'vh' : styles.label}>
      <LabelText words={words} />
    </legend>
    <Hint words={words} ids={ids} />
    <FieldProblem words={words} ids={ids} />
    {children}
  </fieldset>
);

export const LabelText = ({ words }: { words: FieldWords }) => (
  <>
    {words.label}
    {words.note && <span className={styles.note}> {words.note}</span>}
  </>
);

export const Hint = ({ words, ids }: { words: FieldWords; ids: FieldIds }) =>
  words.hint ? (
    <p id={ids.hint} className={styles.hint}>
      {words.hint}
    </p>
  ) : null;

export const FieldProblem = ({ words, ids }: { words: FieldWords; ids: FieldIds }) =>
  words.error ? (
    <p id={ids.error} className={styles.error}>
      <Icon name="error" className={styles.errorIcon} />
      {words.error}
    </p>
  ) : null;
