import type { FocusEvent } from 'react';
import { parseMoney } from '../formats/parse-money.ts';
import { UnitField, type UnitFieldProps } from './unit-field.tsx';
import { useTypedText } from './use-typed-text.ts';

export type MoneyFieldProps = Omit<UnitFieldProps, 'value' | 'onChange' | 'unit'> & {
  /** Whole øre, or what was typed when it is no amount. */
  value: number | string | undefined;
  onChange: (ore: number | string | undefined) => void;
  unit?: string;
};

/** An amount in kroner, kept in øre: 1250000, 1.250.000, 1,25 mio. */
export function MoneyField({ value, onChange, onBlur, unit = 'kr.', ...field }: MoneyFieldProps) {
  const { text, type, leave } = useTypedText<number>({ value, onChange, parse: parseMoney, format: kroner });
  const blur = (event: FocusEvent<HTMLInputElement>) => {
    leave();
    onBlur?.(event);
  };
  return <UnitField {...field} unit={unit} value={text} onChange={type} onBlur={blur} />;
}

/** As an amount is typed in Denmark, in both languages of the interface: the field reads it the same way. */
const kroner = (ore: number): string =>
  new Intl.NumberFormat('da-DK', { minimumFractionDigits: ore % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }).format(ore / 100);
