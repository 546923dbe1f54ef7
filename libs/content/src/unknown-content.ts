/** Content that somebody names and this process has not read. It may have been published elsewhere since it last looked. */
export class UnknownContent extends Error {
  constructor(what: string) {
    super(`Unknown content: ${what}`);
  }
}
