import { Button } from '@nybrud/ui';
import { dayOf } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { type Days, suggestedDays } from './absences.ts';
import styles from './deputyships.module.css';

/** One tap for the usual absences; the days stand in the fields afterwards. */
export function SuggestedDays({ onChoose }: { onChoose: (days: Days) => void }) {
  const { t } = useTranslation();
  const days = suggestedDays(dayOf(useNow()));
  const choices = [
    { words: t('I dag'), days: days.today },
    { words: t('Resten af ugen'), days: days.thisWeek },
    { words: t('Næste uge'), days: days.nextWeek },
    { words: t('De næste to uger'), days: days.nextTwoWeeks },
  ];
  return (
    <fieldset>
      <legend className={styles.legend}>{t('Hvornår er du væk?')}</legend>
      <div className="cluster">
        {choices.map(({ words, days: chosen }) => (
          <Button key={words} small onClick={() => onChoose(chosen)}>
            {words}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
