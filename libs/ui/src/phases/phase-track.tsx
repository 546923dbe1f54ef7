import { useState } from 'react';
import { Icon } from '../actions/icon.tsx';
import { Sheet } from '../page/sheet.tsx';
import { MiniBars } from './mini-track.tsx';
import type { PhaseStep } from './phase.ts';
import { PhaseList } from './phase-list.tsx';
import styles from './phase-track.module.css';

type Props = {
  phases: PhaseStep[];
  labels: {
    /** Names the list: "Faser" */
    track: string;
    /** The folded line on a phone: "Fase 3 af 9: Behovskortlægning" */
    folded: string;
    /** Title of the sheet: "Alle faser" */
    all: string;
    close: string;
  };
};

/** Where the project is. Wide: the whole track; narrow: one line that opens all phases in a sheet. */
export function PhaseTrack({ phases, labels }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.track}>
      <div className={styles.wide}>
        <PhaseList label={labels.track} phases={phases} direction="across" />
      </div>
      <button className={styles.folded} type="button" aria-haspopup="dialog" onClick={() => setOpen(true)} data-no-print>
        <span>{labels.folded}</span>
        <Icon name="chevronDown" />
        <MiniBars states={phases.map(({ state }) => state)} isWide />
      </button>
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={labels.all} closeLabel={labels.close}>
        <PhaseList label={labels.all} phases={phases} direction="down" />
      </Sheet>
    </div>
  );
}
