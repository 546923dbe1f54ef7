import { Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import styles from './about.module.css';
import { Paragraphs } from './paragraphs.tsx';

/** What is known about the reader, for how long, and who answers for it. Changes with the code that it tells about. */
export function PrivacyScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHead title={t('Privatliv')} lead={t('Her står, hvad Nybrud gemmer om dig, og hvor længe.')} />
      <Section title={t('Én cookie, kun når du er logget ind')}>
        <Paragraphs
          texts={[
            t('Cookien holder dig logget ind. Den udløber efter 12 timer, eller når du ikke har brugt Nybrud i 30 minutter. Den bruges ikke til andet.'),
            t('Vælger du sprog, husker din browser valget. Ingen andre får det at vide.'),
            t('Siderne henter intet fra andre firmaer: ingen statistik, ingen reklamer, ingen skrifter udefra.'),
          ]}
        />
      </Section>
      <Section title={t('Det gemmer vi om dig')}>
        <Paragraphs
          texts={[
            t('Navn, arbejdsmail, stilling, roller og sprog. Adgangskoden gemmes kun som en kode, der ikke kan regnes tilbage.'),
            t('Hvornår du loggede ind og sidst brugte Nybrud. Det slettes en uge efter, at du er logget af.'),
            t('Hvem der har ændret hvad i et projekt, og hvornår. Den historik kan ikke slettes, fordi beslutninger skal kunne efterprøves.'),
          ]}
        />
      </Section>
      <Section title={t('Serverens log')}>
        <Paragraphs
          texts={[
            t('Serveren skriver ned, hvilke adresser der er hentet, hvornår, og fra hvilken IP-adresse og browser. Det bruges til at finde fejl og misbrug.'),
            t('Adgangskoder, cookies og hemmelige links skrives ikke i loggen.'),
          ]}
        />
      </Section>
      <Section title={t('Hvem har ansvaret?')}>
        <Paragraphs texts={[t('Din organisation er dataansvarlig. Vil du se eller rette dine oplysninger, så kontakt din organisation. Mail og telefon står nederst på alle sider, når du er logget ind.')]} />
      </Section>
    </div>
  );
}
