import { useState } from 'react';

type Reading<Value> = {
  value: Value | string | undefined;
  parse: (text: string) => Value | undefined;
  format: (value: Value) => string;
  onChange: (value: Value | string | undefined) => void;
};

/**
 * While somebody types, their own text stands in the field; when they leave, it is written properly.
 * What is not understood goes out as it was typed, so that the form's schema can refuse it and nothing is lost.
 */
export function useTypedText<Value>({ value, parse, format, onChange }: Reading<Value>) {
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    onChange(text.trim() === '' ? undefined : (parse(text) ?? text));
  };
  return { text: typed ?? written(value, { parse, format }), type, leave: () => setTyped(undefined) };
}

function written<Value>(value: Value | string | undefined, { parse, format }: Pick<Reading<Value>, 'parse' | 'format'>): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return format(value);
  const understood = parse(value);
  return understood === undefined ? value : format(understood);
}
