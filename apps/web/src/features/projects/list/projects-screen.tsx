import { ButtonLink } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../lib/page.tsx';
import { organisationQuery } from '../../../lib/session.queries.ts';
import { FirstProject } from './first-project.tsx';
import { FoundProjects } from './found-projects.tsx';
import { ProjectFilters } from './project-filters.tsx';
import type { ListProps } from './list-props.ts';
import { useProjectPages } from './use-project-pages.ts';
import { ViewTabs } from './view-tabs.tsx';

/** Projekter: one list, seen as a table or as a board. What is searched for stands in the address. */
export function ProjectsScreen(props: ListProps) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(props.tenant));
  const pages = useProjectPages(props);
  const { createProject } = organisation.can;
  if (pages.isFirstEmpty) return <FirstProject tenant={props.tenant} organisation={organisation.name} mayCreate={createProject} />;
  const create = (
    <ButtonLink variant="primary" href={`/${props.tenant}/projekter/nyt`}>
      {t('Nyt projekt')}
    </ButtonLink>
  );
  return (
    <>
      <PageHead title={t('Projekter')} actions={createProject && create} />
      <ViewTabs {...props} />
      <ProjectFilters {...props} shown={pages.projects.length} total={pages.total} />
      <FoundProjects {...props} pages={pages} />
    </>
  );
}
