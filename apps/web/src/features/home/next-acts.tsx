import type { HomeView, NextAct, NextEntry, NextTask } from '@nybrud/contracts';
import { ButtonLink, Due, Section, TaskList, TaskRow, VisuallyHidden } from '@nybrud/ui';
import { daysUntil, formatRelativeDay } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { tKey, useLanguage, useText } from '../../lib/text.ts';
import { OpenTaskLink } from './open-task-link.tsx';

/** What to do, why, and the words on the button. */
const acts = {
  phase_due: { title: tKey('Afslut fasen {{phase}}'), why: '', button: tKey('Åbn projektet') },
  set_due_date: { title: tKey('Sæt en frist for {{phase}}'), why: tKey('Uden en frist ved ingen, hvornår I skal være færdige.'), button: tKey('Sæt frist') },
  describe_need: { title: tKey('Beskriv behovet'), why: tKey('Behovet er det, alle andre svar bygger på.'), button: tKey('Beskriv behovet') },
  find_need_owner: { title: tKey('Find en behovsejer'), why: tKey('Behovsejeren kender problemet i hverdagen.'), button: tKey('Se holdet') },
  find_procurement_officer: { title: tKey('Find en indkøber'), why: tKey('Indkøberen skal med, før I taler med markedet.'), button: tKey('Se holdet') },
  find_project_owner: { title: tKey('Find en projektejer'), why: tKey('Projektejeren beslutter, om I går videre.'), button: tKey('Se holdet') },
} satisfies Record<NextAct['kind'], { title: string; why: string; button: string }>;

const SOON = 3;

export function NextActs({ tenant, home }: { tenant: string; home: HomeView }) {
  const { t } = useTranslation();
  const { next, nextTotal } = home;
  const more = nextTotal > next.length ? <span className="muted small">{t('De {{shown}} vigtigste af {{total}}', { shown: next.length, total: nextTotal })}</span> : null;
  return (
    <Section title={t('Dit næste')} action={more}>
      {next.length === 0 ? (
        <p>{t('Intet venter på dig.')}</p>
      ) : (
        <TaskList isOrdered>
          {next.map((entry) => (
            <EntryRow key={keyOf(entry)} tenant={tenant} entry={entry} />
          ))}
        </TaskList>
      )}
    </Section>
  );
}

const keyOf = (entry: NextEntry) => (entry.kind === 'task' ? entry.task.id : `${entry.kind} ${entry.project.id}`);

const EntryRow = ({ tenant, entry }: { tenant: string; entry: NextEntry }) =>
  entry.kind === 'task' ? <NextTaskRow tenant={tenant} next={entry} /> : <ActRow tenant={tenant} act={entry} />;

function ActRow({ tenant, act: { kind, project, phase, dueOn } }: { tenant: string; act: NextAct }) {
  const { t } = useTranslation();
  const pick = useText();
  const { title, why, button } = acts[kind];
  return (
    <TaskRow
      title={t(title, { phase: pick(phase) })}
      reason={why ? `${project.title}. ${t(why)}` : project.title}
      detail={<DueSoon dueOn={dueOn} />}
      status={
        <ButtonLink small href={`/${tenant}/projekter/${project.id}`}>
          {t(button)}
          <VisuallyHidden> {t('i {{project}}', { project: project.title })}</VisuallyHidden>
        </ButtonLink>
      }
    />
  );
}

function NextTaskRow({ tenant, next: { project, task, dueOn } }: { tenant: string; next: NextTask }) {
  const { t } = useTranslation();
  return (
    <TaskRow
      title={task.title}
      reason={task.isCondition ? `${project.title}. ${t('Betingelse fra en beslutning.')}` : project.title}
      detail={<DueSoon dueOn={dueOn} />}
      status={<OpenTaskLink tenant={tenant} projectId={project.id} title={task.title} />}
    />
  );
}

function DueSoon({ dueOn }: { dueOn: string | null }) {
  const locale = useLanguage();
  const now = useNow();
  return dueOn && <Due isSoon={daysUntil(dueOn, now) <= SOON}>{formatRelativeDay(dueOn, now, locale)}</Due>;
}
