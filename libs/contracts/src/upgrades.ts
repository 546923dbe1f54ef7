import { z } from 'zod';
import { pageOf, pageQuery, textView } from './shapes.ts';

const phaseChange = z.object({
  kind: z.enum(['added', 'removed', 'moved', 'renamed']),
  phaseKey: z.string(),
  label: textView,
  was: textView.nullable(),
  /** Its number on the track, afterwards and now; null when it is not on it. */
  number: z.int().nullable(),
  wasNumber: z.int().nullable(),
  /** Dates that have been set are kept in any case. */
  hasDates: z.boolean(),
  isBehind: z.boolean(),
});

const questionChange = z.object({
  kind: z.enum(['added', 'removed', 'reworded']),
  phaseKey: z.string(),
  phase: textView,
  questionKey: z.string(),
  question: textView,
  was: textView.nullable(),
});

const fieldChange = z.object({
  kind: z.enum(['added', 'removed', 'reworded', 'made_required']),
  formKey: z.string(),
  form: textView,
  fieldKey: z.string(),
  label: textView,
  was: textView.nullable(),
  required: z.boolean(),
  /** In how many worksheets it is answered. Of a question that goes, the answers stay readable. */
  answers: z.int(),
});

const formName = { formKey: z.string(), form: textView };

/** What an upgrade would change in a project, and what stands in its way. */
export const upgradeView = z
  .object({
    project: z.object({ id: z.uuid(), title: z.string() }),
    from: z.int(),
    /** Null when the project follows the newest version. */
    to: z.int().nullable(),
    obstacle: z.object({ code: z.string(), phase: textView.nullable() }).nullable(),
    changes: z
      .object({
        phases: z.array(phaseChange),
        questions: z.array(questionChange),
        fields: z.array(fieldChange),
        worksheets: z.array(z.object({ worksheetId: z.uuid(), ...formName, from: z.int(), to: z.int() })),
        newForms: z.array(z.object(formName)),
      })
      .nullable(),
    can: z.object({ upgrade: z.boolean() }),
  })
  .meta({ id: 'ProjectUpgrade' });
export type UpgradeView = z.infer<typeof upgradeView>;

export const upgradesQuery = z.object(pageQuery);
export type UpgradesQuery = z.infer<typeof upgradesQuery>;
export const upgradesView = pageOf(upgradeView).meta({ id: 'ProjectUpgrades' });
export type UpgradesView = z.infer<typeof upgradesView>;

/** `to` is the version that was read about: what came out since is not slipped in. */
export const upgradeBody = z.strictObject({ to: z.int().positive() }).meta({ id: 'UpgradeProject' });
export type UpgradeBody = z.infer<typeof upgradeBody>;
