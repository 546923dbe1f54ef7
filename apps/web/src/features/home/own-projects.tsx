import type { HomeView, ProjectRowView } from '@nybrud/contracts';
import { Badge, Link, MiniTrack, Section, TaskList, TaskRow } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { phaseStates, statusWords } from '../../lib/project-words.ts';
import { useText } from '../../lib/text.ts';

export function OwnProjects({ tenant, home: { projects, projectsTotal, can } }: { tenant: string; home: HomeView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('Dine projekter')} action={can.createProject && <Link href={`/${tenant}/projekter/nyt`}>{t('Nyt projekt')}</Link>}>
      <TaskList>
        {projects.map((project) => (
          <ProjectRow key={project.id} tenant={tenant} project={project} />
        ))}
      </TaskList>
      {projectsTotal > projects.length && (
        <p>
          <Link href={`/${tenant}/projekter?mine=1`}>{t('Se alle dine {{total}} projekter', { total: projectsTotal })}</Link>
        </p>
      )}
    </Section>
  );
}

function ProjectRow({ tenant, project: { id, title, phase, track, status } }: { tenant: string; project: ProjectRowView }) {
  const { t } = useTranslation();
  const pick = useText();
  const { label, tone } = statusWords[status];
  return (
    <TaskRow
      title={title}
      href={`/${tenant}/projekter/${id}`}
      detail={
        <MiniTrack states={track.map((state) => phaseStates[state])}>
          {t('Fase {{number}} af {{of}}: {{phase}}', { number: phase.number, of: phase.of, phase: pick(phase.label) })}
        </MiniTrack>
      }
      status={<Badge tone={tone}>{t(label)}</Badge>}
    />
  );
}
