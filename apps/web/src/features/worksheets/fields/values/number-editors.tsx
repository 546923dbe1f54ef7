import { MoneyField, NumberField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import type { ValueProps } from '../around.ts';

/** Written as in Denmark in both languages of the interface, since that is how it is read: 1.250 is more than a thousand. */
export function NumberEditor({ words, name, source: { unit }, value, onChange }: ValueProps) {
  const text = useText();
  return <NumberField {...words} name={name} unit={unit && text(unit)} value={asTyped(value)} onChange={onChange} />;
}

export function MoneyEditor({ words, name, value, isCell, onChange }: ValueProps) {
  const { t } = useTranslation();
  const hint = isCell ? words.hint : <>{words.hint} {t('Kroner ekskl. moms. I kan skrive 1,2 mio.')}</>;
  return <MoneyField {...words} hint={hint} name={name} value={asTyped(value)} onChange={onChange} />;
}

const asTyped = (value: unknown) => (typeof value === 'number' || typeof value === 'string' ? value : undefined);
