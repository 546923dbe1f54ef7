import type { ProjectRowView } from '@nybrud/contracts';
import { type Column, DataTable, Link, MiniTrack, type Sort } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { phaseStates } from '../../../lib/project-words.ts';
import { useText } from '../../../lib/text.ts';
import { DueDay } from '../due-day.tsx';
import { ProjectStatusBadge } from '../project-status.tsx';
import type { ListProps } from './list-props.ts';
import { changed } from './projects-search.ts';

/** The projects as a table, and as cards on a phone. */
export function ProjectTable({ tenant, search, onSearch, projects }: ListProps & { projects: ProjectRowView[] }) {
  const { t } = useTranslation();
  const columns = useColumns(tenant);
  const sort: Sort | undefined = search.sorter ? { key: search.sorter, direction: 'ascending' } : undefined;
  return (
    <DataTable
      caption={t('Projekter')}
      isCaptionHidden
      label={t('Projekter, kan rulles sidelæns')}
      columns={columns}
      rows={projects}
      rowKey={({ id }) => id}
      sort={sort}
      // A second press takes the order away again, back to the newest first.
      onSort={({ key, direction }) => onSearch(changed(search, { sorter: direction === 'ascending' ? key : '' }))}
    />
  );
}

function useColumns(tenant: string): Column<ProjectRowView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'titel',
      header: t('Projekt'),
      isRowHeader: true,
      isSortable: true,
      cell: ({ id, title }) => <Link href={`/${tenant}/projekter/${id}`}>{title}</Link>,
    },
    { key: 'fase', header: t('Fase'), isSortable: true, cell: (project) => <PhaseOf project={project} /> },
    { key: 'frist', header: t('Frist'), isSortable: true, cell: ({ dueOn, status }) => <DueDay dueOn={dueOn} status={status} /> },
    { key: 'ansvarlig', header: t('Ansvarlig'), cell: ({ lead }) => lead ?? <span className="muted">{t('Ingen projektleder')}</span> },
    { key: 'status', header: t('Status'), cell: ({ status }) => <ProjectStatusBadge status={status} /> },
  ];
}

function PhaseOf({ project: { phase, track } }: { project: ProjectRowView }) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <MiniTrack states={track.map((status) => phaseStates[status])}>
      {t('Fase {{number}} af {{of}}: {{phase}}', { number: phase.number, of: phase.of, phase: pick(phase.label) })}
    </MiniTrack>
  );
}
