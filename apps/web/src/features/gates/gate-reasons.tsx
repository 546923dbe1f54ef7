import type { BlockerView, GateView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { TextArea } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { reasonWords } from './blocker-words.ts';
import { FieldState } from './field-state.tsx';
import type { GateKey } from './gates.queries.ts';
import { useGateField } from './use-gate-field.ts';

type Props = { gateKey: GateKey; gate: GateView };

/** What is missing and may be: with a reason that the deciders read. */
export function GateReasons({ gateKey, gate }: Props) {
  const { t } = useTranslation();
  const soft = gate.blockers.filter(({ force }) => force === 'soft');
  if (soft.length === 0) return null;
  return (
    <Section title={t('Det, der mangler, og hvorfor')} intro={t('Det her standser ikke oplægget. Den, der beslutter, læser begrundelsen.')}>
      {soft.map((blocker) => <Reason key={blocker.id} gateKey={gateKey} gate={gate} blocker={blocker} />)}
    </Section>
  );
}

function Reason({ gateKey, gate, blocker }: Props & { blocker: BlockerView }) {
  const { t } = useTranslation();
  const pick = useText();
  const name = `reason:${blocker.id}`;
  const field = useGateField<string>(gateKey, gate, name);
  return (
    <>
      <TextArea
        label={t('{{thing}} {{reason}}. Hvorfor sender I alligevel?', { thing: pick(blocker.label), reason: reasonWords(blocker, t) })}
        name={name} rows={2} maxLength={2000} disabled={!gate.can.write} value={field.value} onChange={(text) => field.change(text.trim() === '' ? null : text)}
      />
      <FieldState field={field} wordsOf={(value) => (typeof value === 'string' ? value : '')} />
    </>
  );
}
