import { useId, type KeyboardEvent, type Ref } from 'react';
import { ComboBoxList } from './combo-box-list.tsx';
import { ComboBoxInput } from './combo-box-input.tsx';
import styles from './combo-box.module.css';
import { Field, useFieldIds, type FieldWords } from './field.tsx';
import type { Option } from './select.tsx';
import { useChoices, type Choices } from './use-choices.ts';

export type ComboBoxProps = FieldWords & {
  id?: string | undefined;
  name?: string | undefined;
  options: Option[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  labels: {
    /** The button with the arrow: "Vis alle" */
    open: string;
    /** "Ingen passer" */
    none: string;
  };
};

/**
 * One of a long list, found by typing: the editable combobox of the ARIA Authoring Practices.
 * React Aria's weighs more than a whole screen may, and hides the page from screen readers while it is open.
 */
export function ComboBox({ id, name, options, value, onChange, onBlur, disabled, ref, labels, ...words }: ComboBoxProps) {
  const ids = useFieldIds({ id, name }, words);
  const listId = useId();
  const choices = useChoices({ options, value, onChange });
  const leave = () => {
    choices.leave();
    onBlur?.();
  };
  return (
    <Field words={words} ids={ids}>
      <div className={styles.box}>
        <ComboBoxInput
          aria={ids.input}
          listId={listId}
          choices={choices}
          openLabel={labels.open}
          input={{ name, disabled, ref, onBlur: leave, onKeyDown: (event) => answerKey(event, choices) }}
        />
        {choices.isOpen && <ComboBoxList id={listId} labelledBy={ids.label} choices={choices} value={value} noneText={labels.none} />}
      </div>
    </Field>
  );
}

function answerKey(event: KeyboardEvent, choices: Choices) {
  const act = actOf(event.key, choices);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** Enter and Esc belong to the form and the dialog around, unless the list is open. */
function actOf(key: string, choices: Choices): (() => void) | undefined {
  if (key === 'ArrowDown') return () => choices.move(1);
  if (key === 'ArrowUp') return () => choices.move(-1);
  if (!choices.isOpen) return undefined;
  const reached = choices.fitting[choices.active];
  if (key === 'Enter' && reached) return () => choices.choose(reached);
  return key === 'Escape' ? choices.close : undefined;
}
