import type { FocusEvent } from 'react';
import type { Locale } from '../formats/dates.ts';
import { formatNumber } from '../formats/numbers.ts';
import { parseNumber } from '../formats/parse-number.ts';
import { UnitField, type UnitFieldProps } from './unit-field.tsx';
import { useTypedText } from './use-typed-text.ts';

export type NumberFieldProps = Omit<UnitFieldProps, 'value' | 'onChange'> & {
  value: number | string | undefined;
  onChange: (value: number | string | undefined) => void;
  locale?: Locale;
};

/** A number as Danes write it: 1.250,5. */
export function NumberField({ value, onChange, onBlur, locale = 'da', ...field }: NumberFieldProps) {
  const { text, type, leave } = useTypedText<number>({ value, onChange, parse: parseNumber, format: (number) => formatNumber(number, locale) });
  const blur = (event: FocusEvent<HTMLInputElement>) => {
    leave();
    onBlur?.(event);
  };
  return <UnitField {...field} value={text} onChange={type} onBlur={blur} />;
}
