import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { queryClient } from '../app/query-client.ts';
import { nybrudRouter } from '../app/router.tsx';
import { tellTheUnexpected } from '../app/unexpected.ts';
import { speak, startTexts } from '../lib/i18n.ts';
import { type Answers, answerWith } from './answers.ts';

// What browsers have and the simulated one lacks: the router's redirects are of this kind.
if (!('Response' in globalThis)) Object.assign(globalThis, { Response: class Response { readonly headers = new Map<string, string>(); } });
let isStarted = false;

/** Opens the whole web app at an address, in Danish, with a server that answers as told. */
export async function openPage(address: string, answers: Answers) {
  await (isStarted ? speak('da') : startTexts('da'));
  isStarted = true;
  jest.spyOn(console, 'warn').mockImplementation(() => undefined); // the router's warnings name each refusal that a page shows
  globalThis.scrollTo = () => undefined; // the simulated browser draws nothing, so it cannot scroll
  globalThis.location.hash = address.split('#')[1] ?? '';
  const sent = answerWith(answers);
  const client = queryClient(() => void router.navigate({ to: '/log-ind', search: { efter: router.state.location.href } }));
  const { queries, mutations = {} } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retryDelay: 1 }, mutations });
  const router = nybrudRouter(client, createMemoryHistory({ initialEntries: [address] }));
  const page = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
    { onCaughtError: tellTheUnexpected },
  );
  return { ...page, router, sent, user: userEvent.setup(), address: () => router.state.location.href };
}
