import { ProblemException } from '../http/problem.ts';

/** Lets few through at once, so that hashing neither fills the memory nor starves other requests. */
export class Turnstile {
  private inside = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: { atOnce: number; waiting: number }) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.limits.atOnce) {
      if (this.queue.length >= this.limits.waiting) throw new ProblemException('too_busy');
      await new Promise<void>((enter) => this.queue.push(enter));
    } else {
      this.inside++;
    }
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next(); // the place is handed on
      else this.inside--;
    }
  }
}
