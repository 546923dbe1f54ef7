import type { TaskView } from '@nybrud/contracts';
import { Button, Disclosure, Section, TaskList } from '@nybrud/ui';
import { ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../lib/problem-note.tsx';
import type { ProjectKey } from '../projects.queries.ts';
import { ProjectTaskRow } from './project-task-row.tsx';
import styles from './tasks.module.css';
import { projectTasksQuery } from './tasks.queries.ts';
import { useFinishing } from './use-finishing.ts';

const AddTaskDialog = lazy(() => import('./add-task-dialog.tsx').then(({ AddTaskDialog: dialog }) => ({ default: dialog })));
const ChangeTaskDialog = lazy(() => import('./change-task-dialog.tsx').then(({ ChangeTaskDialog: dialog }) => ({ default: dialog })));

/** What somebody is to do in the project. */
export function ProjectTasks({ projectKey }: { projectKey: ProjectKey }) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(projectTasksQuery(projectKey));
  const { toasts, show, close } = useToasts();
  const { finish, isStaying, error } = useFinishing(projectKey, show);
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<string>();
  const isShown = ({ id, status }: TaskView) => status === 'open' || isStaying(id);
  const [shown, closed] = [data.entries.filter(isShown).sort(byDate), data.entries.filter((task) => !isShown(task))];
  const rows = (tasks: TaskView[]) => tasks.map((task) => <ProjectTaskRow key={task.id} task={task} onFinish={() => finish(task)} onChange={() => setChanging(task.id)} />);
  const changed = data.entries.find(({ id }) => id === changing);
  return (
    <div id="opgaver" tabIndex={-1} className={styles.tasks}>
      <Section title={t('Opgaver')}>
        <ProblemNote error={error} />
        {shown.length === 0 ? <p className="muted">{t('Der er ingen åbne opgaver.')}</p> : <TaskList label={t('Åbne opgaver')}>{rows(shown)}</TaskList>}
        {closed.length > 0 && (
          <Disclosure title={t('Afsluttede opgaver')} detail={closed.length}>
            <TaskList label={t('Afsluttede opgaver')}>{rows(closed)}</TaskList>
          </Disclosure>
        )}
        {data.can.add && (
          <Button className={styles.add} icon="plus" onClick={() => setAdding(true)}>
            {t('Tilføj opgave')}
          </Button>
        )}
      </Section>
      <Suspense fallback={null}>
        {isAdding && <AddTaskDialog projectKey={projectKey} gates={data.gates} onDone={(text) => show({ text })} onClose={() => setAdding(false)} />}
        {changed && <ChangeTaskDialog projectKey={projectKey} task={changed} onDone={(text) => show({ text })} onClose={() => setChanging(undefined)} />}
      </Suspense>
      <ToastRegion label={t('Beskeder')} closeLabel={t('Luk')} toasts={toasts} onClose={close} />
    </div>
  );
}

/** As the server sorts what is open: a task that was just finished does not leave its place, or the focus would be lost. */
const byDate = (a: TaskView, b: TaskView): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.madeAt.localeCompare(b.madeAt) || a.id.localeCompare(b.id);
