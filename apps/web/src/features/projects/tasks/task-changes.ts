import type { AddTask, ChangeTask, ProjectTasksView, TaskView } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { hasCode } from '../../../lib/problem-error.ts';
import { projectActivityQuery, type ProjectKey } from '../projects.queries.ts';
import { projectTasksQuery } from './tasks.queries.ts';

type Addition = { task: AddTask; idempotencyKey: string };

export function useAddTask(params: ProjectKey) {
  const refresh = useRefresh(params);
  return useMutation({
    mutationFn: ({ task, idempotencyKey }: Addition) => api('post /api/{tenant}/projects/{projectId}/tasks', { params, body: task, idempotencyKey }),
    onSuccess: refresh,
  });
}

export type TaskChange = { task: TaskView; next: Partial<Omit<ChangeTask, 'version'>> };

/** Changes a task over the version that stands on the page; when somebody else came first, the page shows theirs. */
export function useChangeTask(params: ProjectKey) {
  const client = useQueryClient();
  const refresh = useRefresh(params);
  return useMutation({
    mutationFn: ({ task, next }: TaskChange) =>
      api('put /api/{tenant}/projects/{projectId}/tasks/{taskId}', { params: { ...params, taskId: task.id }, body: { ...bodyOf(task), ...next } }),
    onSuccess: async (changed) => {
      client.setQueryData(projectTasksQuery(params).queryKey, (before) => before && withTask(before, changed));
      await refresh();
    },
    onError: (error) => (hasCode(error, 'task_changed_since_read') ? refresh() : undefined),
  });
}

const bodyOf = ({ owner, dueOn, status, note, version }: TaskView): ChangeTask => ({ ownerId: owner.memberId, dueOn, status, note, version });

const withTask = (tasks: ProjectTasksView, changed: TaskView): ProjectTasksView => ({ ...tasks, entries: tasks.entries.map((task) => (task.id === changed.id ? changed : task)) });

function useRefresh(params: ProjectKey) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: projectTasksQuery(params).queryKey }),
      client.invalidateQueries({ queryKey: projectActivityQuery(params).queryKey }),
      client.invalidateQueries({ queryKey: [params.tenant, 'home'] }),
    ]);
}
