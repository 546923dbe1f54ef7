import type { Benefit, PhaseTimeRow, Risk, Stakeholder, TimelineRow } from '@nybrud/ui/pictures';

const at = (likelihood: number, impact: number) => ({ likelihood, impact });

export const firstRisks: Risk[] = [
  { key: 'r1', mark: '1', name: 'Nattevagten kan ikke arbejde i det dæmpede lys', before: at(4, 4), after: at(2, 4) },
  { key: 'r2', mark: '2', name: 'Kun én virksomhed kan levere styringen', before: at(3, 4), after: at(2, 4) },
  { key: 'r3', mark: '3', name: 'Søvnmålingen bliver for usikker', before: at(3, 3), after: at(2, 3) },
  { key: 'r4', mark: '4', name: 'El-installationen på Fjordgården skal skiftes', before: at(2, 4), after: at(1, 4) },
  { key: 'r5', mark: '5', name: 'Pårørende er ikke orienteret', before: at(3, 2), after: at(1, 2) },
  { key: 'r6', mark: '6', name: 'Driften mangler penge efter 2028', before: at(2, 3) },
  { key: 'r7', mark: '7', name: 'Oplysninger fra sensorer gemmes for længe', before: at(2, 3), after: at(1, 3) },
  { key: 'r8', mark: '8', name: 'Plejecentret lægges sammen med et andet' },
];

export const owners: Record<string, { owner: string; measure: string }> = {
  r1: { owner: 'Aisha Rahimi', measure: 'Afprøv lyset på én gang, før I køber' },
  r2: { owner: 'Jens Bak', measure: 'Tal med mindst fem virksomheder' },
  r3: { owner: 'Mette Holm', measure: 'Mål i tre uger, og brug samme metode bagefter' },
  r4: { owner: 'Lars Ottosen', measure: 'Få et eftersyn inden jul' },
  r5: { owner: 'Aisha Rahimi', measure: 'Brev og møde i januar' },
  r6: { owner: 'Lars Ottosen', measure: 'Skriv driftsudgiften i budgettet' },
  r7: { owner: 'Nadia Saleh', measure: 'Slet efter 30 dage' },
  r8: { owner: 'Mette Holm', measure: 'Spørg direktionen' },
};

const place = (influence: number, interest: number) => ({ influence, interest });

export const firstStakeholders: Stakeholder[] = [
  { key: 's1', mark: '1', name: 'Beboere på Fjordgården', place: place(2, 5), stance: 'For', colour: 4 },
  { key: 's2', mark: '2', name: 'Nattevagter', place: place(4, 5), stance: 'Skeptisk', colour: 2 },
  { key: 's3', mark: '3', name: 'Ældreudvalget', place: place(5, 3), stance: 'Neutral', colour: 6 },
  { key: 's4', mark: '4', name: 'Pårørenderådet', place: place(2, 5), stance: 'For', colour: 4 },
  { key: 's5', mark: '5', name: 'Teknik og ejendomme', place: place(4, 5), stance: 'Skeptisk', colour: 2 },
  { key: 's6', mark: '6', name: 'Nabokommunen', place: place(1, 2), stance: 'Ukendt', colour: 3 },
];

export const plan: TimelineRow[] = [
  { key: 'p1', name: 'Behovskortlægning', look: 'phase', kind: 'Fase', start: '2026-10-12', end: '2026-11-30', canMove: true },
  { key: 'p2', name: 'Behovsværksted', look: 'workshop', kind: 'Workshop', start: '2026-11-12', end: '2026-11-12', canMove: true },
  { key: 'p3', name: 'Beslutning efter fase 3', look: 'decision', kind: 'Beslutning', start: '2026-12-04', end: '2026-12-04', after: ['p1'] },
  { key: 'p4', name: 'Markedsdialog', look: 'phase', kind: 'Fase', start: '2026-12-07', end: '2027-01-29', after: ['p3'], canMove: true },
  { key: 'p5', name: 'Virksomhederne svarer', look: 'waiting', kind: 'Ventetid', start: '2026-12-14', end: '2027-01-08' },
  { key: 'p6', name: 'Strategi og udbudsform', look: 'phase', kind: 'Fase', start: '2027-02-01', end: '2027-03-12', after: ['p4'], canMove: true },
];

/** Weekends and the holidays of this plan; the real calendar is data of the product. */
const closed = ['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01'];
export const isWorkingDay = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay()) && !closed.includes(day);

const amount = (value: number, text: string) => ({ value, text });

export const benefits: Benefit[] = [
  { key: 'g1', name: 'Nattevagten har mindre uro', expected: amount(1200, '1.200 timer'), measured: amount(1380, '1.380 timer'), certainty: 4 },
  { key: 'g2', name: 'Beboerne sover mere', expected: amount(40, '40 minutter'), measured: amount(12, '12 minutter'), certainty: 2 },
  { key: 'g3', name: 'Færre fald om natten', expected: amount(-30, '30 færre'), measured: amount(-19, '19 færre'), certainty: 3 },
  { key: 'g4', name: 'Mindre strøm til lys', expected: amount(85_000, '85.000 kr.'), certainty: 5 },
];

export const spans = ['0–4 uger', '5–8 uger', '9–17 uger', '18+ uger'];

const counted: [name: string, counts: number[]][] = [
  ['1. Idé og ledelsesforankring', [4, 2, 0, 0]],
  ['2. Opstart og organisering', [5, 2, 1, 0]],
  ['3. Behovskortlægning', [3, 6, 4, 1]],
  ['4. Markedsdialog', [1, 3, 3, 2]],
  ['5. Strategi og udbudsform', [1, 2, 1, 0]],
  ['6. Udbud og kontrakt', [0, 1, 2, 0]],
  ['7. Udvikling og afprøvning', [0, 0, 1, 2]],
  ['8. Indkøb og implementering', [0, 0, 0, 1]],
  ['9. Evaluering og skalering', [0, 0, 0, 0]],
];

export const phaseRows: PhaseTimeRow[] = counted.map(([name, counts], row) => ({
  key: name,
  name,
  cells: counts.map((count, span) => ({ count, href: count > 0 ? `#fase-${row + 1}-${span + 1}` : undefined })),
}));
