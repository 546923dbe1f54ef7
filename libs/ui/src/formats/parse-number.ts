/** A number as Danes write it: "1.250,5" → 1250.5. Undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const bare = text.replaceAll(/\s/g, '').replace('−', '-');
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare)) return undefined;
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}
