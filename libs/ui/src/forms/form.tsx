import type { ComponentProps, KeyboardEvent } from 'react';
import styles from './form.module.css';

/** The schema decides, not the browser's bubbles. Ctrl+Enter sends from any field. */
export const Form = ({ className, ...form }: ComponentProps<'form'>) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut beside the button, never instead of it
  <form noValidate onKeyDown={sendByKeyboard} {...form} className={`${styles.form} ${className ?? ''}`} />
);

const sendByKeyboard = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
};

/** The buttons at the end; the sending one first. */
export const FormActions = ({ children }: Pick<ComponentProps<'div'>, 'children'>) => <div className={styles.actions}>{children}</div>;
