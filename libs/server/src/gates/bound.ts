import { sharedFields } from '@nybrud/content';
import { type BoundValue, boundAnswers, type GateFacts, instancesOf, scopesDue, worksheetsDue } from '@nybrud/domain';
import { sheetName } from '../answers/answers.service.ts';
import { asAnswers } from '../answers/shared-fields.ts';
import { formOf } from '../worksheets/worksheet-form.ts';
import type { GateGround } from './gate-ground.ts';

export type DueSheet = { id: string; templateKey: string; instance: string; templateVersion: number };

/** The worksheets that a gate tries and a decision is bound to: those begun. */
export const sheetsDue = (ground: GateGround, facts: GateFacts): DueSheet[] =>
  worksheetsDue(facts).flatMap((key) => {
    const ids = new Set(instancesOf(facts, key).map(({ id }) => id));
    return ground.rows.filter(({ id }) => ids.has(id)).map(({ id, templateKey, instance, templateVersion }) => ({ id, templateKey, instance, templateVersion }));
  });

/** Today's values of all that the gate asks for, by path: `behovskortlaegning.brugere`, `projekt.formaal`. */
export function boundValues(ground: GateGround, facts: GateFacts): BoundValue[] {
  const found = sheetsDue(ground, facts).flatMap((sheet) => boundIn(ground, facts, sheet));
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function boundIn({ sheets, shared }: GateGround, facts: GateFacts, { templateKey, instance, templateVersion }: DueSheet): BoundValue[] {
  const name = sheetName(templateKey, instance);
  const values = boundAnswers({
    form: formOf(templateKey, templateVersion), answers: asAnswers(sheets[name] ?? {}), shared: asAnswers(shared),
    sharedFields: sharedFields(), scopes: scopesDue(facts, templateKey),
  });
  return Object.entries(values).map(([address, value]) => {
    const own = address.startsWith(`${templateKey}.`);
    const path = own ? `${name}.${address.slice(templateKey.length + 1)}` : address;
    return { path, source: name, value: JSON.parse(JSON.stringify(value ?? null)), material: false };
  });
}

/** Today's value of each path, for what differs from what was frozen. */
export function valuesNow({ sheets, shared }: GateGround, bound: readonly BoundValue[]): Record<string, unknown> {
  return Object.fromEntries(bound.map(({ path, source }) => {
    const own = path.startsWith(`${source}.`) && sheets[source]?.[path.slice(source.length + 1)];
    return [path, (own ? own.answer : shared[path]?.answer) ?? null];
  }));
}
