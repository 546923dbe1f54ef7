import type { HomeView, WaitEntry } from '@nybrud/contracts';
import { Section, TaskList, TaskRow } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/text.ts';
import { OpenTaskLink } from './open-task-link.tsx';

/** *Venter på andre*: what somebody else has from me, the longest wait first. Nothing is said of nothing. */
export function Waiting({ tenant, home: { waiting, waitingTotal } }: { tenant: string; home: HomeView }) {
  const { t } = useTranslation();
  if (waiting.length === 0) return null;
  const more = waitingTotal > waiting.length ? <span className="muted small">{t('De {{shown}} ældste af {{total}}', { shown: waiting.length, total: waitingTotal })}</span> : null;
  return (
    <Section title={t('Venter på andre')} action={more}>
      <TaskList>
        {waiting.map((wait) => (
          <WaitRow key={wait.id} tenant={tenant} wait={wait} />
        ))}
      </TaskList>
    </Section>
  );
}

function WaitRow({ tenant, wait: { title, project, holder, waitedDays, dueOn } }: { tenant: string; wait: WaitEntry }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const held = waitedDays === 0 ? t('{{name}} har den fra i dag.', { name: holder.name }) : t('{{name}} har haft den i {{count}} arbejdsdage.', { name: holder.name, count: waitedDays });
  return (
    <TaskRow
      title={title}
      reason={`${project.title}. ${held}`}
      detail={dueOn && t('Frist {{day}}', { day: formatDate(dueOn, locale) })}
      status={<OpenTaskLink tenant={tenant} projectId={project.id} title={title} />}
    />
  );
}
