import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { addPublished, UnknownContent } from '@nybrud/content';
import { PublishedContents } from '@nybrud/database';

/** How long another process may go on without what was published in this one. */
const LOOK_EVERY_MS = 10_000;

/** Keeps the content in memory up to date with what has been published. Versions never change, so each is read once. */
@Injectable()
export class ContentLoader implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(ContentLoader.name);
  private known = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly contents: PublishedContents) {}

  /** Before anybody is served. */
  async onModuleInit(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look().catch((error: unknown) => this.logger.warn(`Published content was not read: ${String(error)}`)), LOOK_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Reads what is new; whether there was anything. */
  async look(): Promise<boolean> {
    if ((await this.contents.count()) === this.known) return false;
    const published = await this.contents.all();
    addPublished(published);
    this.known = published.length;
    return true;
  }

  /**
   * Does the work, and does it once more when it met a version that another process published a moment ago. The work must leave nothing
   * behind when it fails, as a transaction does.
   */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnknownContent) || !(await this.look())) throw error;
      return work();
    }
  }
}
