import { describe, expect, it } from '@jest/globals';
import { problems } from '@nybrud/contracts';
import i18next from 'i18next';
import { startTexts } from './i18n.ts';
import { ProblemError } from './problem-error.ts';
import { fieldFaults, fieldSentence, problemSentence } from './problem-texts.ts';

const { t } = i18next;

describe('what is said when the server says no', () => {
  it('has a sentence of its own for every refusal', async () => {
    await startTexts('da');
    const unforeseen = problemSentence(t, new Error('bug'));
    const silent = Object.entries(problems).filter(([code, { status }]) => problemSentence(t, new ProblemError({ code, status })) === unforeseen);
    expect(silent.map(([code]) => code)).toEqual(['internal_error']);
  });

  it('stays polite when a newer server says no in a new way', () => {
    expect(problemSentence(t, new ProblemError({ code: 'from_the_future', status: 409 }))).toBe('Der gik noget galt hos os. Prøv igen om lidt.');
    expect(fieldSentence(t, 'from_the_future')).toBe('Ret feltet, og prøv igen.');
  });

  it('leads each fault to its field', () => {
    const errors = [
      { pointer: '#/body/title', detail: 'too_long' },
      { pointer: '#/team/0/memberId', detail: 'unknown_option' },
    ];
    expect(fieldFaults(new ProblemError({ code: 'invalid_request', status: 422, errors }))).toEqual({ title: 'too_long', team: 'unknown_option' });
    expect(fieldFaults(new Error('bug'))).toEqual({});
  });
});
