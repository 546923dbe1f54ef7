const rounded = (number, digits = 2) => Number(number.toFixed(digits));

/** A case holds when its value is within the limit and its ratio reaches the goal, as far as it has them. */
export function verdict({ name, value, unit, limit = null, ratio = null, goal = null }) {
  const ok = (limit === null || value <= limit) && (goal === null || ratio >= goal);
  return { name, value: rounded(value), unit, limit, ratio: ratio === null ? null : rounded(ratio), goal, ok };
}

export const summary = (cases) => ({ ok: cases.length > 0 && cases.every(({ ok }) => ok), cases });

/** What was missed, in words. */
export const misses = (cases) =>
  cases.filter(({ ok }) => !ok).map(({ name, value, unit, limit, ratio, goal }) =>
    limit !== null && value > limit ? `${name}: ${value} ${unit}, at most ${limit} was the goal.` : `${name}: ${ratio} of the raw twin, at least ${goal} was the goal.`);
