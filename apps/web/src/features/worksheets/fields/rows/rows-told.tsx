import { Button, InfoNote, Live } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import styles from '../fields.module.css';
import type { Pasted } from './paste-rows.ts';
import type { Told } from './use-rows.ts';

type Removed = Extract<Told, { removed: unknown }>['removed'];
type Props = { told: Told | undefined; most: number; onUndo: (removed: Removed) => void };

/** What happened to the rows as a whole, and the way back from a removal. */
export function RowsTold({ told, most, onUndo }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Live>{told && <ToldWords told={told} most={most} />}</Live>
      {told && 'removed' in told && (
        <div className={styles.acts}>
          <Button small icon="undo" data-act="undo" onClick={() => onUndo(told.removed)}>{t('Fortryd sletning')}</Button>
        </div>
      )}
    </>
  );
}

function ToldWords({ told, most }: { told: Told; most: number }) {
  const { t } = useTranslation();
  if ('pasted' in told) return <PastedWords pasted={told.pasted} />;
  if ('removed' in told) return <p>{t('Række {{number}} er slettet.', { number: told.removed.at + 1 })}</p>;
  return (
    <InfoNote tone="warn">
      {t('Der er sat {{given}} rækker ind, og der er kun plads til {{most}} i alt. Ingen af dem er kommet med.', { given: told.refused, most })}
    </InfoNote>
  );
}

function PastedWords({ pasted: { rows, unread, beyond } }: { pasted: Pasted }) {
  const { t } = useTranslation();
  const text = useText();
  const count = <p>{t('Rækker sat ind: {{number}}', { number: rows.length })}</p>;
  if (unread.length === 0 && beyond === undefined) return count;
  return (
    <InfoNote tone="warn">
      {count}
      <ul>
        {beyond !== undefined && <li>{t('Kolonne {{number}} og dem efter er ikke kommet med. Tabellen har dem ikke.', { number: beyond })}</li>}
        {unread.map(({ row, cell, text: words }) => (
          <li key={`${row} ${cell.key}`}>
            {t('Linje {{row}}, {{column}}: »{{text}}« kunne ikke læses. Cellen er tom.', {
              row, column: text(cell.label), text: words.slice(0, 60),
            })}
          </li>
        ))}
      </ul>
    </InfoNote>
  );
}
