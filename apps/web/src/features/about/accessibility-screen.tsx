import { Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import styles from './about.module.css';
import { Paragraphs } from './paragraphs.tsx';

/** What we promise, how it is tried, what is lacking, and how to report a fault. */
export function AccessibilityScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHead title={t('Tilgængelighed')} lead={t('Alle skal kunne bruge Nybrud, også med tastatur, skærmlæser, forstørrelse eller en lille skærm.')} />
      <Section title={t('Det arbejder vi efter')}>
        <Paragraphs
          texts={[
            t('Nybrud bygges efter WCAG 2.2, niveau AA, på alle sider.'),
            t('Alt kan betjenes med tastatur alene. Teksten kan forstørres til 400 %, og siderne virker ned til 320 pixel i bredden.'),
            t('Farve står aldrig alene: det, farven siger, står også med ord.'),
          ]}
        />
      </Section>
      <Section title={t('Sådan er det prøvet')}>
        <Paragraphs
          texts={[
            t('Hver udgave prøves automatisk med axe på en bred skærm og på to telefonbredder.'),
            t('Nybrud er endnu ikke prøvet af mennesker, der bruger skærmlæser til hverdag. Automatiske prøver finder omkring halvdelen af fejlene.'),
          ]}
        />
      </Section>
      <Section title={t('Meld en tilgængelighedsfejl')}>
        <Paragraphs
          texts={[
            t('Skriv eller ring til din organisations kontakt. Mail og telefon står nederst på alle sider, når du er logget ind.'),
            t('Fortæl, hvilken side det er, hvad du prøvede, og hvilket hjælpemiddel du bruger.'),
          ]}
        />
      </Section>
      <Section title={t('Tilgængelighedserklæring')}>
        <Paragraphs texts={[t('Din organisation har ansvaret for sin egen tilgængelighedserklæring. Digitaliseringsstyrelsen fører tilsyn.')]} />
      </Section>
    </div>
  );
}
