import { describe, expect, it } from '@jest/globals';
import { documentOf } from '@nybrud/domain';
import { act, screen } from '@testing-library/react';
import { asked, described, stage, value } from '../testing/stage.tsx';

const box = () => screen.getByRole('textbox', { name: 'Spørgsmål' });
const shown = () => (box() as HTMLInputElement).value;

describe('a short text', () => {
  it('is handed on as it is typed, and taken back when it is emptied', async () => {
    const { user, answers } = await stage(asked('short_text'));
    await user.type(box(), 'Ro');
    await user.clear(box());
    expect(answers).toEqual([value('R'), value('Ro'), null]);
  });

  it('is not saved when it is too long, and nothing that was typed is lost', async () => {
    const { user, answers } = await stage(asked('short_text'), { answer: value('Kort') });
    await user.click(box());
    await user.paste('x'.repeat(200));
    expect(described(box())).toBe('Hjælp til svaret.');
    await user.tab();
    expect(answers).toEqual([]);
    expect(shown()).toHaveLength(204);
    expect(described(box())).toContain('Teksten er for lang. Det er ikke gemt.');
  });

  it('gives way to an answer that comes from outside', async () => {
    const { user, answerFromOutside } = await stage(asked('short_text'));
    await user.type(box(), 'Mit');
    act(() => answerFromOutside(value('Kollegaens')));
    expect(shown()).toBe('Kollegaens');
  });

  it('gives way also to an answer that stood there before', async () => {
    const { user, answerFromOutside } = await stage(asked('short_text'), { answer: value('Før') });
    await user.type(box(), 'st');
    expect(shown()).toBe('Først');
    act(() => answerFromOutside(value('Før')));
    expect(shown()).toBe('Før');
  });
});

describe('a running text', () => {
  it('is kept as paragraphs, and one can type spaces and empty lines on the way', async () => {
    const { user, last } = await stage(asked('rich_text'));
    await user.type(box(), 'Lys {enter}{enter}om natten ');
    expect(shown()).toBe('Lys \n\nom natten ');
    expect(last()).toEqual(value(documentOf('Lys\nom natten')));
  });

  it('is shown as lines, and taken back when it is emptied', async () => {
    const { user, last } = await stage(asked('rich_text'), { answer: value(documentOf('En\nTo')) });
    expect(shown()).toBe('En\nTo');
    await user.clear(box());
    expect(last()).toBeNull();
  });

  it('with formatting is only shown, so that the formatting is not lost', async () => {
    const bold = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vigtigt', marks: [{ type: 'bold' }] }] }] };
    await stage(asked('rich_text'), { answer: value(bold) });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('group', { name: 'Spørgsmål' }).textContent).toMatch(/Vigtigt.*Formateringen bevares/);
  });
});
