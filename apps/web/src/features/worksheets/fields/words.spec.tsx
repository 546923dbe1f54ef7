import { expect, it } from '@jest/globals';
import { fieldTypes } from '@nybrud/domain';
import { screen } from '@testing-library/react';
import { asked, described, options, stage } from './testing/stage.tsx';

it.each(fieldTypes)('asks %s by its words, so that it is found by everybody', async (type) => {
  await stage(asked(type, { options }));
  const found = ['textbox', 'combobox', 'group'].flatMap((role) => screen.queryAllByRole(role, { name: /^Spørgsmål( Bruges også i andre værktøjer)?$/ }));
  expect(found).toHaveLength(1);
});

it('asks the question with its help, and says in words that it must be answered', async () => {
  await stage(asked('short_text', { required: true }));
  const box = screen.getByRole('textbox', { name: 'Spørgsmål skal udfyldes' });
  expect(described(box)).toBe('Hjælp til svaret.');
});

it('says when only some answers ask for it', async () => {
  await stage(asked('short_text', { required: { field: 'andet', equals: 'ja' } }));
  expect(screen.getByRole('textbox', { name: 'Spørgsmål skal udfyldes ved nogle svar' })).toBeTruthy();
});

it('says that an answer is confidential, and that a shared one stands elsewhere too', async () => {
  await stage(asked('shared', { confidential: true, ref: 'projekt.behov_kort' }), { source: asked('short_text') });
  expect(screen.getByRole('textbox', { name: 'Spørgsmål Fortroligt · Bruges også i andre værktøjer' })).toBeTruthy();
});

it('shows at the field why the server refused the answer', async () => {
  await stage(asked('short_text'), { fault: 'Teksten er for lang.' });
  const box = screen.getByRole('textbox', { name: 'Spørgsmål' });
  expect([described(box), box.getAttribute('aria-invalid')]).toEqual(['Hjælp til svaret. Teksten er for lang.', 'true']);
});
