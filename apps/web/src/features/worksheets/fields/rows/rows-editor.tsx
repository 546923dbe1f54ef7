import { type Field, MAX_ROWS, type Text } from '@nybrud/domain';
import { Button } from '@nybrud/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import { cellsOf, type ValueProps } from '../around.ts';
import fieldStyles from '../fields.module.css';
import { Group } from '../group.tsx';
import type { Fault } from '../judge-value.ts';
import { type Prefill, PrefillRows } from './prefill-rows.tsx';
import { RowCard } from './row-card.tsx';
import { newRow } from './row-changes.ts';
import styles from './rows.module.css';
import { RowsBounds } from './rows-bounds.tsx';
import { RowsTold } from './rows-told.tsx';
import { useRows } from './use-rows.ts';

type Props = ValueProps & { field: Field; faults: readonly Fault[]; prefill: Prefill | undefined };

/** So many cards come up at a time; a table of 500 rows would be slow to open otherwise. */
const AT_A_TIME = 50;
const noFaults: readonly Fault[] = [];

/** Everything that has rows: lists, tables, risks, milestones, gains. */
export function RowsEditor({ words, name, source, value, around, faults, field, prefill, onChange }: Props) {
  const { t } = useTranslation();
  const [upTo, setUpTo] = useState(AT_A_TIME);
  const cells = cellsOf(source, around);
  const most = Math.min(field.maxItems ?? MAX_ROWS, MAX_ROWS);
  const { rows, told, box, act, add, undo } = useRows({ value, cells, around, most, onChange });
  const addOne = () => {
    setUpTo((shown) => Math.max(shown, rows.length + 1));
    add();
  };
  return (
    <Group words={words} id={name}>
      <div ref={box} className={styles.rows}>
        {rows.slice(0, upTo).map((row, index) => (
          <RowCard
            key={row.id}
            row={row}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            cells={cells}
            name={name}
            isRisk={source.type === 'risk_matrix'}
            faults={faults.some(({ path }) => path[0] === index) ? faults.filter(({ path }) => path[0] === index) : noFaults}
            around={around}
            act={act}
          />
        ))}
        <RowsTold told={told} most={most} onUndo={undo} />
        <div className={fieldStyles.acts}>
          {rows.length > upTo && (
            <Button onClick={() => setUpTo(upTo + AT_A_TIME)}>
              {t('Vis de næste {{number}}', { number: Math.min(AT_A_TIME, rows.length - upTo) })}
            </Button>
          )}
          {rows.length < most && <Button icon="plus" onClick={addOne}>{t('Tilføj række')}</Button>}
          {rows.length === 0 && field.defaultRows && <SuggestedRows suggested={field.defaultRows} onTake={add} />}
          {prefill && <PrefillRows prefill={prefill} rows={rows} most={most} onTake={add} />}
        </div>
        <RowsBounds least={field.minItems ?? 0} most={most} count={rows.length} />
      </div>
    </Group>
  );
}

type Suggested = { suggested: readonly Record<string, Text>[]; onTake: (rows: ReturnType<typeof newRow>[]) => void };

function SuggestedRows({ suggested, onTake }: Suggested) {
  const { t } = useTranslation();
  const text = useText();
  const rows = () => suggested.map((row) => newRow(Object.fromEntries(Object.entries(row).map(([key, words]) => [key, text(words)]))));
  return <Button onClick={() => onTake(rows())}>{t('Indsæt de foreslåede rækker')}</Button>;
}
