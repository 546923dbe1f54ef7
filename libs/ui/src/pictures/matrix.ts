/** A place in a matrix: the step on the horizontal and on the vertical axis, from 1. */
export type Spot = { x: number; y: number };

export type Axis = {
  /** "Konsekvens" */
  label: string;
  /** Words of the steps, the lowest first. */
  steps: string[];
};

export type LevelTone = 'low' | 'middle' | 'high' | 'plain';
export type Level = { word: string; tone: LevelTone; score?: number };

/** Before and after something was done about it. */
export type Stage = 'before' | 'after';

export type MatrixItem = {
  key: string;
  /** What the bubble says: a number, or two letters. */
  mark: string;
  name: string;
  /** Unknown while nobody has judged it. */
  before?: Spot | undefined;
  after?: Spot | undefined;
  /** One word under the bubble, for what its colour means. */
  tag?: string | undefined;
  colour?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
};

export type Move = { key: string; stage: Stage; spot: Spot };

/** The level of a place by its score, x times y. Limits stand in rising order; the last holds for everything above. */
export const levelByScore = (limits: { upTo: number; word: string; tone: LevelTone }[]) => ({ x, y }: Spot): Level | undefined => {
  const score = x * y;
  const found = limits.find(({ upTo }) => score <= upTo) ?? limits.at(-1);
  return found && { word: found.word, tone: found.tone, score };
};

/** "Høj, 16", or just the word where nothing is counted. */
export const levelText = ({ word, score }: Level): string => (score === undefined ? word : `${word}, ${score}`);
