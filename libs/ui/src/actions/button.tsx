import type { ComponentProps, MouseEvent } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';
import { Link, type LinkProps } from './link.tsx';

export type ButtonLook = {
  /** One primary on a page. `text` looks like a link, `danger` is for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'text' | 'danger' | undefined;
  small?: boolean | undefined;
};

export type ButtonProps = ComponentProps<'button'> & ButtonLook & { icon?: IconName | undefined; isBusy?: boolean | undefined };
export type ButtonLinkProps = LinkProps & ButtonLook & { icon?: IconName | undefined };

/** The classes of a button, for a link or a summary that should look like one. */
export const buttonClass = ({ variant = 'secondary', small = false }: ButtonLook = {}): string =>
  [styles.button, styles[variant], small ? styles.small : undefined].filter(Boolean).join(' ');

const refuse = (event: MouseEvent) => event.preventDefault();

/** While busy it keeps its focus and its words, and answers no second press. */
export function Button({ variant, small, icon, isBusy = false, className, children, onClick, ...button }: ButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={`${buttonClass({ variant, small })} ${className ?? ''}`}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={isBusy ? refuse : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function ButtonLink({ variant, small, icon, className, children, ...link }: ButtonLinkProps) {
  return (
    <Link {...link} className={`${buttonClass({ variant, small })} ${className ?? ''}`}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
