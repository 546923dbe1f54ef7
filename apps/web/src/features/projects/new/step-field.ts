import { useTranslation } from 'react-i18next';
import { fieldSentence } from '../../../lib/problem-texts.ts';
import type { DraftValues } from './draft.ts';
import type { Faults } from './project-body.ts';
import type { DraftInHand } from './use-draft.ts';

export type StepProps = { tenant: string; draft: DraftInHand; faults: Faults };

/** Everything that a field of the design system needs, for a value of the draft. */
export function useStepField({ draft, faults }: StepProps) {
  const { t } = useTranslation();
  return <Name extends keyof DraftValues>(name: Name) => ({
    name,
    value: draft.values[name],
    onChange: (value: DraftValues[Name]) => draft.change({ [name]: value }),
    error: faults[name] === undefined ? undefined : fieldSentence(t, faults[name]),
  });
}
