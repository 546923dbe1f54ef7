import { AsideChoices } from './aside/aside-choices.tsx';
import { AsideField } from './aside/aside-field.tsx';
import { useAside } from './aside/use-aside.ts';
import type { EditableProps } from './editable-props.ts';
import { ValueField } from './value-field.tsx';

/** A question that one may answer: with a value, or by setting it aside. */
export function EditableField(props: EditableProps) {
  const { field, source, answer, fault, onChange } = props;
  const { kind, isTurned, turn, turnBack } = useAside(answer, onChange);
  if (kind !== 'value') {
    const aside = { field, kind, answer, fault, isTurned, onChange };
    return <AsideField key={kind} {...aside} onBack={turnBack} />;
  }
  return (
    <ValueField {...props} isBack={isTurned}>
      <AsideChoices field={field} source={source} onTurn={turn} />
    </ValueField>
  );
}
