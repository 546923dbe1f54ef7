import type { GateView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { Checkbox, TextField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { FieldState } from './field-state.tsx';
import styles from './gates.module.css';
import type { GateKey } from './gates.queries.ts';
import { useGateField } from './use-gate-field.ts';

type Props = { gateKey: GateKey; gate: GateView };
type Document = { title: string; url?: string };

/** What Nybrud cannot see for itself somebody confirms, and documents that lie elsewhere are named. */
export function GateConfirmations({ gateKey, gate }: Props) {
  const { t } = useTranslation();
  if (gate.criteria.length + gate.documents.length === 0) return null;
  return (
    <Section title={t('Krav og bilag')}>
      {gate.criteria.map((criterion) => <Criterion key={criterion.field} gateKey={gateKey} gate={gate} criterion={criterion} />)}
      {gate.documents.map((document) => <OneDocument key={document.field} gateKey={gateKey} gate={gate} document={document} />)}
    </Section>
  );
}

function Criterion({ gateKey, gate, criterion: { field: name, label } }: Props & { criterion: GateView['criteria'][number] }) {
  const { t } = useTranslation();
  const pick = useText();
  const field = useGateField<true>(gateKey, gate, name);
  return (
    <>
      <Checkbox label={pick(label)} name={name} disabled={!gate.can.write} value={field.value === true} onChange={(isSo) => field.change(isSo ? true : null)} />
      <FieldState field={field} wordsOf={(value) => (value === true ? t('Bekræftet') : t('Ikke bekræftet'))} />
    </>
  );
}

function OneDocument({ gateKey, gate, document: { field: name, label, optional } }: Props & { document: GateView['documents'][number] }) {
  const { t } = useTranslation();
  const pick = useText();
  const field = useGateField<Document>(gateKey, gate, name);
  const { title = '', url = '' } = field.value ?? {};
  const change = (next: Document) => field.change(next.title.trim() === '' ? null : { title: next.title, ...(next.url && { url: next.url }) });
  return (
    <fieldset className={styles.question}>
      <legend>{pick(label)}{optional && ` ${t('(valgfri)')}`}</legend>
      <TextField label={t('Titel eller henvisning')} name={name} maxLength={200} disabled={!gate.can.write} value={title} onChange={(text) => change({ title: text, url })} />
      <TextField label={t('Adresse på nettet (valgfri)')} name={`${name}:url`} type="url" disabled={!gate.can.write} value={url} onChange={(text) => change({ title, url: text })} />
      <FieldState field={field} wordsOf={(value) => (typeof value === 'object' && value !== null && 'title' in value ? String(value.title) : '')} />
    </fieldset>
  );
}
