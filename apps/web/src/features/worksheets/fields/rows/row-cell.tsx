import { Button, VisuallyHidden } from '@nybrud/ui';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import type { Around, Cell } from '../around.ts';
import { UnknownFields } from '../aside/unknown-fields.tsx';
import { faultWords } from '../fault-words.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { useFocusOnArrival } from '../use-focus-on-arrival.ts';
import { useTyping } from '../use-typing.ts';
import { ValueEditor } from '../value-editor.tsx';
import { type Unknown, unknownIn } from '../values/unknown-in.ts';

type Props = { cell: Cell; name: string; value: unknown; fault: string | undefined; around: Around; onChange: (value: unknown) => void };

/** In a row these may be unknown for now, one by one. */
const KNOWABLE: readonly string[] = ['number', 'money', 'date'];

/** One cell with its own label, so that it is understood wherever the row stands. */
export function RowCell(props: Props) {
  const { cell, value, onChange } = props;
  const text = useText();
  const [turned, setTurned] = useState<'unknown' | 'known'>();
  const unknown = unknownIn(value);
  const turn = (to: 'unknown' | 'known') => {
    setTurned(to);
    onChange(undefined);
  };
  if (unknown || (turned === 'unknown' && value === undefined)) {
    return <UnknownCell label={text(cell.label)} unknown={unknown} onChange={onChange} onBack={() => turn('known')} />;
  }
  return <KnownCell {...props} isBack={turned === 'known'} onTurn={() => turn('unknown')} />;
}

function KnownCell({ cell, name, value, fault, around, onChange, isBack, onTurn }: Props & { isBack: boolean; onTurn: () => void }) {
  const { t } = useTranslation();
  const label = useText()(cell.label);
  const { isTyping, listen } = useTyping();
  const error = fault && !isTyping ? faultWords(fault, cell.type, t) : undefined;
  const words = { label, note: noteOf(cell, t), error };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears where the focus is, and acts on nothing
    <div ref={useFocusOnArrival(isBack)} className={styles.field} {...listen}>
      <ValueEditor words={words} name={name} source={cell} value={value} around={around} isCell onChange={onChange} />
      {KNOWABLE.includes(cell.type) && <TurnButton label={label} onPress={onTurn} />}
    </div>
  );
}

const noteOf = ({ required }: Cell, t: TFunction) => (required === false ? t('valgfrit') : undefined);

function TurnButton({ label, onPress }: { label: string; onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.acts}>
      <Button variant="text" small onClick={onPress}>
        {t('Ukendt endnu')}
        <VisuallyHidden> {label}</VisuallyHidden>
      </Button>
    </div>
  );
}

type UnknownProps = { label: string; unknown: Unknown | undefined; onChange: (value: unknown) => void; onBack: () => void };

function UnknownCell({ label, unknown, onChange, onBack }: UnknownProps) {
  const { t } = useTranslation();
  return (
    <Group words={{ label, note: t('Ukendt endnu') }}>
      <div ref={useFocusOnArrival(unknown === undefined)} className={styles.field}>
        <UnknownFields given={unknown} onChange={(given) => onChange({ unknown: given })} />
        <div className={styles.acts}>
          <Button variant="text" small onClick={onBack}>
            {t('Skriv et svar i stedet')}
            <VisuallyHidden> {label}</VisuallyHidden>
          </Button>
        </div>
      </div>
    </Group>
  );
}
