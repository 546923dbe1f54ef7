import type { Answer } from '../answers/answer.ts';
import { fileValue } from '../answers/reference-values.ts';

/** The documents that an answer names, in a field or in the cells of a table. */
export const documentsIn = (answer: Answer | null): string[] => (answer?.kind === 'value' ? [...new Set(inside(answer.value))] : []);

function inside(value: unknown): string[] {
  const file = fileValue.safeParse(value);
  if (file.success) return [file.data.documentId];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
}
