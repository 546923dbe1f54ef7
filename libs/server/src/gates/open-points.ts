import { type GateFacts, openPoints, scopesDue } from '@nybrud/domain';
import { sheetName } from '../answers/answers.service.ts';
import { asAnswers } from '../answers/shared-fields.ts';
import { content, formOf } from '../worksheets/worksheet-form.ts';
import { sheetsDue } from './bound.ts';
import type { GateGround } from './gate-ground.ts';

/** What the gate's worksheets answer with "Ukendt endnu": legal, and read by the deciders. */
export const openPointsIn = (ground: GateGround, facts: GateFacts) =>
  sheetsDue(ground, facts).flatMap(({ templateKey, instance, templateVersion }) => {
    const form = formOf(templateKey, templateVersion);
    const context = { ...content(), computed: {}, scopes: scopesDue(facts, templateKey) };
    const own = asAnswers(ground.sheets[sheetName(templateKey, instance)] ?? {});
    return openPoints(form, own, asAnswers(ground.shared), context).map((point) => ({ ...point, worksheetKey: templateKey, instance, form }));
  });
