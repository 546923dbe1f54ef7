import { contentChangeKinds, findingCodes } from '@nybrud/domain';
import { z } from 'zod';
import { moment, textView } from './shapes.ts';

/** A package is judged by the domain, which says everything that is wrong with it at once: here it is only an object. */
export const contentPackageBody = z
  .looseObject({})
  .meta({ id: 'ContentPackage', description: 'processModel, worksheetTemplates and registers: new versions only; what is unchanged is left out' });
export type ContentPackageBody = z.infer<typeof contentPackageBody>;

const finding = z
  .object({ severity: z.enum(['error', 'warning']), code: z.enum(findingCodes), where: z.string(), what: z.string() })
  .meta({ id: 'ContentFinding' });
export type FindingView = z.infer<typeof finding>;

const contentChange = z
  .object({ kind: z.enum(contentChangeKinds), name: textView, was: textView.nullable(), within: textView.nullable() })
  .meta({ id: 'ContentChange' });
export type ContentChangeView = z.infer<typeof contentChange>;

/** What publishing would do. `version` is null when the package has not the right shape. */
export const checkedPackageView = z
  .object({ version: z.int().nullable(), isRefused: z.boolean(), findings: z.array(finding), changes: z.array(contentChange) })
  .meta({ id: 'CheckedPackage' });
export type CheckedPackageView = z.infer<typeof checkedPackageView>;

const versioned = { key: z.string(), version: z.int() };

/** The versions of the process model, newest first, and the worksheets and registers of the newest. */
export const processModelsView = z
  .object({
    versions: z.array(z.object({
      ...versioned,
      label: textView,
      isCurrent: z.boolean(),
      /** Null for what came with the program. */
      publishedAt: moment.nullable(),
      /** How many of the organisation's own projects follow it. */
      projects: z.int(),
    })),
    forms: z.array(z.object({ ...versioned, label: textView })),
    can: z.object({ publish: z.boolean() }),
  })
  .meta({ id: 'ProcessModels' });
export type ProcessModelsView = z.infer<typeof processModelsView>;
