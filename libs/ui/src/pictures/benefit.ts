/** A number and the same number as people write it, with its unit. */
export type Amount = { value: number; text: string };

export type Benefit = {
  key: string;
  name: string;
  expected: Amount;
  /** Missing until somebody has measured. */
  measured?: Amount | undefined;
  certainty: 1 | 2 | 3 | 4 | 5;
};

/** Above twice what was expected, a bar is broken off: its number says how far it went. */
const longest = 2;

/** How long the two bars are, as shares of the room. What was expected is equally long in every row, whatever its unit. */
export function barsOf(benefits: Benefit[]): Map<string, { expected: number; measured: number; isBroken: boolean }> {
  const shares = benefits.map(({ key, expected, measured }) => ({ key, share: shareOf(expected, measured) }));
  const full = Math.max(1, ...shares.map(({ share }) => Math.min(share, longest)));
  return new Map(
    shares.map(({ key, share }, at) => [
      key,
      { expected: benefits[at]?.expected.value ? 1 / full : 0, measured: Math.min(share, longest) / full, isBroken: share > longest },
    ]),
  );
}

/** What came of what was expected; nothing when it went the wrong way, or when nothing was expected. */
const shareOf = (expected: Amount, measured: Amount | undefined): number =>
  measured && expected.value !== 0 ? Math.max(0, measured.value / expected.value) : 0;
