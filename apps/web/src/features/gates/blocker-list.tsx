import type { BlockerView } from '@nybrud/contracts';
import { Badge, Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { holderWords, placeOf, reasonWords } from './blocker-words.ts';
import styles from './gates.module.css';

type Props = { blockers: BlockerView[]; project: string; gate: string };

/** Each missing thing by its name: where it is mended, whose move it is and for how long. Those that stop sending stand first. */
export function BlockerList({ blockers, project, gate }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <ul className={styles.blockers}>
      {blockers.map((blocker) => (
        <li key={blocker.id} className={styles.blocker}>
          <span>
            <Link href={placeOf(blocker, { project, gate })}>{pick(blocker.label)}</Link> {reasonWords(blocker, t)}
            {blocker.within && <span className={styles.within}> ({pick(blocker.within)})</span>}
          </span>
          <span className={styles.holder}>{holderWords(blocker, t)}</span>
          {blocker.force === 'soft' && <Badge tone="neutral">{t('Kan sendes med en begrundelse')}</Badge>}
        </li>
      ))}
    </ul>
  );
}
