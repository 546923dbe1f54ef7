import { Button, ButtonLink } from '../actions/button.tsx';
import { Live } from '../page/live.tsx';
import styles from './pager.module.css';

type More = { label: string; isBusy?: boolean } & ({ onMore: () => void } | { href: string });

/** "Viser 10 af 48" and "Vis de næste 10"; the list grows, nothing is replaced. */
export const Pager = ({ text, more }: { text: string; more?: More | undefined }) => (
  <div className={styles.pager}>
    <Live className="muted small">{text}</Live>
    {more && <MoreButton more={more} />}
  </div>
);

function MoreButton({ more }: { more: More }) {
  if ('href' in more) return <ButtonLink href={more.href}>{more.label}</ButtonLink>;
  return (
    <Button onClick={more.onMore} isBusy={more.isBusy}>
      {more.label}
    </Button>
  );
}
