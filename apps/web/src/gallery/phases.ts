import type { PhaseState, PhaseStep } from '@nybrud/ui';

const shy = '\u00AD';

const names = [
  `Idé og ledelses${shy}forankring`, `Opstart og organise${shy}ring`, `Behovs${shy}kortlægning`, `Markeds${shy}dialog`,
  'Strategi og valg af udbudsform', 'Udbud og kontrakt', 'Udvikling og afprøvning', `Indkøb og implemen${shy}tering`,
  'Evaluering, gevinster og skalering',
];

const words: Record<PhaseState, string> = {
  done: 'Godkendt 12.10.', current: 'I gang, frist 30.11.', upcoming: 'Ikke begyndt', skipped: 'Ikke relevant for sporet',
  stopped: 'Stoppet 3.11.', paused: 'På pause til 2.1.',
};

/** The nine phases of the process as delivered, in the states given. */
export const phasesIn = (states: PhaseState[]): PhaseStep[] =>
  states.map((state, index) => ({ key: `${index}`, name: names[index] ?? '', state, stateText: words[state] }));
