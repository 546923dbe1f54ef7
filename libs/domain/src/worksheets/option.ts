import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';

/** One of the answers to choose from. */
export const option = z.strictObject({ key: contentKey, label: text });
export type Option = z.infer<typeof option>;

/** Lists of answers that stand elsewhere: in the content, with the organisation, or in the project itself. */
export const optionsSource = z.enum([
  'phases', 'tracks', 'guide_outcomes', 'gate_outcomes', 'checkpoints', 'project_roles', 'project_worksheets_and_documents',
  'organisation.strategic_goals', 'projekt.delmaal',
]);
export type OptionsSource = z.infer<typeof optionsSource>;
