/** Where a question stands on the page. */
export const fieldPlace = (fieldKey: string): string => `felt-${fieldKey}`;
export const sectionPlace = (sectionKey: string): string => `afsnit-${sectionKey}`;

const CONTROLS = 'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"]';

/** Puts the cursor into a question, or beside it when nothing in it can be written. */
export function goToField(fieldKey: string): void {
  const block = document.getElementById(fieldPlace(fieldKey));
  block?.scrollIntoView?.({ block: 'start' });
  const control = block?.querySelector<HTMLElement>(CONTROLS) ?? block;
  control?.focus({ preventScroll: true });
}
