import { DateField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import type { ValueProps } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { partOf } from './part-of.ts';

/** In both languages written as it can be typed, so that somebody may correct a part of it. */
export const DateEditor = ({ words, name, value, onChange }: ValueProps) => (
  <DateField {...words} name={name} value={typeof value === 'string' ? value : undefined} onChange={onChange} />
);

export function PeriodEditor({ words, name, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const [from, to] = [partOf(value, 'from'), partOf(value, 'to')];
  return (
    <Group words={words}>
      <div className={styles.pair}>
        <DateField label={t('Fra')} name={name} value={from} onChange={(day) => onChange(withoutBlank({ from: day, to }))} />
        <DateField label={t('Til')} note={t('valgfrit')} value={to} onChange={(day) => onChange(withoutBlank({ from, to: day }))} />
      </div>
    </Group>
  );
}

const withoutBlank = (period: { from: string | undefined; to: string | undefined }) =>
  Object.fromEntries(Object.entries(period).filter(([, day]) => day !== undefined && day !== ''));
