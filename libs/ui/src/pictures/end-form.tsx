import { useState, type FormEvent } from 'react';
import { Button } from '../actions/button.tsx';
import { DateField } from '../forms/date-field.tsx';
import { Select } from '../forms/select.tsx';
import type { Locale } from '../formats/dates.ts';
import styles from './picture.module.css';
import { isDay, type TimelineRow } from './timeline-row.ts';

export type EndFormWords = {
  choose: string;
  newEnd: string;
  moveEnd: string;
  hint: string;
  notADay: string;
  beforeStart: (row: TimelineRow) => string;
};

type Props = { words: EndFormWords; rows: TimelineRow[]; today: string; locale: Locale; onEnd: (row: TimelineRow, day: string) => void };

/** Types the day that a row ends, instead of dragging it there. */
export function EndForm({ words, rows, today, locale, onEnd }: Props) {
  const [key, setKey] = useState(rows[0]?.key);
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const row = rows.find((each) => each.key === key) ?? rows[0];
  if (!row) return null;
  const choose = (next: string) => {
    setKey(next);
    setTyped(undefined);
    setError(undefined);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const day = typed ?? row.end;
    const problem = problemWith(day, row, words);
    setError(problem);
    if (problem) return;
    setTyped(undefined);
    onEnd(row, day);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.pair}>
        <Select label={words.choose} options={rows.map((each) => ({ value: each.key, label: each.name }))} value={row.key} onChange={choose} />
        <DateField
          key={row.key}
          label={words.newEnd}
          value={typed ?? row.end}
          onChange={(value) => setTyped(value ?? '')}
          today={today}
          locale={locale}
          error={error}
        />
      </div>
      <div>
        <Button type="submit">{words.moveEnd}</Button>
      </div>
      <p className={styles.note}>{words.hint}</p>
    </form>
  );
}

function problemWith(day: string, row: TimelineRow, words: EndFormWords): string | undefined {
  if (!isDay(day)) return words.notADay;
  return day < row.start ? words.beforeStart(row) : undefined;
}
