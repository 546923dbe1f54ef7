import { MiniTrack, PhaseTrack, Section, type PhaseState, type PhaseStep } from '@nybrud/ui';
import { Example } from './example.tsx';
import { phasesIn } from './phases.ts';

const ahead = (count: number): PhaseState[] => Array.from({ length: count }, () => 'upcoming');
const withLink = (phase: PhaseStep): PhaseStep => (phase.state === 'done' ? { ...phase, href: `#fase-${phase.key}` } : phase);
const labels = { all: 'Alle faser', close: 'Luk' };

export const PhasesGroup = () => (
  <Section title="Faser">
    <Example name="Ni faser">
      <PhaseTrack
        phases={phasesIn(['done', 'done', 'current', ...ahead(6)]).map(withLink)}
        labels={{ ...labels, track: 'Faser', folded: 'Fase 3 af 9: Behovskortlægning' }}
      />
    </Example>
    <Example name="Sprunget over og på pause">
      <PhaseTrack
        phases={phasesIn(['done', 'skipped', 'done', 'done', 'paused', ...ahead(2)])}
        labels={{ ...labels, track: 'Faser i sporet uden udvikling', folded: 'På pause i fase 5 af 7' }}
      />
    </Example>
    <Example name="Stoppet, fire faser">
      <PhaseTrack
        phases={phasesIn(['done', 'done', 'stopped', 'upcoming'])}
        labels={{ ...labels, track: 'Faser, stoppet', folded: 'Stoppet i fase 3 af 4' }}
      />
    </Example>
    <Example name="Lille spor">
      <MiniTrack states={['done', 'done', 'current', ...ahead(6)]}>Fase 3 af 9: Behovskortlægning</MiniTrack>
      <MiniTrack states={['done', 'done', 'stopped', ...ahead(6)]}>Stoppet i fase 3 af 9</MiniTrack>
      <MiniTrack states={['done', 'skipped', 'paused', ...ahead(3)]} isInline>
        3 Strategi
      </MiniTrack>
    </Example>
  </Section>
);
