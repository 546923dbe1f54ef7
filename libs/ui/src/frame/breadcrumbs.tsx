import { Link } from '../actions/link.tsx';
import styles from './breadcrumbs.module.css';

type Props = { label: string; items: { label: string; href: string }[]; current: string };

/** The way here; the page itself stands last and is no link. */
export const Breadcrumbs = ({ label, items, current }: Props) => (
  <nav data-crumbs className={`wrap ${styles.crumbs}`} aria-label={label} data-no-print>
    <ol>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href}>{item.label}</Link>
        </li>
      ))}
      <li>
        <span aria-current="page">{current}</span>
      </li>
    </ol>
  </nav>
);
