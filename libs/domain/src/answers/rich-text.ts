import { z } from 'zod';
import { webAddress } from './reference-values.ts';
import { textOf } from './text-values.ts';

const MAX_TEXT = 20_000;
const MAX_NODES = 5_000;
const MAX_DEPTH = 16;

const mailAddress = z.string().max(300).regex(/^mailto:[^\s<>"]+@[^\s<>"]+$/i);
const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.union([webAddress, mailAddress]) }) }),
]);
export type RichTextMark = z.infer<typeof mark>;

/** A mark that is not ours, or a link to somewhere unsafe, is left out: the words stay. */
const marks = z.array(z.unknown(), 'not_rich_text').transform((given) => given.flatMap((one) => mark.safeParse(one).data ?? []));

const textNode = z
  .object({ type: z.literal('text'), text: textOf(MAX_TEXT), marks: marks.optional() })
  .transform(({ type, text, marks: kept }): RichTextInline => (kept && kept.length > 0 ? { type, text, marks: kept } : { type, text }));
const inline = z.array(textNode, 'not_rich_text').optional();

export type RichTextInline = { type: 'text'; text: string; marks?: RichTextMark[] };
export type RichTextItem = { type: 'listItem'; content: RichTextBlock[] };
export type RichTextBlock =
  | { type: 'paragraph'; content?: RichTextInline[] | undefined }
  | { type: 'heading'; attrs: { level: number }; content?: RichTextInline[] | undefined }
  | { type: 'bulletList' | 'orderedList'; content: RichTextItem[] };

const block: z.ZodType<RichTextBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), content: inline }),
    z.object({ type: z.literal('heading'), attrs: z.object({ level: z.int().min(1).max(6) }), content: inline }),
    z.object({ type: z.literal(['bulletList', 'orderedList']), content: z.array(item) }),
  ], 'not_rich_text'));
const item = z.object({ type: z.literal('listItem'), content: z.array(block) });
const document = z.object({ type: z.literal('doc'), content: z.array(block) }, 'not_rich_text');
export type RichText = z.infer<typeof document>;

/** Running text as a document of few kinds of nodes. What is not on the list never gets as far as being shown. */
export const richTextValue = z.unknown().refine((value) => measured(value, 0, { nodes: 0, text: 0 }), 'too_long').pipe(document);

type Size = { nodes: number; text: number };

/** Before anything is read: whether it is small and shallow enough to be worth reading. */
function measured(node: unknown, depth: number, size: Size): boolean {
  if (typeof node !== 'object' || node === null) return true;
  size.nodes += 1;
  size.text += 'text' in node && typeof node.text === 'string' ? node.text.length : 0;
  if (depth > MAX_DEPTH || size.nodes > MAX_NODES || size.text > MAX_TEXT) return false;
  return contentOf(node).every((inside) => measured(inside, depth + 1, size));
}

const contentOf = (node: object): unknown[] => ('content' in node && Array.isArray(node.content) ? node.content : []);
