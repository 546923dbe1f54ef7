import type { FieldType } from '@nybrud/domain';
import type { ComponentType } from 'react';
import type { ValueProps } from './around.ts';
import { ChoiceEditor, MultiChoiceEditor, YesNoEditor } from './values/choice-editors.tsx';
import { DateEditor, PeriodEditor } from './values/date-editors.tsx';
import { FileEditor } from './values/file-editor.tsx';
import { MoneyEditor, NumberEditor } from './values/number-editors.tsx';
import { PersonEditor } from './values/person-editor.tsx';
import { RatingEditor } from './values/rating-editor.tsx';
import { LinkEditor } from './values/reference-editors.tsx';
import { RichTextEditor, ShortTextEditor } from './values/text-editors.tsx';

const editors: Partial<Record<FieldType, ComponentType<ValueProps>>> = {
  short_text: ShortTextEditor,
  rich_text: RichTextEditor,
  number: NumberEditor,
  money: MoneyEditor,
  date: DateEditor,
  period: PeriodEditor,
  yes_no: YesNoEditor,
  choice: ChoiceEditor,
  multi_choice: MultiChoiceEditor,
  rating: RatingEditor,
  person: PersonEditor,
  link: LinkEditor,
  file: FileEditor,
};

/** The editor of one value; rows have their own, and what nobody writes has none. */
export function ValueEditor(props: ValueProps) {
  const Editor = editors[props.source.type];
  return Editor ? <Editor {...props} /> : null;
}
