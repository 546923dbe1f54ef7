import type { ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import { Live } from '../page/live.tsx';
import styles from './offline-banner.module.css';

type Props = {
  isOffline: boolean;
  /** "Du er uden net. Du kan læse og skrive videre. Det sendes, når nettet er tilbage." */
  children: ReactNode;
};

/** The live region stands there all the time, so that the words are read aloud when the net goes. */
export const OfflineBanner = ({ isOffline, children }: Props) => (
  <Live>
    {isOffline && (
      <div className={styles.banner} data-no-print>
        <div className={`wrap ${styles.row}`}>
          <Icon name="offline" />
          <p>{children}</p>
        </div>
      </div>
    )}
  </Live>
);
