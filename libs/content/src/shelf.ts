import { canonicalJson } from '@nybrud/domain';
import { once } from './once.ts';

type Versioned = { key: string; version: number };

/** Every version of one kind of content: those that came with the program, read when first asked for, and those published since. */
export class Shelf<Content extends Versioned> {
  private readonly shipped: () => Content[];
  private published: Content[] = [];
  private standing: { all: Content[]; newest: Content[] } | undefined;

  constructor(
    read: () => Content[],
    private readonly order: (a: Content, b: Content) => number = () => 0,
  ) {
    this.shipped = once(read);
  }

  /** Takes what was published, once. A version never changes, so one that says something else under the same number is refused. */
  add(content: Content): void {
    const known = this.find(content.key, content.version);
    if (known && canonicalJson(known) !== canonicalJson(content)) throw new Error(`${content.key} ${content.version} was published, and libs/content has another`);
    if (known) return;
    this.published = [...this.published, content];
    this.standing = undefined;
  }

  find(key: string, version: number): Content | undefined {
    return this.all().find((content) => content.key === key && content.version === version);
  }

  all(): Content[] {
    return this.stand().all;
  }

  /** The newest version of each key. */
  newest(): Content[] {
    return this.stand().newest;
  }

  private stand() {
    if (this.standing) return this.standing;
    const all = [...this.shipped(), ...this.published];
    const newest = all.filter(({ key, version }) => !all.some((other) => other.key === key && other.version > version)).sort(this.order);
    this.standing = { all, newest };
    return this.standing;
  }
}
