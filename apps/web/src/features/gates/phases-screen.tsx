import type { CatalogueView, ProjectView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import styles from './gates.module.css';
import { gatesQuery, type ProjectKey } from './gates.queries.ts';
import { PhaseRow } from './phase-row.tsx';
import { TrackForm } from './track-form.tsx';

type Props = ProjectKey & { project: ProjectView; catalogue: CatalogueView };

/** Phases beside each other, left out or taken up again; and another track, which is a decision. */
export function PhasesScreen({ project, catalogue, ...key }: Props) {
  const { t } = useTranslation();
  const { data: gates } = useSuspenseQuery(gatesQuery(key));
  const isOut = gates.requests.some(({ state }) => state === 'waiting');
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Faser og spor')} within={[project.title]} lead={t('Svar og filer bliver, hvor de er, også når en fase springes over eller genåbnes.')}
        crumbs={[{ label: t('Projekter'), href: `/${key.tenant}/projekter` }, { label: project.title, href: `/${key.tenant}/projekter/${project.id}` }]}
      />
      <Section title={t('Faser')}>
        <ul className={styles.lines}>{project.phases.map((phase) => <PhaseRow key={phase.key} projectKey={key} phase={phase} />)}</ul>
      </Section>
      <Section title={t('Skift spor')} intro={t('Et andet spor er en beslutning. Projektejeren underskriver den.')}>
        <TrackForm projectKey={key} project={project} tracks={catalogue.processModel.tracks} isOut={isOut} />
      </Section>
    </div>
  );
}
