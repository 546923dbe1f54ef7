import { setTimeout as pause } from 'node:timers/promises';

/** Resolves once the address answers well. */
export async function answers(url) {
  for (;;) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(100);
  }
}
