import type { GatesView, GateView, RequestTrack, SendGate } from '@nybrud/contracts';
import type { PhaseAct } from '@nybrud/domain';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { asked, type GateKey, gateQuery, gatesQuery, ofProject, type ProjectKey } from './gates.queries.ts';

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
