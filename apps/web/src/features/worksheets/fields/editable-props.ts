import type { Answer, Field, SharedField } from '@nybrud/domain';
import type { Around } from './around.ts';

export type EditableProps = {
  field: Field;
  source: Field | SharedField;
  around: Around;
  answer: Answer | null;
  fault: string | undefined;
  onChange: (answer: Answer | null) => void;
};
