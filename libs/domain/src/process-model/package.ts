import { z } from 'zod';
import { register, worksheetTemplate } from '../worksheets/worksheet-template.ts';
import { type Edition, formsOf } from './edition.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import { brokenReferences } from './package-references.ts';
import { changedAnswers } from './package-answers.ts';
import type { Finding } from './package-finding.ts';
import { lint } from './package-linter.ts';
import { judgeVersions } from './package-versions.ts';
import type { Rights } from '../permissions/rights.ts';
import type { SharedField } from '../worksheets/shared-field.ts';
import { processModel } from './process-model.ts';

/** A new version of the process model, with the worksheets and registers that are new with it. What is unchanged is left out. */
export const contentPackage = z.strictObject({
  processModel,
  worksheetTemplates: z.array(worksheetTemplate).default([]),
  registers: z.array(register).default([]),
});
export type ContentPackage = z.infer<typeof contentPackage>;

/** What a package is judged against. */
export type KnownContent = {
  /** What new projects follow now. */
  current: Edition;
  /** Every version of every worksheet and register. */
  forms: readonly SheetForm[];
  sharedFields: readonly SharedField[];
  rights: Rights;
};

/** `edition` is what new projects will follow; null when the package does not even have the right shape. */
export type CheckedPackage = { package: ContentPackage | null; edition: Edition | null; findings: Finding[] };

/** Judges a package before it goes out. Errors keep it back; warnings are for people to think about. */
export function checkPackage(given: unknown, known: KnownContent): CheckedPackage {
  const parsed = contentPackage.safeParse(given);
  if (!parsed.success) return { package: null, edition: null, findings: parsed.error.issues.map(shapeFinding) };
  const edition = editionWith(known.current, parsed.data);
  const findings = [
    ...judgeVersions(parsed.data, known),
    ...brokenReferences(edition, known.sharedFields),
    ...changedAnswers([...parsed.data.worksheetTemplates, ...parsed.data.registers], known.forms),
    ...lint(edition, known),
  ];
  return { package: parsed.data, edition, findings };
}

export const isRefused = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

/** The edition that a package makes of the one before: its own versions in the place of the old, and all that it leaves out. */
export function editionWith(before: Edition, { processModel: model, worksheetTemplates, registers }: ContentPackage): Edition {
  const edition = { model, worksheetTemplates: overlay(before.worksheetTemplates, worksheetTemplates), registers: overlay(before.registers, registers) };
  return { ...edition, model: { ...model, forms: Object.fromEntries(formsOf(edition).map(({ key, version }) => [key, version])) } };
}

const overlay = <Form extends SheetForm>(before: readonly Form[], now: readonly Form[]): Form[] =>
  [...before.filter(({ key }) => !now.some((one) => one.key === key)), ...now];

function shapeFinding({ path }: z.core.$ZodIssue): Finding {
  const language = path.at(-1);
  const code = language === 'da' || language === 'en' ? 'language_missing' : 'shape';
  return { severity: 'error', code, where: path.map(String).join('.'), what: code === 'language_missing' ? String(language) : '' };
}
