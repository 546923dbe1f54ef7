import { useEffect, useRef, type ReactNode } from 'react';
import { buttonClass } from '../actions/button.tsx';
import { Icon } from '../actions/icon.tsx';
import { Link } from '../actions/link.tsx';
import styles from './fold-menu.module.css';

export type FoldMenuItem = { label: string; href: string; current?: boolean } | { label: string; onSelect: () => void };

type Props = {
  /** What the summary shows; say it in words. */
  label: ReactNode;
  items: FoldMenuItem[];
  /** One muted line above the items, for instance a role. */
  detail?: ReactNode;
  /** Looks like a button, with a chevron. */
  isButton?: boolean;
  className?: string | undefined;
};

/** A list of links and acts folded into `<details>`. Esc and a press outside close it; Esc gives the focus back. */
export function FoldMenu({ label, items, detail, isButton = false, className }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useClosing(fold);
  const close = () => fold.current?.removeAttribute('open');
  return (
    <details ref={fold} className={`${styles.fold} ${className ?? ''}`} data-no-print>
      <summary className={isButton ? `${buttonClass()} ${styles.plain}` : styles.summary}>
        {label}
        {isButton && <FoldMenuChevron />}
      </summary>
      <div className={styles.panel}>
        {detail && <p className={styles.detail}>{detail}</p>}
        <ul>
          {items.map((item) => (
            <li key={item.label}>
              <Item item={item} close={close} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Item({ item, close }: { item: FoldMenuItem; close: () => void }) {
  if ('href' in item) {
    return (
      <Link className={styles.item} href={item.href} aria-current={item.current ? 'page' : undefined} onClick={close}>
        {item.label}
      </Link>
    );
  }
  const select = () => {
    close();
    item.onSelect();
  };
  return (
    <button className={styles.item} type="button" onClick={select}>
      {item.label}
    </button>
  );
}

export const FoldMenuChevron = () => <Icon name="chevronDown" />;

function useClosing(fold: { current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !fold.current?.contains(event.target)) fold.current?.removeAttribute('open');
    };
    const keyed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !fold.current?.open) return;
      const hadFocus = fold.current.contains(document.activeElement);
      fold.current.removeAttribute('open');
      if (hadFocus) fold.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', keyed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', keyed);
    };
  }, [fold]);
}
