import { canonicalJson } from '../canonical/canonical-json.ts';
import { type Edition, formsOf } from './edition.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import { fault, type Finding, warning } from './package-finding.ts';
import type { ProcessModel } from './process-model.ts';

type Versioned = { key: string; version: number };
type Given = { processModel: ProcessModel; worksheetTemplates: readonly SheetForm[]; registers: readonly SheetForm[] };
type Known = { current: Edition; forms: readonly SheetForm[] };

/** A version is the one after the newest, and says something new. */
export function judgeVersions({ processModel, worksheetTemplates, registers }: Given, { current, forms }: Known): Finding[] {
  if (processModel.key !== current.model.key) return [fault('unknown_model', 'processModel', processModel.key)];
  const given = [...worksheetTemplates, ...registers];
  const newest = (key: string) => forms.filter((form) => form.key === key).map(({ version }) => version).sort((a, b) => a - b).at(-1) ?? 0;
  return [
    ...judge('processModel', processModel, current.model.version),
    ...given.flatMap((form) => judge(form.key, form, newest(form.key))),
    ...given.flatMap((form) => unchanged(form.key, form, formsOf(current).find(({ key }) => key === form.key))),
    ...(given.length === 0 ? unchanged('processModel', processModel, current.model) : []),
  ];
}

function judge(where: string, { version }: Versioned, newest: number): Finding[] {
  if (version <= newest) return [fault('version_exists', where, String(version))];
  return version === newest + 1 ? [] : [fault('version_not_next', where, String(newest + 1))];
}

function unchanged<Content extends Versioned>(where: string, given: Content, before: Content | undefined): Finding[] {
  const said = (content: Content) => canonicalJson(JSON.parse(JSON.stringify({ ...content, version: 0, forms: undefined })));
  return before && said(before) === said(given) ? [warning('unchanged', where, given.key)] : [];
}
