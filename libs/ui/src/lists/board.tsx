import { useId, type ReactNode } from 'react';
import { Link } from '../actions/link.tsx';
import { ScrollBox } from '../page/scroll-box.tsx';
import styles from './board.module.css';

export type BoardCard = { key: string; title: string; href: string; status?: ReactNode; detail?: ReactNode };
export type BoardColumn = { key: string; title: string; cards: BoardCard[] };

/** Columns of cards; each card is a link to the thing itself. Scrolls sideways in a box of its own. */
export const Board = ({ label, columns, emptyText }: { label: string; columns: BoardColumn[]; emptyText: string }) => (
  <ScrollBox className={styles.board} label={label}>
    <div className={styles.columns}>
      {columns.map((column) => (
        <BoardList key={column.key} column={column} emptyText={emptyText} />
      ))}
    </div>
  </ScrollBox>
);

function BoardList({ column, emptyText }: { column: BoardColumn; emptyText: string }) {
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <h3 id={id}>
        {column.title} <span className="muted">{column.cards.length}</span>
      </h3>
      {column.cards.length === 0 && <p className={styles.empty}>{emptyText}</p>}
      {column.cards.length > 0 && (
        <ul aria-labelledby={id}>
          {column.cards.map((card) => (
            <li key={card.key} className={styles.card}>
              <Link href={card.href}>{card.title}</Link>
              {card.detail && <span className={styles.detail}>{card.detail}</span>}
              {card.status}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
