import { isBlank, type Row } from '@nybrud/domain';
import { type ClipboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Around, Cell } from '../around.ts';
import type { Fault } from '../judge-value.ts';
import { isTable } from './lines-of.ts';
import { RiskWords } from './risk-words.tsx';
import { RowActs, type RowActsProps } from './row-acts.tsx';
import { RowCell } from './row-cell.tsx';
import styles from './rows.module.css';
import type { RowsAct } from './use-rows.ts';

type Props = Pick<RowActsProps, 'number' | 'isFirst' | 'isLast'> & {
  row: Row;
  cells: readonly Cell[];
  name: string;
  isRisk: boolean;
  faults: readonly Fault[];
  around: Around;
  act: RowsAct;
};

/** One row as a card: every cell has its label, so it reads the same on a phone and on a wide screen. */
export const RowCard = memo(function RowCard({ row, cells, name, isRisk, faults, around, act, ...place }: Props) {
  const { t } = useTranslation();
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!isBlank(row) || !isTable(text)) return;
    event.preventDefault();
    act.paste(row.id, text);
  };
  return (
    <fieldset className={styles.card} data-row={row.id}>
      <legend className={styles.legend}>{t('Række {{number}}', { number: place.number })}</legend>
      <div className={styles.cells}>
        {cells.map((cell, index) => (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what is pasted into the field inside
          <div key={cell.key} onPaste={index === 0 ? paste : undefined}>
            <RowCell
              cell={cell}
              name={`${name}-${row.id}-${cell.key}`}
              value={row[cell.key]}
              fault={faults.find(({ path }) => path[1] === cell.key)?.code}
              around={around}
              onChange={(value) => act.set(row.id, cell.key, value)}
            />
          </div>
        ))}
      </div>
      {isRisk && <RiskWords row={row} />}
      <RowActs {...place} onMove={(step) => act.move(row.id, step)} onRemove={() => act.remove(row.id)} />
    </fieldset>
  );
});
