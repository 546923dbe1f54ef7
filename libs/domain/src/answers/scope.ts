import type { ProcessModel } from '../process-model/process-model.ts';

/** A part of a worksheet: these sections or fields (all of it when neither is named), but for some fields. */
export type Scope = {
  sections?: readonly string[] | undefined;
  fields?: readonly string[] | undefined;
  exceptFields?: readonly string[] | undefined;
};

/** Whether one of the scopes asks for the field; without scopes everything is asked for. */
export const inScope = (fieldKey: string, sectionKey: string, scopes: readonly Scope[] | undefined): boolean =>
  scopes === undefined || scopes.some((scope) => covers(scope, fieldKey, sectionKey));

function covers({ sections, fields, exceptFields = [] }: Scope, fieldKey: string, sectionKey: string): boolean {
  if (exceptFields.includes(fieldKey)) return false;
  const isWhole = sections === undefined && fields === undefined;
  return isWhole || sections?.includes(sectionKey) === true || fields?.includes(fieldKey) === true;
}

/**
 * The parts of a worksheet that a track ever asks for, and so what its form calls required: on the short track less than the whole.
 * A worksheet that no checkpoint of the track asks for has no part that must be filled in.
 */
export const scopesOnTrack = (model: Pick<ProcessModel, 'requirementChecks'>, trackKey: string, worksheetKey: string): Scope[] =>
  model.requirementChecks.filter(({ worksheet, tracks }) => worksheet === worksheetKey && tracks.includes(trackKey));
