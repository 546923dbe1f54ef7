import type { DecisionRulesView } from '@nybrud/contracts';
import { Button, Icon } from '@nybrud/ui';
import { MoneyField, Select } from '@nybrud/ui/forms';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import styles from './decision-rules.module.css';
import { type AmountRow, rowOf } from './rules-values.ts';

type Props = {
  name: string; value: AmountRow[]; onChange: (rows: AmountRow[]) => void; error: string | undefined; roles: DecisionRulesView['choices']['roles'];
};

/** "Over 500.000 kr. underskriver også direktøren": as many as are needed. */
export function AmountRows({ name, value, onChange, error, roles }: Props) {
  const { t } = useTranslation();
  const adder = useRef<HTMLButtonElement>(null);
  const change = (key: string, changed: Partial<AmountRow>) => onChange(value.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const remove = (key: string) => {
    onChange(value.filter((row) => row.key !== key));
    adder.current?.focus(); // the button that was pressed is gone
  };
  return (
    <fieldset className={styles.amounts} aria-describedby={error && `${name}-error`}>
      <legend className={styles.legend}>{t('Flere underskrifter over et beløb')}</legend>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          <Icon name="error" />
          {error}
        </p>
      )}
      {value.map((row, at) => (
        <Row key={row.key} id={at === 0 ? name : `${name}-${row.key}`} row={row} roles={roles} onChange={(changed) => change(row.key, changed)} onRemove={() => remove(row.key)} />
      ))}
      <Button ref={adder} id={value.length === 0 ? name : undefined} small icon="plus" onClick={() => onChange([...value, rowOf(undefined, roles[0]?.key ?? '')])}>
        {t('Tilføj regel')}
      </Button>
    </fieldset>
  );
}

type RowProps = { id: string; row: AmountRow; roles: Props['roles']; onChange: (changed: Partial<AmountRow>) => void; onRemove: () => void };

function Row({ id, row, roles, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const pick = useText();
  const named = roles.find(({ key }) => key === row.role);
  return (
    <div className={styles.amount}>
      <MoneyField id={id} label={t('Over')} value={row.aboveOere} onChange={(aboveOere) => onChange({ aboveOere })} />
      <Select label={t('underskriver også')} value={row.role} onChange={(role) => onChange({ role })} options={roles.map(({ key, label }) => ({ value: key, label: pick(label) }))} />
      <Button variant="text" small onClick={onRemove} aria-label={t('Fjern reglen om {{role}}', { role: named ? pick(named.label).toLowerCase() : '' })}>
        {t('Fjern')}
      </Button>
    </div>
  );
}
