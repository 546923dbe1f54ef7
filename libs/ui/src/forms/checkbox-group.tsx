import type { Ref } from 'react';
import { FieldGroup, useFieldIds, type FieldWords } from './field.tsx';
import { Pick } from './pick.tsx';
import type { Option } from './select.tsx';

export type CheckboxGroupProps = FieldWords & {
  name?: string | undefined;
  options: Option[];
  value: string[];
  onChange: (value: string[]) => void;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** Any of a few. The values come out in the order of the options. */
export function CheckboxGroup({ name, options, value, onChange, onBlur, disabled, ref, ...words }: CheckboxGroupProps) {
  const ids = useFieldIds({ name }, words);
  const turn = (turned: string, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((known) => (known === turned ? isOn : value.includes(known))));
  return (
    <FieldGroup words={words} ids={ids}>
      <div>
        {options.map((option, index) => (
          <Pick
            key={option.value}
            ref={index === 0 ? ref : undefined}
            id={index === 0 ? ids.input.id : undefined}
            type="checkbox"
            name={name}
            label={option.label}
            hint={option.hint}
            checked={value.includes(option.value)}
            disabled={disabled}
            onBlur={onBlur}
            onChange={(event) => turn(option.value, event.target.checked)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
