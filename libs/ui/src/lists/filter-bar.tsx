import { useId, type ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Icon } from '../actions/icon.tsx';
import { Live } from '../page/live.tsx';
import styles from './filter-bar.module.css';

export type Filter = {
  key: string;
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
};

type Props = {
  label: string;
  search?: { label: string; value: string; onChange: (value: string) => void } | undefined;
  filters?: Filter[];
  /** Shown when something is filtered. */
  clear?: { label: string; onClear: () => void } | undefined;
  /** "Viser 10 af 48"; read aloud when it changes. */
  summary?: ReactNode;
};

/** Search and choices over a list. The values belong in the address; nothing is kept here. */
export const FilterBar = ({ label, search, filters = [], clear, summary }: Props) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is younger than browsers in use
  <div className={styles.bar} role="search" aria-label={label} data-no-print>
    {search && <SearchInput {...search} />}
    {filters.map((filter) => (
      <FilterSelect key={filter.key} filter={filter} />
    ))}
    {clear && (
      <Button variant="text" small onClick={clear.onClear}>
        {clear.label}
      </Button>
    )}
    <Live className={styles.summary}>{summary}</Live>
  </div>
);

const SearchInput = ({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) => (
  <label className={styles.search}>
    <span className="vh">{label}</span>
    <Icon name="search" className={styles.glass} />
    <input type="search" value={value} placeholder={label} onChange={(event) => onChange(event.target.value)} />
  </label>
);

function FilterSelect({ filter }: { filter: Filter }) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{filter.label}</label>
      <select id={id} value={filter.value} onChange={(event) => filter.onChange(event.target.value)}>
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" className={styles.chevron} />
    </span>
  );
}
