import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBlank } from './answered.ts';
import { richTextValue } from './rich-text.ts';
import { documentOf, wordsOf } from './rich-text-words.ts';

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const words = (text: string, ...marks: unknown[]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
const link = (href: string) => ({ type: 'link', attrs: { href } });
const nested = (levels: number): unknown =>
  levels === 0 ? paragraph(words('bund')) : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(levels - 1)] }] };

it('keeps headings, lists, bold, italic and links', () => {
  const given = doc(
    { type: 'heading', attrs: { level: 2 }, content: [words('Behov')] },
    paragraph(words('fed', { type: 'bold' }), words('skrå', { type: 'italic' })),
    { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(words('co-pi', link('https://co-pi.dk/')))] }] },
    paragraph(words('skriv', link('mailto:mette@fjordby.example'))), { type: 'paragraph' },
  );
  expect(richTextValue.parse(given)).toEqual(given);
});

it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', 'file:///etc/passwd', ' javascript:x',
  'mailto:', ''])(
  'drops a link to %j and keeps its words', (href) => {
    expect(richTextValue.parse(doc(paragraph(words('klik', link(href)))))).toEqual(doc(paragraph(words('klik'))));
  });

it('drops marks and attributes that are not ours', () => {
  const given = doc({ ...paragraph({ ...words('x', { type: 'underline' }, { type: 'bold', attrs: { onclick: 'x' } }), onload: 1 }),
    attrs: { style: 'x' } });
  expect(richTextValue.parse(given)).toEqual(doc(paragraph(words('x', { type: 'bold' }))));
});

it.each([['an image', doc({ type: 'image', attrs: { src: 'x' } })], ['raw HTML', '<p>x</p>'], ['a node without a kind', doc({ content: [] })],
  ['text between blocks', doc(words('x'))], ['a list of paragraphs', doc({ type: 'bulletList', content: [paragraph(words('x'))] })]])(
  'refuses %s', (_, given) => {
    expect(richTextValue.safeParse(given).success).toBe(false);
  });

it('refuses what is too deep, too long or too much', () => {
  expect(richTextValue.safeParse(doc(nested(7))).success).toBe(true);
  expect(richTextValue.safeParse(doc(nested(9))).success).toBe(false);
  expect(richTextValue.safeParse(doc(paragraph(words('x'.repeat(20_001))))).success).toBe(false);
  expect(richTextValue.safeParse(doc(...Array.from({ length: 5001 }, () => paragraph()))).success).toBe(false);
});

it('counts a document without words as no answer', () => {
  expect(isBlank(doc())).toBe(true);
  expect(isBlank(doc(paragraph(words('  ')), { type: 'paragraph' }))).toBe(true);
  expect(isBlank(doc(nested(2)))).toBe(false);
});

it('turns lines into paragraphs and back', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zæøå0-9]{1,20}$/), { minLength: 1, maxLength: 8 }), (lines) => {
    const text = lines.join('\n');
    expect(wordsOf(richTextValue.parse(documentOf(text)))).toBe(text);
  }));
});

it('lets nothing through but the nodes on the list, whatever is sent', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (anything) => {
    const parsed = richTextValue.safeParse(doc(anything));
    if (parsed.success) expect(JSON.stringify(parsed.data)).not.toMatch(/javascript:|<script/i);
    else expect(parsed.error.issues.length).toBeGreaterThan(0);
  }));
});
