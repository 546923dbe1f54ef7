import type { WorksheetView } from '@nybrud/contracts';
import {
  type Answers, type ComputedAnswers, type ComputedFacts, computedAnswers, missingFields, type MissingField, openPoints, phaseStatuses, progressOf, type Scope,
  scopesOnTrack, type SheetForm, usualRiskLimits,
} from '@nybrud/domain';
import { asAnswers } from '../answers/shared-fields.ts';
import type { Sheet } from './sheets.ts';
import { prefillOf } from './prefill.ts';
import { content } from './worksheet-form.ts';
import { type Ground, impliedAnswers, impliedFields } from './worksheet-ground.ts';

export type Standing = Pick<WorksheetView, 'missing' | 'openPoints' | 'computed' | 'progress' | 'prefill'>;
type Shown = Pick<Sheet, 'key' | 'name' | 'instance'>;

/** What follows from the answers of a sheet: the same rule for the list, the page and every save. */
export function standingOf(form: SheetForm, sheet: Shown, ground: Ground): Standing {
  const { own, shared, context, computed } = judgedBy(form, sheet, ground);
  const scopes = scopesOnTrack(ground.project.model, ground.project.track, form.key);
  return {
    missing: missingFields(form, own, shared, { ...context, scopes }).map(({ fieldKey, sectionKey, reason }) => ({ fieldKey, sectionKey, reason })),
    openPoints: openPoints(form, own, shared, { ...context, scopes }).map(({ fieldKey, sectionKey, reason, clarifyBy }) => ({ fieldKey, sectionKey, reason, clarifyBy })),
    computed: Object.fromEntries(Object.entries(computed).map(([key, said]) => [key, said.kind === 'value' ? { kind: said.kind, value: said.value } : { kind: said.kind, missing: [...said.missing] }])),
    progress: withoutImplied(progressOf(form, own, shared, context), sheet.key),
    prefill: prefillOf(form, sheet, ground),
  };
}

/** What the address of a sheet answers nobody has answered. */
function withoutImplied({ answered, total }: Standing['progress'], key: string): Standing['progress'] {
  const implied = impliedFields(key).length;
  return { answered: answered - implied, total: total - implied };
}

/** What is missing in parts of a sheet. */
export function missingIn(form: SheetForm, sheet: Shown, ground: Ground): (scopes: readonly Scope[]) => MissingField[] {
  const { own, shared, context } = judgedBy(form, sheet, ground);
  return (scopes) => missingFields(form, own, shared, { ...context, scopes });
}

/** What Nybrud works out for a form, by the key of the field. */
export const computedFor = (form: SheetForm, sheet: Shown, ground: Ground): ComputedAnswers => judgedBy(form, sheet, ground).computed;

function judgedBy(form: SheetForm, { key, name, instance }: Shown, ground: Ground) {
  const { sharedFields, fieldTypes } = content();
  const [own, shared] = [asAnswers({ ...ground.sheets[name], ...impliedAnswers(key, instance) }), asAnswers(ground.shared)];
  const computed = computedAnswers(form, sharedFields, factsFor(own, shared, ground));
  return { own, shared, computed, context: { sharedFields, fieldTypes, computed } };
}

/** The guide has no rows yet, so what is worked out from it waits for answers. */
function factsFor(own: Answers, shared: Answers, { project, sheets, contacts, declarations, decisions, today }: Ground): ComputedFacts {
  const current = [...phaseStatuses(project.phases)].find(([, status]) => status === 'current');
  return {
    own, shared, today, declarations,
    worksheets: Object.fromEntries(Object.entries(sheets).map(([key, sheet]) => [key, asAnswers(sheet)])),
    contactLog: contacts.map(({ answers }) => answers),
    guide: null, thresholds: [],
    purchase: { buyerType: project.buyerType, contractType: null, noticeOn: null },
    project: { phaseKey: current?.[0] ?? null, startedOn: project.startedOn, decisions },
    organisationName: project.organisation,
    riskLimits: usualRiskLimits,
  };
}
