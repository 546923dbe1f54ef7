import { useId, type Ref } from 'react';
import { FieldGroup, useFieldIds, type FieldWords } from './field.tsx';
import { Pick } from './pick.tsx';
import type { Option } from './select.tsx';

export type RadioGroupProps = FieldWords & {
  name?: string | undefined;
  options: Option[];
  value: string | undefined;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
  /** The first choice; an error summary leads here. */
  ref?: Ref<HTMLInputElement> | undefined;
};

/** One of a few, all in sight. */
export function RadioGroup({ name, options, value, onChange, onBlur, disabled, ref, ...words }: RadioGroupProps) {
  const own = useId();
  const ids = useFieldIds({ name }, words);
  return (
    <FieldGroup words={words} ids={ids}>
      <div>
        {options.map((option, index) => (
          <Pick
            key={option.value}
            ref={index === 0 ? ref : undefined}
            id={index === 0 ? ids.input.id : undefined}
            type="radio"
            name={name ?? own}
            label={option.label}
            hint={option.hint}
            checked={option.value === value}
            disabled={disabled}
            onBlur={onBlur}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
