/** A text inside a value that may be of another shape, or half typed. */
export function partOf(value: unknown, key: string): string | undefined {
  const part: unknown = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;
  return typeof part === 'string' ? part : undefined;
}
