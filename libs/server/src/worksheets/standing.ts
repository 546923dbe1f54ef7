import type { AnswerView, WorksheetView } from '@nybrud/contracts';
import {
  type Answers, type ComputedFacts, computedAnswers, missingFields, openPoints, phaseStatuses, progressOf, scopesOnTrack, usualRiskLimits, type WorksheetTemplate,
} from '@nybrud/domain';
import { asAnswers } from '../answers/shared-fields.ts';
import type { Sheets } from '../answers/answers.service.ts';
import { content } from './worksheet-form.ts';
import type { ProjectFacts } from './worksheets.repository.ts';

export type Standing = Pick<WorksheetView, 'missing' | 'openPoints' | 'computed' | 'progress'>;
type Ground = { project: ProjectFacts; sheets: Sheets; shared: Record<string, AnswerView>; today: string };

/** What follows from the answers of a worksheet: the same rule for the list, the page and every save. */
export function standingOf(template: WorksheetTemplate, ground: Ground): Standing {
  const { sharedFields, fieldTypes } = content();
  const [own, shared] = [asAnswers(ground.sheets[template.key] ?? {}), asAnswers(ground.shared)];
  const computed = computedAnswers(template, sharedFields, factsFor(own, shared, ground));
  const scopes = scopesOnTrack(ground.project.model, ground.project.track, template.key);
  const context = { sharedFields, fieldTypes, computed, scopes };
  return {
    missing: missingFields(template, own, shared, context).map(({ fieldKey, sectionKey, reason }) => ({ fieldKey, sectionKey, reason })),
    openPoints: openPoints(template, own, shared, context).map(({ fieldKey, sectionKey, reason, clarifyBy }) => ({ fieldKey, sectionKey, reason, clarifyBy })),
    computed: Object.fromEntries(Object.entries(computed).map(([key, said]) => [key, said.kind === 'value' ? { kind: said.kind, value: said.value } : { kind: said.kind, missing: [...said.missing] }])),
    progress: progressOf(template, own, shared, { ...context, scopes: undefined }),
  };
}

/** Registers, the guide and decisions have no rows yet, so what is worked out from them waits for answers. */
function factsFor(own: Answers, shared: Answers, { project, sheets, today }: Ground): ComputedFacts {
  const current = [...phaseStatuses(project.phases)].find(([, status]) => status === 'current');
  return {
    own, shared, today,
    worksheets: Object.fromEntries(Object.entries(sheets).map(([key, sheet]) => [key, asAnswers(sheet)])),
    contactLog: [], declarations: [], guide: null, thresholds: [],
    purchase: { buyerType: project.buyerType, contractType: null, noticeOn: null },
    project: { phaseKey: current?.[0] ?? null, startedOn: project.startedOn, decisions: [] },
    organisationName: project.organisation,
    riskLimits: usualRiskLimits,
  };
}
