import type { Text } from '../text.ts';

type Keyed = { key: string };

/** What is new in a list, what is gone, and what stands in both. */
export function pairUp<One extends Keyed>(before: readonly One[], now: readonly One[]) {
  const find = (all: readonly One[], { key }: One) => all.find((one) => one.key === key);
  return {
    added: now.filter((one) => !find(before, one)),
    removed: before.filter((one) => !find(now, one)),
    kept: now.flatMap((one): [One, One][] => {
      const was = find(before, one);
      return was ? [[was, one]] : [];
    }),
  };
}

export const isSameText = (a: Text, b: Text) => a.da === b.da && a.en === b.en;
