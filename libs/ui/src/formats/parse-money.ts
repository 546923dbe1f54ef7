const scales = { mia: 9, mio: 6, mill: 6, 't.kr': 3, tkr: 3 } satisfies Record<string, number>;

const shape = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(mia|mio|mill|t\.?kr)?\.?(?:kr\.?)?$/;

/** What people write for an amount, in øre: "1250000", "1.250.000", "1,25 mio". Undefined when it could mean two things. */
export function parseMoney(text: string): number | undefined {
  const match = shape.exec(text.toLowerCase().replaceAll(/\s/g, ''));
  if (!match) return undefined;
  const [, minus, whole = '', fraction = '', scale] = match;
  const oreDigits = 2 + zeroesOf(scale);
  if (fraction.length > oreDigits) return undefined;
  const ore = Number(whole.replaceAll('.', '') + fraction.padEnd(oreDigits, '0'));
  if (!Number.isSafeInteger(ore)) return undefined;
  return minus && ore > 0 ? -ore : ore;
}

const zeroesOf = (scale: string | undefined): number => Object.entries(scales).find(([word]) => word === scale)?.[1] ?? 0;
