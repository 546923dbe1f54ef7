import { expect, it } from '@jest/globals';
import { fieldName } from './field-name.ts';
import { sectionStatus } from './section-status.ts';
import { answered, filled, worksheet } from './testing/worksheet.ts';

const statuses = (page: ReturnType<typeof worksheet>) => page.template.sections.map((section) => sectionStatus(section, page));

it('counts what a section lacks', () => {
  expect(statuses(worksheet())[0]).toEqual({ kind: 'missing', number: 2 });
});

it('does not call a section filled in because nothing in it must be answered', () => {
  expect(statuses(worksheet())[1]).toEqual({ kind: 'nothing_missing' });
  expect(statuses(worksheet({ answers: { noter: answered('Ring') } }))[1]).toEqual({ kind: 'filled' });
});

it('calls a section filled in when nothing that must be answered is missing', () => {
  expect(statuses(filled())[0]).toEqual({ kind: 'filled' });
});

it('names the fields of the worksheet and of the project by their address', () => {
  const formaal = { key: 'projekt.formaal', label: { da: 'Formål', en: 'Purpose' }, help: { da: 'Hvorfor', en: 'Why' }, gloss: '', type: 'short_text' as const };
  const page = worksheet({ shared: { 'projekt.formaal': formaal } });
  expect(fieldName('behov.maal', page)?.da).toBe('Mål');
  expect(fieldName('projekt.formaal', page)?.da).toBe('Formål');
  expect(fieldName('andet.maal', page)).toBeUndefined();
});
