import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export type ProjectKey = { tenant: string; projectId: string };
export type GateKey = ProjectKey & { gateKey: string; milestone?: string | undefined };

export const ofProject = ({ tenant, projectId }: ProjectKey) => [tenant, 'projects', projectId];

/** What the project waits for, and what is out for decision. */
export const gatesQuery = ({ tenant, projectId }: ProjectKey) =>
  queryOptions({
    queryKey: [...ofProject({ tenant, projectId }), 'gates'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/gates', { params: { tenant, projectId }, signal }),
  });

export const asked = ({ milestone }: GateKey) => (milestone === undefined ? {} : { milestone });

/** One gate with everything that its page shows. */
export const gateQuery = (key: GateKey) =>
  queryOptions({
    queryKey: [...ofProject(key), 'gates', key.gateKey, key.milestone ?? ''],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/gates/{gateKey}', { params: key, query: asked(key), signal }),
  });

export const decisionsQuery = ({ tenant, projectId }: ProjectKey) =>
  queryOptions({
    queryKey: [...ofProject({ tenant, projectId }), 'decisions'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/decisions', { params: { tenant, projectId }, signal }),
  });

export const proofQuery = (code: string) =>
  queryOptions({ queryKey: ['proofs', code], queryFn: ({ signal }) => api('get /api/proofs/{code}', { params: { code }, signal }), retry: false });
