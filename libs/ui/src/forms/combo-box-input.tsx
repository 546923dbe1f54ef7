import { useRef, type ComponentProps } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './combo-box.module.css';
import type { FieldIds } from './field.tsx';
import fieldStyles from './field.module.css';
import type { Choices } from './use-choices.ts';

type Props = { aria: FieldIds['input']; listId: string; choices: Choices; openLabel: string; input: ComponentProps<'input'> };

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The box to type in, and an arrow for those who use a pointer; the keyboard has its own arrows. */
export function ComboBoxInput({ aria, listId, choices, openLabel, input }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const turn = () => {
    row.current?.querySelector('input')?.focus();
    if (choices.isOpen) choices.close();
    else choices.open();
  };
  return (
    <div ref={row}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        {...aria}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={choices.isOpen}
        aria-controls={choices.isOpen ? listId : undefined}
        aria-activedescendant={choices.active < 0 ? undefined : optionId(listId, choices.active)}
        className={`${fieldStyles.input} ${styles.input}`}
        value={choices.text}
        onChange={(event) => choices.type(event.target.value)}
        onClick={choices.open}
      />
      <button
        type="button"
        className={styles.arrow}
        tabIndex={-1}
        aria-label={openLabel}
        disabled={input.disabled}
        onPointerDown={(event) => event.preventDefault()}
        onClick={turn}
      >
        <Icon name="chevronDown" />
      </button>
    </div>
  );
}
