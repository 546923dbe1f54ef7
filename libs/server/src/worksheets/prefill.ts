import { sharedFields, worksheetTemplates } from '@nybrud/content';
import type { AnswerView, TextView, WorksheetView } from '@nybrud/contracts';
import { type Answer, type Field, proposedRows, type SheetForm } from '@nybrud/domain';
import { sheetName } from '../answers/answers.service.ts';
import type { Sheet } from './sheets.ts';
import type { Ground } from './worksheet-ground.ts';

type Prefill = NonNullable<Field['prefillFrom']>;
type Source = { from: TextView; answer: Answer | null | undefined };

/** What fields can take over from answers given elsewhere, as far as the one who looks sees them. */
export const prefillOf = (form: SheetForm, sheet: Pick<Sheet, 'key' | 'name'>, ground: Ground): WorksheetView['prefill'] =>
  Object.fromEntries(form.sections.flatMap(({ fields }) => fields).flatMap(({ key, prefillFrom }) => {
    const source = prefillFrom && sourceOf(prefillFrom, form, sheet, ground);
    const rows = source ? proposedRows(prefillFrom, source.answer ?? undefined) : [];
    return source && rows.length > 0 ? [[key, { from: source.from, rows }]] : [];
  }));

/** A question of the sheet itself is named by the question, one of another by its worksheet. */
function sourceOf(prefill: Prefill, form: SheetForm, { key, name }: Pick<Sheet, 'key' | 'name'>, { sheets, shared }: Ground): Source | null {
  const { worksheet = key, field = '' } = prefill;
  if (prefill.shared !== undefined) return named(sharedFields(), prefill.shared, shared);
  if (worksheet === key) return named(form.sections.flatMap(({ fields }) => fields), field, sheets[name]);
  const source = named(worksheetTemplates(), worksheet, {});
  return source && { ...source, answer: sheets[sheetName(worksheet)]?.[field]?.answer };
}

type Labelled = readonly { key: string; label: TextView }[];

function named(all: Labelled, key: string, answers: Record<string, AnswerView> = {}): Source | null {
  const from = all.find((one) => one.key === key)?.label;
  return from ? { from, answer: answers[key]?.answer } : null;
}
