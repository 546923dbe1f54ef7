import type { ProjectView } from '@nybrud/contracts';
import { formatDate } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/text.ts';

export type ProjectPhase = ProjectView['phases'][number];

/** The state of a phase in words. */
export function usePhaseState(): (phase: ProjectPhase) => string {
  const { t } = useTranslation();
  const locale = useLanguage();
  const day = (on: string | null) => (on ? formatDate(on, locale) : '');
  const words = {
    done: ({ closedOn }) => (closedOn ? t('Gennemført {{day}}', { day: day(closedOn) }) : t('Gennemført')),
    done_before: () => t('Gennemført før Nybrud'),
    current: ({ dueOn }) => (dueOn ? t('I gang, frist {{day}}', { day: day(dueOn) }) : t('I gang')),
    to_come: () => t('Ikke begyndt'),
    not_relevant: () => t('Ikke relevant for sporet'),
  } satisfies Record<ProjectPhase['status'], (phase: ProjectPhase) => string>;
  return (phase) => words[phase.status](phase);
}

/** The phases that the track goes through, in its order. */
export const phasesOnTrack = ({ phases }: ProjectView): ProjectPhase[] => phases.filter(({ status }) => status !== 'not_relevant');

export const currentPhaseOf = ({ phases }: ProjectView): ProjectPhase | undefined => phases.find(({ status }) => status === 'current');
