import { SUMMARY_LENGTH, type GateView } from '@nybrud/contracts';
import { Button, Section } from '@nybrud/ui';
import { TextArea, TextField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { FieldState } from './field-state.tsx';
import styles from './gates.module.css';
import type { GateKey } from './gates.queries.ts';
import { useGateField } from './use-gate-field.ts';

type Props = { gateKey: GateKey; gate: GateView };
const asText = (value: unknown) => (typeof value === 'string' ? value : '');

/** What the manager reads first: a short summary, and the points that are recommended. */
export function GatePaper({ gateKey, gate }: Props) {
  const { t } = useTranslation();
  const summary = useGateField<string>(gateKey, gate, 'summary');
  const left = SUMMARY_LENGTH - (summary.value ?? '').length;
  return (
    <Section title={t('Oplægget')} intro={t('Resten af oplægget hentes fra værktøjerne. Det skal ikke skrives igen.')}>
      <TextArea
        label={t('Sagsresumé')} name="summary" rows={6} maxLength={SUMMARY_LENGTH} disabled={!gate.can.write} value={summary.value}
        hint={t('Skriv det vigtigste, så en leder kan forstå det på et minut. {{left}} tegn tilbage.', { left })} onChange={summary.change}
      />
      <FieldState field={summary} wordsOf={asText} />
      <Recommendation gateKey={gateKey} gate={gate} />
    </Section>
  );
}

function Recommendation({ gateKey, gate }: Props) {
  const { t } = useTranslation();
  const field = useGateField<string[]>(gateKey, gate, 'recommendation');
  const points = field.value && field.value.length > 0 ? field.value : [''];
  const put = (at: number, text: string) => {
    const next = points.map((point, index) => (index === at ? text : point));
    field.change(next.some((point) => point.trim() !== '') ? next : null);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t('Indstilling: Projektgruppen indstiller,')}</legend>
      <ol className={styles.points}>
        {points.map((point, at) => (
          <li key={at} className={styles.point}>
            <TextField label={t('Punkt {{number}}', { number: at + 1 })} name={`recommendation:${at}`} maxLength={500} disabled={!gate.can.write} value={point} placeholder={t('at …')} onChange={(text) => put(at, text)} />
            {points.length > 1 && gate.can.write && <Button variant="text" onClick={() => field.change(points.filter((_, index) => index !== at))}>{t('Fjern punkt {{number}}', { number: at + 1 })}</Button>}
          </li>
        ))}
      </ol>
      {gate.can.write && points.at(-1)?.trim() !== '' && <div><Button onClick={() => field.change([...points, 'at '])}>{t('Tilføj punkt')}</Button></div>}
      <FieldState field={field} wordsOf={(value) => (Array.isArray(value) ? value.join('; ') : '')} />
    </fieldset>
  );
}
