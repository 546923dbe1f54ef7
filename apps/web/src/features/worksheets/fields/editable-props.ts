import type { Answer, Field, SharedField } from '@nybrud/domain';
import type { Around } from './around.ts';
import type { Prefill } from './rows/prefill-rows.tsx';

export type EditableProps = {
  field: Field;
  source: Field | SharedField;
  around: Around;
  answer: Answer | null;
  fault: string | undefined;
  prefill: Prefill | undefined;
  onChange: (answer: Answer | null) => void;
};
