import type { ProjectView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { OtherTools } from './other-tools.tsx';
import { PhaseDueDate } from './phase-due-date.tsx';
import { GateQuestions, PhaseTools } from './phase-tools.tsx';
import { currentPhaseOf } from './phase-words.ts';
import styles from './page.module.css';

type Props = { projectKey: ProjectKey; project: ProjectView; isSettingDue: boolean; onSettingDue: (isSetting: boolean) => void };

/** The phase the project is in: what it is about, when it is due, what it uses and what will be asked. */
export function CurrentPhase({ projectKey, project, isSettingDue, onSettingDue }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const phase = currentPhaseOf(project);
  if (!phase) return null;
  const { help, tools, questions } = project.current;
  return (
    <Section title={t('Fase {{number}}: {{phase}}', { number: phase.number, phase: pick(phase.label) })}>
      <p className={styles.about}>{pick(help)}</p>
      <PhaseDueDate
        projectKey={projectKey}
        phase={phase}
        status={project.status}
        mayEdit={project.can.edit}
        isEditing={isSettingDue}
        onEditing={onSettingDue}
      />
      <PhaseTools projectKey={projectKey} tools={tools} />
      <OtherTools projectKey={projectKey} tools={tools} />
      <GateQuestions questions={questions} />
    </Section>
  );
}
