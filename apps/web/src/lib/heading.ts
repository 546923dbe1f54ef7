/** The focus goes to the heading of what just came: a screen reader hears it, and Tab goes on from there. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
