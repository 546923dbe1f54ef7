import type { ProjectView } from '@nybrud/contracts';
import { Badge, type BadgeTone, Section, TaskList, TaskRow } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import { type ProjectPhase, usePhaseState } from './phase-words.ts';

const tones = {
  done: 'ok',
  done_before: 'ok',
  current: 'info',
  to_come: 'neutral',
  not_relevant: 'neutral',
} satisfies Record<ProjectPhase['status'], BadgeTone>;

/** Every phase of the model with its state, also those that the track leaves out. */
export function AllPhases({ project }: { project: ProjectView }) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <Section title={t('Alle faser')} intro={t('Spor: {{track}}', { track: pick(project.track.label) })}>
      <TaskList>
        {project.phases.map((phase) => (
          <PhaseRow key={phase.key} phase={phase} />
        ))}
      </TaskList>
    </Section>
  );
}

function PhaseRow({ phase }: { phase: ProjectPhase }) {
  const pick = useText();
  const stateOf = usePhaseState();
  const { number, status, label } = phase;
  return (
    <TaskRow
      title={number === null ? pick(label) : `${number}. ${pick(label)}`}
      status={status === 'not_relevant' ? <span className="muted">{stateOf(phase)}</span> : <Badge tone={tones[status]}>{stateOf(phase)}</Badge>}
    />
  );
}
