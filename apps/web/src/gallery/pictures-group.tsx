import { Section } from '@nybrud/ui';
import { BenefitsPicture, PhaseTimePicture } from '@nybrud/ui/pictures';
import { Example } from './example.tsx';
import { benefits, phaseRows, spans } from './pictures-data.ts';
import { RisksExample, StakeholdersExample } from './pictures-matrices.tsx';
import { TimelineExample } from './pictures-timeline.tsx';
import { pictureWords } from './pictures-words.ts';

export const PicturesGroup = () => (
  <Section title="Billeder">
    <Example name="Risikomatrix">
      <RisksExample />
    </Example>
    <Example name="Interessentmatrix">
      <StakeholdersExample />
    </Example>
    <Example name="Tidsplan">
      <TimelineExample />
    </Example>
    <Example name="Gevinster">
      <BenefitsPicture
        level={3}
        title="Nattevagten sparer tid, men beboerne sover endnu ikke bedre"
        lead="Ventet og målt gevinst pr. år"
        note="Søjlen med stiplet kant er 100 procent af det ventede."
        fileName="gevinster-doegnrytmelys"
        words={{
          ...pictureWords,
          benefit: 'Gevinst',
          expected: 'Ventet',
          measured: 'Målt',
          certainty: 'Sikkerhed',
          notMeasured: 'ikke endnu',
          certaintyOf: (certainty) => `${certainty} af 5`,
          mark: ({ name, expected, measured, certainty }) =>
            `${name}. Ventet: ${expected.text}. Målt: ${measured?.text ?? 'ikke endnu'}. Sikkerhed: ${certainty} af 5`,
        }}
        benefits={benefits}
      />
    </Example>
    <Example name="Fase og tid">
      <PhaseTimePicture
        level={3}
        title="Flest projekter står i behovskortlægning"
        lead="Antal projekter efter fase og tid i fasen"
        fileName="projekter-efter-fase"
        words={{
          ...pictureWords,
          phase: 'Fase',
          cell: (phase, span, count) => `${phase}, ${span}: ${count} ${count === 1 ? 'projekt' : 'projekter'}`,
        }}
        spans={spans}
        rows={phaseRows}
      />
    </Example>
  </Section>
);
