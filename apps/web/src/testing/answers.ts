import { problems, type ProblemCode } from '@nybrud/contracts';

/** A refusal, as the server writes it. */
export class Refusal {
  constructor(
    readonly code: ProblemCode,
    readonly extras: object = {},
  ) {}
}

type Sent = { call: string; body: unknown };
/** By call, as in `get /api/me`. A function is asked with the body each time; a call that stands nowhere has no answer. */
export type Answers = Record<string, unknown>;

/** Stands in for the net: the only thing that a screen's test may not reach. */
export function answerWith(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = ((address: string, { method = 'GET', body = null }: { method?: string; body?: string | null } = {}) => {
    const call = `${method.toLowerCase()} ${address.split('?')[0]}`;
    const said: unknown = body === null ? undefined : JSON.parse(body);
    sent.push({ call: `${method.toLowerCase()} ${address}`, body: said });
    const answer = answers[call];
    return call in answers ? Promise.resolve(reply(typeof answer === 'function' ? answer(said) : answer)) : Promise.reject(new TypeError(`nothing answers ${call}`));
  }) as typeof fetch;
  return sent;
}

function reply(answer: unknown): object {
  const headers = { get: (name: string) => (name === 'x-request-id' ? '7F3K' : null) };
  if (!(answer instanceof Refusal)) return { ok: true, status: answer === undefined ? 204 : 200, headers, json: () => Promise.resolve(answer) };
  const { status, title } = problems[answer.code];
  return { ok: false, status, headers, json: () => Promise.resolve({ type: `/problems/${answer.code}`, title, status, code: answer.code, ...answer.extras }) };
}
