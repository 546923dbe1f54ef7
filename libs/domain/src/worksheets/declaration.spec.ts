import { describe, expect, it } from '@jest/globals';
import type { Field } from './field.ts';
import { type Declaration, declarationOf, declarationStatus } from './declaration.ts';

const words = { da: '', en: '' };
const field = (key: string, change: Partial<Field> = {}): Field => ({ key, label: words, help: words, gloss: '', type: 'choice', required: true, ...change });
const form = {
  sections: [
    { fields: [field('interesser'), field('beskrivelse', { required: { field: 'interesser', equals: ['ja_beskriv', 'i_tvivl'] } }), field('tavshed', { mustEqual: 'ja' })] },
    { fields: [field('vurdering', { filledBy: ['project_owner'] }), field('gyldig_til', { filledBy: ['project_owner'] })] },
  ],
};
const at = (value: string, minute: number) => ({ answer: { kind: 'value', value } as const, at: `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z` });
const given = { interesser: at('ingen', 1), tavshed: at('ja', 2) };
const assessed = { ...given, vurdering: at('habil', 5), gyldig_til: at('2027-11-20', 6) };
const of = (answers: Parameters<typeof declarationOf>[2]): Declaration => declarationOf(form, 'aisha', answers);
const statusOf = (answers: Parameters<typeof declarationOf>[2], today = '2026-11-21', seesAssessment = true) => declarationStatus(of(answers), today, seesAssessment);

describe('a declaration', () => {
  it('is given when its person has answered all that is asked of them', () => {
    expect([statusOf({}), statusOf({ interesser: given.interesser }), statusOf(given)]).toEqual(['not_given', 'not_given', 'not_assessed']);
    expect(statusOf({ ...given, tavshed: at('nej', 2) })).toBe('not_given');
    expect(statusOf({ ...given, interesser: at('i_tvivl', 3) })).toBe('not_given');
  });

  it('is valid once somebody has found the person impartial, until the day that was set', () => {
    expect([statusOf(assessed), statusOf(assessed, '2027-11-20'), statusOf(assessed, '2027-11-21')]).toEqual(['valid', 'valid', 'not_valid']);
    expect(statusOf({ ...assessed, vurdering: at('inhabil', 5) })).toBe('not_valid');
  });

  it('is assessed anew when its person has changed it since', () => {
    expect(statusOf({ ...assessed, interesser: at('ingen', 9) })).toBe('not_assessed');
    expect(of({ ...assessed, interesser: at('ingen', 9) }).assessment).toBeNull();
  });

  it('is never valid by an assessment alone', () => {
    expect(statusOf({ vurdering: assessed.vurdering, gyldig_til: assessed.gyldig_til })).toBe('not_given');
  });

  it('tells others no more than that it was given, when it does not hold', () => {
    expect([statusOf(given, '2026-11-21', false), statusOf({ ...assessed, vurdering: at('inhabil', 5) }, '2026-11-21', false)]).toEqual(['given', 'given']);
    expect(statusOf(assessed, '2026-11-21', false)).toBe('valid');
  });
});
