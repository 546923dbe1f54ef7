import { type ProposedRow, type Row, rowsToAdd, type Text } from '@nybrud/domain';
import { Button } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import { newRow } from './row-changes.ts';

/** Rows that an answer given elsewhere proposes. */
export type Prefill = { from: Text; rows: readonly ProposedRow[] };
type Props = { prefill: Prefill; rows: readonly Row[]; most: number; onTake: (rows: Row[]) => void };

/** Offers the rows that are not there yet. They are put after those that are, where each can be corrected or taken away again. */
export function PrefillRows({ prefill: { from, rows: proposed }, rows, most, onTake }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const more = rowsToAdd(proposed, rows).slice(0, most - rows.length);
  if (more.length === 0) return null;
  return <Button onClick={() => onTake(more.map((row) => newRow(row)))}>{t('Overfør fra {{source}}', { source: text(from) })}</Button>;
}
