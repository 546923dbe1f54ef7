import { Icon } from '../actions/icon.tsx';
import styles from './filter-chips.module.css';

type Props = { label: string; options: { value: string; label: string }[]; selected: string[]; onChange: (selected: string[]) => void };

/** A few choices that can be combined; each is a button that stays down. */
export function FilterChips({ label, options, selected, onChange }: Props) {
  const turn = (value: string) => onChange(selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value]);
  return (
    <fieldset className={styles.chips} data-no-print>
      <legend className="vh">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.chip}
          aria-pressed={selected.includes(option.value)}
          onClick={() =>
          turn(option.value)}
        >
          {selected.includes(option.value) && <Icon name="check" className={styles.check} />}
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
