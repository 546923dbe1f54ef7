import type { TextView } from '@nybrud/contracts';
import { openPoints } from '@nybrud/domain';
import { content, formOf } from '../worksheets/worksheet-form.ts';
import { labelOfField } from './names.ts';
import type { FrozenSheet } from './frozen-sheet.ts';

/** What a frozen worksheet answered with "Ukendt endnu". */
export function frozenOpenPoints({ key, envelope }: FrozenSheet): { label: TextView; reason: string; clarifyBy: string; fieldKey: string }[] {
  const form = formOf(key, envelope.templateVersion);
  return openPoints(form, envelope.answers, {}, { ...content(), computed: {} })
    .map(({ fieldKey, reason, clarifyBy }) => ({ fieldKey, reason, clarifyBy, label: labelOfField(form, fieldKey) }));
}
