import { Disclosure } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { FEATURED, personasQuery, useBecome } from '../../lib/personas.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';
import styles from './demo.module.css';
import { PersonaCard, PersonaRow } from './persona-card.tsx';

/** The front page of the demo: be somebody, with one click. */
export function DemoScreen() {
  const { t } = useTranslation();
  const { data: personas } = useSuspenseQuery(personasQuery());
  const become = useBecome();
  const enter = (key: string) => !become.isPending && become.mutate(key);
  return (
    <>
      <PageHead
        title={t('Vælg, hvem du vil være')}
        lead={t('Nybrud hjælper offentlige organisationer med at købe det, der ikke findes endnu. Her er en demo med opdigtede kommuner og personer. Du skal ikke bruge en adgangskode.')}
      />
      <ProblemNote error={become.error} />
      <ul className={styles.cards}>
        {personas.slice(0, FEATURED).map((persona) => (
          <PersonaCard key={persona.key} persona={persona} isBusy={become.variables === persona.key && become.isPending} onEnter={() => enter(persona.key)} />
        ))}
      </ul>
      {personas.length > FEATURED && (
        <Disclosure title={t('Flere roller')} detail={t('{{count}} personer', { count: personas.length - FEATURED })}>
          <ul className={styles.rows}>
            {personas.slice(FEATURED).map((persona) => (
              <PersonaRow key={persona.key} persona={persona} isBusy={become.variables === persona.key && become.isPending} onEnter={() => enter(persona.key)} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
