import { valueIn } from '../answered.ts';
import { type ComputedAnswer, computedValue } from '../computed-answer.ts';
import type { ComputedFacts } from '../computed-facts.ts';
import { inputs, obstacle } from './inputs.ts';

const STATEMENTS = ['ioi_behov', 'ioi_nyt', 'ioi_samspil', 'ioi_koeb', 'ioi_brug'];

/** Five times yes is an innovative purchase, three or four is worth talking over, fewer is another kind of project. */
export function ideaConclusion({ own }: ComputedFacts): ComputedAnswer {
  const blocked = obstacle(inputs('idekort', own, ...STATEMENTS));
  if (blocked) return blocked;
  const yes = STATEMENTS.filter((key) => valueIn(own[key]) === 'ja').length;
  return computedValue(yes === STATEMENTS.length ? 'ioi' : yes >= 3 ? 'droeft' : 'ikke_ioi', { yes });
}
