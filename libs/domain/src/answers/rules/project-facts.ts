import { valueIn } from '../answered.ts';
import { type ComputedAnswer, computedValue, unansweredBecause } from '../computed-answer.ts';
import type { ComputedFacts } from '../computed-facts.ts';
import { type ProjectState, stateAfter } from '../../gates/project-state.ts';

/** The words of the content for the state of a project. */
const STATE_WORDS = { active: 'aktiv', paused: 'pause', stopped: 'stoppet', completed: 'afsluttet' } satisfies Record<ProjectState, string>;

export const projectStateWord = ({ project }: ComputedFacts): ComputedAnswer => computedValue(STATE_WORDS[stateAfter(project.decisions)]);

export const currentPhase = ({ project }: ComputedFacts): ComputedAnswer =>
  project.phaseKey === null ? unansweredBecause('projekt.fase') : computedValue(project.phaseKey);

/** What the market dialogue came to. */
export function solutionOnTheMarket({ worksheets }: ComputedFacts): ComputedAnswer {
  const value = valueIn(worksheets['markedsdialog']?.['findes_loesning']);
  return value === undefined ? unansweredBecause('markedsdialog.findes_loesning') : computedValue(value);
}

/** The guide's answers as they were given, with what it recommended. */
export function guideAnswers({ guide }: ComputedFacts): ComputedAnswer {
  if (guide === null || guide.answers.length === 0) return unansweredBecause('guide');
  const { answers, ...said } = guide;
  return computedValue(answers, said);
}
