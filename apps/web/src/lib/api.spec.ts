import { describe, expect, it } from '@jest/globals';
import { answerWith, Refusal } from '../testing/answers.ts';
import { api } from './api.ts';
import { hasCode, isPassing } from './problem-error.ts';

const projectId = '01900000-0000-7000-8000-000000000010';

describe('a call to the server', () => {
  it('fills the address in and leaves out what was not asked for', async () => {
    const sent = answerWith({ 'get /api/fjordby%2F..%2Fnordlund/projects': { entries: [], next: null, total: 0 } });
    await api('get /api/{tenant}/projects', { params: { tenant: 'fjordby/../nordlund' }, query: { search: 'æ & ø', mine: undefined, phase: '' } });
    expect(sent).toEqual([{ call: 'get /api/fjordby%2F..%2Fnordlund/projects?search=%C3%A6+%26+%C3%B8', body: undefined }]);
  });

  it('says which version was read, and which act of a person it is', async () => {
    let headers: unknown;
    answerWith({});
    const { fetch: answering } = globalThis;
    globalThis.fetch = ((address: string, request: RequestInit) => {
      ({ headers } = request);
      return answering(address, request);
    }) as typeof fetch;
    const act = api('patch /api/{tenant}/projects/{projectId}', { params: { tenant: 'fjordby', projectId }, body: { need: '' }, version: 3, idempotencyKey: 'k' });
    await expect(act).rejects.toMatchObject({ code: 'no_answer' });
    expect(headers).toEqual({ accept: 'application/json', 'content-type': 'application/json', 'if-match': '"3"', 'idempotency-key': 'k' });
  });

  it('hands on the server’s refusal with its details and the number of the request', async () => {
    answerWith({ 'get /api/me': new Refusal('too_many_attempts', { details: { retryAfterSeconds: 60 }, errors: [{ pointer: '#/body/email', detail: 'missing' }] }) });
    const refused = await api('get /api/me').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'too_many_attempts', status: 429, details: { retryAfterSeconds: 60 }, requestId: '7F3K' });
    expect(hasCode(refused, 'too_many_attempts')).toBe(true);
    expect(isPassing(refused)).toBe(false);
  });

  it('takes a net that is gone for something that passes', async () => {
    answerWith({});
    const failed = await api('get /api/health').catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'no_answer' });
    expect(isPassing(failed)).toBe(true);
  });

  it('understands an answer that is no problem document, as a proxy in between would write it', async () => {
    globalThis.fetch = (() => Promise.resolve({ ok: false, status: 502, headers: { get: () => null }, json: () => Promise.reject(new SyntaxError('<html>')) })) as unknown as typeof fetch;
    await expect(api('get /api/health')).rejects.toMatchObject({ code: 'unavailable', status: 502 });
  });
});
