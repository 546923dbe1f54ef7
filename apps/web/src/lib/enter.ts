/**
 * Opens the house anew, as somebody who just signed in or out. The page is loaded again on purpose:
 * nothing that the person before read is left in the browser's memory.
 */
export const enterAnew = (path: string): void => globalThis.location.assign(path);
