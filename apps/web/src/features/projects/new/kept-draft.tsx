import { Button, InfoNote } from '@nybrud/ui';
import { formatDate, formatTime } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/text.ts';
import styles from './new-project.module.css';
import type { DraftInHand } from './use-draft.ts';

/** Says that what was written before is here again, or that this browser keeps nothing. */
export function KeptDraft({ draft: { restoredFrom, isKept, drop }, onDropped }: { draft: DraftInHand; onDropped: () => void }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  if (!isKept) {
    return (
      <div className={styles.kept}>
        <InfoNote tone="warn">{t('Browseren kan ikke gemme en kladde. Bliv på siden, til projektet er oprettet.')}</InfoNote>
      </div>
    );
  }
  if (!restoredFrom) return null;
  const clear = () => {
    drop();
    onDropped();
  };
  const button = (
    <Button small onClick={clear}>
      {t('Ryd kladde')}
    </Button>
  );
  const when = `${formatDate(restoredFrom, locale)} ${formatTime(restoredFrom, locale)}`;
  return (
    <div className={styles.kept}>
      <InfoNote action={button}>{t('Vi har gemt din kladde fra {{when}}.', { when })}</InfoNote>
    </div>
  );
}
