import type { GatesView, GateView, RequestTrack, SendGate } from '@nybrud/contracts';
import type { PhaseAct } from '@nybrud/domain';
import { queryOptions, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export type ProjectKey = { tenant: string; projectId: string };
export type GateKey = ProjectKey & { gateKey: string; milestone?: string | undefined };

const ofProject = ({ tenant, projectId }: ProjectKey) => [tenant, 'projects', projectId];

/** What the project waits for, and what is out for decision. */
export const gatesQuery = ({ tenant, projectId }: ProjectKey) =>
  queryOptions({
    queryKey: [...ofProject({ tenant, projectId }), 'gates'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/gates', { params: { tenant, projectId }, signal }),
  });

const asked = ({ milestone }: GateKey) => (milestone === undefined ? {} : { milestone });

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

/** Whatever else shows the project is fetched again: phases, worksheets, gates and the story. */
const refresh = (client: QueryClient, key: ProjectKey) =>
  Promise.all([client.invalidateQueries({ queryKey: ofProject(key) }), client.invalidateQueries({ queryKey: [key.tenant, 'home'] })]);

type Written = { field: string; value: GateView['fields'][string]['value']; version: number };

/** Keeps one field of what is written for a decision, over the version that was read. What is missing follows from it. */
export function useSaveGateField(key: GateKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ field, value, version }: Written) =>
      api('put /api/{tenant}/projects/{projectId}/gates/{gateKey}/fields/{field}', {
        params: { ...key, field }, query: asked(key), body: { value: value as never, version }, // the server judges it by the kind of the field
      }),
    onSuccess: (saved, { field }) => {
      client.setQueryData(gateQuery(key).queryKey, (gate) => gate && { ...gate, fields: { ...gate.fields, [field]: saved } });
      void client.invalidateQueries({ queryKey: gateQuery(key).queryKey });
    },
  });
}

export function useSendGate(key: GateKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Pick<SendGate, 'approvers' | 'dueOn'> & { replaces?: string | null; idempotencyKey: string }) =>
      api('post /api/{tenant}/projects/{projectId}/gates/{gateKey}/requests', { params: key, body: { ...body, milestone: key.milestone ?? null }, idempotencyKey }),
    onSuccess: () => refresh(client, key),
  });
}

type Of = { requestId: string };
export function useWithdraw(key: ProjectKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId, reason }: Of & { reason: string }) =>
      api('post /api/{tenant}/projects/{projectId}/requests/{requestId}/withdrawal', { params: { ...key, requestId }, body: { reason } }),
    onSuccess: () => refresh(client, key),
  });
}

export function useRemind(key: ProjectKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ requestId }: Of) => api('post /api/{tenant}/projects/{projectId}/requests/{requestId}/reminders', { params: { ...key, requestId } }),
    onSuccess: () => refresh(client, key),
  });
}

export function useRequestTrack(key: ProjectKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestTrack) => api('post /api/{tenant}/projects/{projectId}/track-requests', { params: key, body }),
    onSuccess: () => refresh(client, key),
  });
}

export function usePhaseAct(key: ProjectKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ phaseKey, act }: { phaseKey: string; act: PhaseAct }) => api('post /api/{tenant}/projects/{projectId}/phases/{phaseKey}/acts', { params: { ...key, phaseKey }, body: act }),
    onSuccess: (gates: GatesView) => {
      client.setQueryData(gatesQuery(key).queryKey, gates);
      return refresh(client, key);
    },
  });
}
