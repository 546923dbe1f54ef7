import type { ProjectView } from '@nybrud/contracts';
import { PhaseTrack } from '@nybrud/ui';
import { formatDateInText, formatRelativeDay } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../lib/now.ts';
import { PageHead } from '../../../lib/page.tsx';
import { phaseStates } from '../../../lib/project-words.ts';
import { useLanguage, useText } from '../../../lib/text.ts';
import { ProjectStatusBadge } from '../project-status.tsx';
import { withSoftHyphens } from '../soft-hyphens.ts';
import { currentPhaseOf, phasesOnTrack, usePhaseState } from './phase-words.ts';
import styles from './page.module.css';

type Props = { tenant: string; project: ProjectView };

/** Title, need, the way through the phases and how it stands. */
export function ProjectHead({ tenant, project }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const stateOf = usePhaseState();
  const where = useWhere(project);
  const steps = phasesOnTrack(project).map((phase) => ({
    key: phase.key,
    name: withSoftHyphens(pick(phase.label)),
    state: phaseStates[phase.status],
    stateText: stateOf(phase),
  }));
  const crumbs = [{ label: t('Projekter'), href: `/${tenant}/projekter` }];
  const labels = { track: t('Faser'), folded: where, all: t('Alle faser'), close: t('Luk') };
  return (
    <>
      <PageHead title={project.title} crumbs={crumbs} within={[t('Projekter')]} lead={project.need} />
      <PhaseTrack phases={steps} labels={labels} />
      <p className={styles.status}>
        <ProjectStatusBadge status={project.status} />
        <span>{[where, useDue(project)].filter(Boolean).join(' · ')}</span>
      </p>
    </>
  );
}

function useWhere(project: ProjectView): string {
  const { t } = useTranslation();
  const pick = useText();
  const current = currentPhaseOf(project);
  if (!current) return t('Alle faser er gennemført');
  return t('Fase {{number}} af {{of}}: {{phase}}', { number: current.number, of: phasesOnTrack(project).length, phase: pick(current.label) });
}

function useDue(project: ProjectView): string {
  const { t } = useTranslation();
  const locale = useLanguage();
  const now = useNow();
  const dueOn = currentPhaseOf(project)?.dueOn;
  if (!dueOn) return '';
  return t('frist {{day}} ({{away}})', { day: formatDateInText(dueOn, locale), away: formatRelativeDay(dueOn, now, locale) });
}
