import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import { type ReactNode, Suspense } from 'react';
import { startTexts } from '../../../lib/i18n.ts';

export type Asked = { call: string; query: URLSearchParams; body: unknown; headers: Record<string, string> };
type Said = { status?: number; body: unknown };
/** What the server says to `GET /projects`; without a line for it the server does not answer. */
export type Answers = Record<string, (asked: Asked) => unknown>;

/** An answer that is no: a problem document with its status. */
export const problem = (status: number, code: string, more: object = {}): Said => ({ status, body: { code, status, ...more } });
const isSaid = (answer: unknown): answer is Said => typeof answer === 'object' && answer !== null && 'body' in answer;

/** Puts a screen up, with the network stubbed at `fetch`, and notes what is asked for. */
export async function stage(screen: ReactNode, answers: Answers): Promise<Asked[]> {
  const asked: Asked[] = [];
  globalThis.fetch = stubbed(answers, asked);
  if (!i18next.isInitialized) await startTexts('da');
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  render(
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>
        <main>{screen}</main>
      </Suspense>
    </QueryClientProvider>,
  );
  return asked;
}

function stubbed(answers: Answers, asked: Asked[]): typeof fetch {
  const answer = async (address: string, { method = 'GET', body, headers }: RequestInit = {}) => {
    const url = new URL(address, 'http://nybrud.test');
    const call = `${method} ${url.pathname.replace('/api/fjordby', '')}`;
    const given = { body: typeof body === 'string' ? JSON.parse(body) : undefined, headers: { ...(headers as Record<string, string>) } };
    const asking = { call, query: url.searchParams, ...given };
    asked.push(asking);
    const said = answers[call];
    if (!said) throw new TypeError(`No answer to ${call}`);
    const reply = await said(asking);
    const { status = 200, body: content } = isSaid(reply) ? reply : { body: reply };
    return { ok: status < 400, status, headers: new Headers(), json: async () => content };
  };
  return answer as unknown as typeof fetch; // the part of fetch that lib/api.ts uses
}
