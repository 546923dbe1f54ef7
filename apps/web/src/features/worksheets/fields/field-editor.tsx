import type { Answer, Field, FieldTypeEntry, SharedField, Text } from '@nybrud/domain';
import { useMemo } from 'react';
import type { Computed, FilesAround } from './around.ts';
import { EditableField } from './editable-field.tsx';
import { ComputedField } from './shown/computed-field.tsx';
import type { Prefill } from './rows/prefill-rows.tsx';
import { ElsewhereField } from './shown/elsewhere-field.tsx';
import { ReadField } from './shown/read-field.tsx';

export type FieldEditorProps = {
  field: Field;
  /** What decides type, choices and columns: the shared field when `field` only refers to one. */
  source: Field | SharedField;
  /** What an entry of a composed answer consists of. */
  fieldTypes: FieldTypeEntry[];
  /** Choices that stand elsewhere, by the name of their list. */
  lists: Record<string, { key: string; label: Text }[]>;
  people: { memberId: string; name: string }[];
  files?: FilesAround | undefined;
  answer: Answer | null;
  computed?: Computed;
  isReadOnly: boolean;
  /** A sentence shown at the field. */
  fault?: string;
  /** Rows that can be taken over from an answer given elsewhere. */
  prefill?: Prefill | undefined;
  /** Where the register is kept that the field stands for. */
  registerHref?: string | undefined;
  /** The words of a field by its address, for what a computed answer waits for. */
  nameOf?: (address: string) => string | undefined;
  /** At each change that is a whole answer; null takes the answer away. */
  onChange: (answer: Answer | null) => void;
};

/** One question of a worksheet with its answer, of whatever type it is. */
export function FieldEditor(props: FieldEditorProps) {
  const { field, source, fieldTypes, lists, people, files, answer, computed, isReadOnly, fault, prefill, registerHref, nameOf, onChange } = props;
  const around = useMemo(() => ({ fieldTypes, lists, people, files }), [fieldTypes, lists, people, files]);
  if (source.type === 'computed') return <ComputedField field={field} source={source} around={around} computed={computed} nameOf={nameOf} />;
  if (source.type === 'register' || source.type === 'shared') return <ElsewhereField field={field} href={registerHref} />;
  if (isReadOnly) return <ReadField field={field} source={source} around={around} answer={answer} />;
  return <EditableField field={field} source={source} around={around} answer={answer} fault={fault} prefill={prefill} onChange={onChange} />;
}
