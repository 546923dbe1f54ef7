import type { RichText, RichTextBlock } from './rich-text.ts';

/** The words of a document, one line for each paragraph, heading and point. */
export const wordsOf = (document: RichText): string => document.content.flatMap(linesOf).join('\n');

/** A document of plain paragraphs, one for each line. */
export function documentOf(words: string): RichText {
  const lines = words.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return { type: 'doc', content: lines.map((text): RichTextBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}

function linesOf(block: RichTextBlock): string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [(block.content ?? []).map(({ text }) => text).join('')];
  return block.content.flatMap(({ content }) => content.flatMap(linesOf));
}
