import type { SharedField } from '../worksheets/shared-field.ts';
import type { ComputedAnswer, ComputedAnswers } from './computed-answer.ts';
import type { ComputedFacts } from './computed-facts.ts';
import { fieldsOf, type Form } from './find-field.ts';
import { dialogueDeclarations, teamDeclarations } from './rules/declarations.ts';
import { numberOfFirms } from './rules/firms.ts';
import { ideaConclusion } from './rules/idea-check.ts';
import { needScore } from './rules/need-score.ts';
import { netBenefit, paybackYears } from './rules/net-benefit.ts';
import { currentPhase, guideAnswers, projectStateWord, solutionOnTheMarket } from './rules/project-facts.ts';
import { overallRisk } from './rules/risk-score.ts';
import { thresholdSide } from './rules/threshold-side.ts';

/** The function behind each computed field of the content, by the field's address. */
export const computedRules: Readonly<Record<string, (facts: ComputedFacts) => ComputedAnswer>> = {
  'idekort.ioi_konklusion': ideaConclusion,
  'opstartsplan.habilitet_team': teamDeclarations,
  'behovskortlaegning.score_samlet': needScore,
  'markedsdialog.habilitet_dialog': dialogueDeclarations,
  'markedsdialog.antal_virksomheder': numberOfFirms,
  'business_case.netto': netBenefit,
  'business_case.tilbagebetaling': paybackYears,
  'risikovurdering.samlet': overallRisk,
  'valg_af_udbudsform.guide_svar': guideAnswers,
  'valg_af_udbudsform.taerskel_vurdering': thresholdSide,
  'valg_af_udbudsform.findes_loesning': solutionOnTheMarket,
  'sparring.fase': currentPhase,
  'projekt.fase': currentPhase,
  'projekt.tilstand': projectStateWord,
};

/** What one computed field says, or undefined when there is no rule for it. */
export const computeField = (address: string, facts: ComputedFacts): ComputedAnswer | undefined => computedRules[address]?.(facts);

/** Everything computed that a form shows or asks about: its own computed fields by their key, the project's by theirs. */
export function computedAnswers(form: Form, sharedFields: readonly SharedField[], facts: ComputedFacts): ComputedAnswers {
  const own = fieldsOf(form, sharedFields)
    .filter(({ field }) => field.type === 'computed')
    .map(({ field, address }) => [field.key, address] as const);
  const project = sharedFields.filter(({ type }) => type === 'computed').map(({ key }) => [key, key] as const);
  return Object.fromEntries([...project, ...own].flatMap(([key, address]) => {
    const said = computeField(address, facts);
    return said ? [[key, said]] : [];
  }));
}
