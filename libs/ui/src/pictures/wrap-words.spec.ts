import { describe, expect, it } from '@jest/globals';
import { wrapWords } from './wrap-words.ts';

describe('the words beside a drawing', () => {
  it('stand on one line when there is room', () => expect(wrapWords('Meget sandsynlig', 130)).toEqual(['Meget sandsynlig']));

  it('break between words, never inside one', () =>
    expect(wrapWords('3. Behovskortlægning og analyse', 90)).toEqual(['3.', 'Behovskortlægning', 'og analyse']));

  it('lose no word, however narrow it gets', () =>
    expect(wrapWords('Idé og ledelsesforankring', 1).join(' ')).toBe('Idé og ledelsesforankring'));
});
