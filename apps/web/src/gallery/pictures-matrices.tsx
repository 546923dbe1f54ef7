import { DefinitionList } from '@nybrud/ui';
import { RiskMatrix, StakeholderMatrix, type MatrixItem } from '@nybrud/ui/pictures';
import { useState } from 'react';
import { firstRisks, firstStakeholders, owners } from './pictures-data.ts';
import { matrixWords } from './pictures-words.ts';

const likelihood = { label: 'Sandsynlighed', steps: ['Meget usandsynlig', 'Usandsynlig', 'Mulig', 'Sandsynlig', 'Meget sandsynlig'] };
const impact = { label: 'Konsekvens', steps: ['Ubetydelig', 'Lille', 'Mærkbar', 'Alvorlig', 'Meget alvorlig'] };
const limits = [
  { upTo: 6, word: 'Lav', tone: 'low' as const },
  { upTo: 12, word: 'Middel', tone: 'middle' as const },
  { upTo: 25, word: 'Høj', tone: 'high' as const },
];

export function RisksExample() {
  const [risks, setRisks] = useState(firstRisks);
  return (
    <RiskMatrix
      level={3}
      title="Én høj risiko: arbejdslyset om natten"
      lead="Sandsynlighed og konsekvens"
      note="Lodret: sandsynlighed. Vandret: konsekvens."
      fileName="risici-doegnrytmelys"
      words={matrixWords({ one: 'Risiko', y: 'Sandsynlighed', x: 'Konsekvens' })}
      likelihood={likelihood}
      impact={impact}
      risks={risks}
      limits={limits}
      legend={[
        { swatch: 'low', label: 'Lav: 1–6' },
        { swatch: 'middle', label: 'Middel: 8–12' },
        { swatch: 'high', label: 'Høj: 15–25' },
      ]}
      stages={{ label: 'Vis risici', before: 'Før tiltag', after: 'Efter tiltag', afterHeader: (header) => `${header} efter tiltag` }}
      facts={[
        { key: 'owner', header: 'Ansvarlig', cell: ({ key }) => owners[key]?.owner },
        { key: 'measure', header: 'Tiltag', cell: ({ key }) => owners[key]?.measure },
      ]}
      detail={riskDetail}
      onMove={({ key, stage, place }) => setRisks(risks.map((risk) => (risk.key === key ? { ...risk, [stage]: place } : risk)))}
    />
  );
}

const riskDetail = ({ key }: MatrixItem) => (
  <DefinitionList items={[{ term: 'Ansvarlig', value: owners[key]?.owner }, { term: 'Tiltag', value: owners[key]?.measure }]} />
);

const influence = { label: 'Indflydelse', steps: ['Meget lille', 'Lille', 'Nogen', 'Stor', 'Meget stor'] };
const interest = { label: 'Interesse', steps: ['Meget lille', 'Lille', 'Nogen', 'Stor', 'Meget stor'] };

export function StakeholdersExample() {
  const [stakeholders, setStakeholders] = useState(firstStakeholders);
  return (
    <StakeholderMatrix
      level={3}
      title="To med stor indflydelse er skeptiske"
      lead="Indflydelse og interesse"
      note="Lodret: indflydelse. Vandret: interesse."
      fileName="interessenter-doegnrytmelys"
      words={{ ...matrixWords({ one: 'Interessent', y: 'Indflydelse', x: 'Interesse' }), tag: 'Holdning' }}
      influence={influence}
      interest={interest}
      stakeholders={stakeholders}
      onMove={({ key, place }) => setStakeholders(stakeholders.map((each) => (each.key === key ? { ...each, place } : each)))}
    />
  );
}
