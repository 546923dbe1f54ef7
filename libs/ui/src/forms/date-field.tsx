import type { FocusEvent } from 'react';
import { formatDate, type Locale, type When } from '../formats/dates.ts';
import { parseDate } from '../formats/parse-date.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { useTypedText } from './use-typed-text.ts';

export type DateFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  /** `2026-11-23`, or what was typed when it is no date. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  locale?: Locale;
  /** "i morgen" and a day without a year are read from here. */
  today?: When;
};

/** A day, typed: 23.11.2026, 23/11, 23112026, i morgen. */
export function DateField({ value, onChange, onBlur, locale = 'da', today, ...field }: DateFieldProps) {
  const { text, type, leave } = useTypedText<string>({
    value,
    onChange,
    parse: (typed) => parseDate(typed, today ?? new Date()),
    format: (day) => formatDate(day, locale),
  });
  const blur = (event: FocusEvent<HTMLInputElement>) => {
    leave();
    onBlur?.(event);
  };
  return <TextField autoComplete="off" isShort {...field} value={text} onChange={type} onBlur={blur} />;
}
