import type { Answer } from './answer.ts';

/** Whether somebody answered. A text without words, a list without rows and a row without anything in it are no answers. */
export const isAnswered = (given: Answer | undefined): given is Answer => given !== undefined && (given.kind !== 'value' || !isBlank(given.value));

/** The value that was given, or undefined when there is none or another kind of answer. */
export const valueIn = (given: Answer | undefined): unknown => (given?.kind === 'value' && !isBlank(given.value) ? given.value : undefined);

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && isBlankObject(value);
}

function isBlankObject(object: object): boolean {
  if ('type' in object && object.type === 'doc' && 'content' in object) return !hasWords(object.content);
  // A row's id is no word of anybody's.
  return Object.entries(object).every(([key, inside]) => key === 'id' || isBlank(inside));
}

/** Whether a node of a document, or one inside it, has text that is more than space. */
function hasWords(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasWords);
  if (typeof node !== 'object' || node === null) return false;
  return ('text' in node && !isBlank(node.text)) || ('content' in node && hasWords(node.content));
}
