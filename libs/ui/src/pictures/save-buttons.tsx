import { useState, type RefObject } from 'react';
import { Button } from '../actions/button.tsx';
import { Live } from '../page/live.tsx';
import styles from './picture.module.css';
import type { PictureFile } from './save-picture.ts';

export type SaveWords = { savePng: string; saveSvg: string; saved: string; notSaved: string };

type Props = { box: RefObject<HTMLDivElement | null>; words: SaveWords; title: string; foot: string[]; fileName: string };

/** The drawing as a file, and word of how it went. */
export function SaveButtons({ box, words, ...named }: Props) {
  const [outcome, setOutcome] = useState('');
  const save = async (kind: PictureFile) => {
    const drawing = box.current?.querySelector('svg');
    try {
      if (!drawing) throw new Error('Nothing is drawn');
      const { savePicture } = await import('./save-picture.ts'); // few save, so it is fetched by those who do
      await savePicture(drawing, kind, named);
      setOutcome(words.saved);
    } catch {
      setOutcome(words.notSaved);
    }
  };
  return (
    <div className={styles.save} data-no-print>
      <Button small icon="download" onClick={() => void save('png')}>
        {words.savePng}
      </Button>
      <Button small icon="download" onClick={() => void save('svg')}>
        {words.saveSvg}
      </Button>
      <Live className={styles.outcome}>{outcome}</Live>
    </div>
  );
}
