import type { TaskView } from '@nybrud/contracts';
import type { Toast } from '@nybrud/ui/overlays';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectKey } from '../projects.queries.ts';
import { useChangeTask } from './task-changes.ts';

/** Done, or open again. The row stays where it is while one is on the page, and with it the focus; it can be undone there and in the message. */
export function useFinishing(projectKey: ProjectKey, show: (toast: Toast) => void) {
  const { t } = useTranslation();
  const change = useChangeTask(projectKey);
  const [staying, setStaying] = useState<readonly string[]>([]);
  const turn = (task: TaskView, onTurned?: (turned: TaskView) => void) => {
    setStaying((before) => [...before, task.id]);
    change.mutate({ task, next: { status: task.status === 'open' ? 'done' : 'open' } }, onTurned && { onSuccess: onTurned });
  };
  const finish = (task: TaskView) => turn(task, (turned) => show({ text: words(turned), undo: { label: t('Fortryd'), onUndo: () => turn(turned) } }));
  const words = ({ title, status }: TaskView) => (status === 'done' ? t('Opgaven »{{title}}« er færdig.', { title }) : t('Opgaven »{{title}}« er åben igen.', { title }));
  return { finish, isStaying: (id: string) => staying.includes(id), error: change.error };
}
