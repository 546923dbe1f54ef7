import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer, Field, FieldTypeEntry } from '@nybrud/domain';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { useState } from 'react';
import { startTexts } from '../../../../lib/i18n.ts';
import { FieldEditor, type FieldEditorProps } from '../field-editor.tsx';

const content = resolve(import.meta.dirname, '../../../../../../../libs/content/field-types.json');
const { fieldTypes } = JSON.parse(readFileSync(content, 'utf8')) as { fieldTypes: FieldTypeEntry[] };

export const text = (da: string, en = da) => ({ da, en });
export const value = (given: unknown): Answer => ({ kind: 'value', value: given });
export const mette = { memberId: '01900000-0000-4000-8000-000000000001', name: 'Mette Holm' };
const people = [mette];
const noLists = {};
export const asked = (type: Field['type'], more: Partial<Field> = {}): Field =>
  ({ key: 'svar', label: text('Spørgsmål'), help: text('Hjælp til svaret.'), gloss: '', type, required: false, ...more });
export const options = [{ key: 'a', label: text('Ældre') }, { key: 'b', label: text('Skole') }];

type Given = Partial<Omit<FieldEditorProps, 'field'>>;

/** Puts one question up, as the screen around it does: what is answered comes back. Everything that is handed on is noted. */
export async function stage(field: Field, given: Given = {}) {
  if (!i18next.isInitialized) await startTexts('da');
  const answers: (Answer | null)[] = [];
  let answerFromOutside: (answer: Answer | null) => void = () => undefined;
  function Screen() {
    const [answer, setAnswer] = useState(given.answer ?? null);
    answerFromOutside = setAnswer;
    const change = (next: Answer | null) => {
      answers.push(next);
      setAnswer(next);
    };
    const usual = { source: field, fieldTypes, lists: noLists, people, isReadOnly: false };
    return <FieldEditor {...usual} {...given} field={field} answer={answer} onChange={change} />;
  }
  const page = render(<Screen />);
  const fromOutside = (answer: Answer | null) => answerFromOutside(answer);
  return { ...page, user: userEvent.setup(), answers, last: () => answers.at(-1), answerFromOutside: fromOutside };
}

export const described = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
