import type { PersonaView } from '@nybrud/contracts';
import { Button, initialsOf } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import styles from './demo.module.css';

type Props = { persona: PersonaView; isBusy: boolean; onEnter: () => void };

/** One of the five: who it is, and what one sees in two minutes. */
export function PersonaCard({ persona, isBusy, onEnter }: Props) {
  const pick = useText();
  return (
    <li className={styles.card}>
      <Who persona={persona} />
      <p className={styles.words}>{pick(persona.card)}</p>
      <Enter name={persona.name} isBusy={isBusy} onEnter={onEnter} />
    </li>
  );
}

/** One of the others, in one line. */
export function PersonaRow({ persona, isBusy, onEnter }: Props) {
  const pick = useText();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{persona.name}</strong>
        <span className="muted small">{pick(persona.title)}, {persona.organisation}</span>
        <span className="small">{pick(persona.card)}</span>
      </div>
      <Enter name={persona.name} isBusy={isBusy} onEnter={onEnter} />
    </li>
  );
}

function Who({ persona: { name, title, organisation } }: { persona: PersonaView }) {
  const pick = useText();
  return (
    <div className={styles.who}>
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div>
        <h2>{name}</h2>
        <p className="muted small">
          {pick(title)}, {organisation}
        </p>
      </div>
    </div>
  );
}

function Enter({ name, isBusy, onEnter }: { name: string; isBusy: boolean; onEnter: () => void }) {
  const { t } = useTranslation();
  return (
    <Button isBusy={isBusy} onClick={onEnter}>
      {t('Gå ind som {{name}}', { name })}
    </Button>
  );
}
