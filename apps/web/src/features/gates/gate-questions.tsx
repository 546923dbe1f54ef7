import type { GateView } from '@nybrud/contracts';
import type { GateAnswer } from '@nybrud/domain';
import { Section } from '@nybrud/ui';
import { RadioGroup, TextArea } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { FieldState } from './field-state.tsx';
import styles from './gates.module.css';
import type { GateKey } from './gates.queries.ts';
import { useGateField } from './use-gate-field.ts';

type Props = { gateKey: GateKey; gate: GateView };
type Question = GateView['questions'][number];

/** What the gate asks. Another answer than the expected one is explained. */
export function GateQuestions({ gateKey, gate }: Props) {
  const { t } = useTranslation();
  if (gate.questions.length === 0) return null;
  return (
    <Section title={t('Spørgsmål ved beslutningspunktet')} intro={t('Svarer I andet end ja, hvor ja er ventet, skal I skrive hvorfor.')}>
      {gate.questions.map((question) => <OneQuestion key={question.key} gateKey={gateKey} gate={gate} question={question} />)}
    </Section>
  );
}

function OneQuestion({ gateKey, gate, question }: Props & { question: Question }) {
  const { t } = useTranslation();
  const pick = useText();
  const name = `question:${question.key}`;
  const field = useGateField<GateAnswer>(gateKey, gate, name);
  const { answer = '', reason = '' } = field.value ?? {};
  const options = question.options.map(({ key, label }) => ({ value: key, label: pick(label) }));
  const mustExplain = question.expected !== null && answer !== '' && answer !== question.expected;
  const words = (value: unknown) => options.find(({ value: key }) => typeof value === 'object' && value !== null && 'answer' in value && value.answer === key)?.label ?? '';
  return (
    <div className={styles.question} id={question.key} tabIndex={-1}>
      <RadioGroup
        label={pick(question.question)} name={name} options={options} value={answer} disabled={!gate.can.write}
        onChange={(chosen) => field.change({ answer: chosen, reason })}
      />
      {(mustExplain || reason !== '') && (
        <TextArea
          label={t('Hvorfor?')} name={`${name}:reason`} rows={3} maxLength={2000} value={reason} disabled={!gate.can.write}
          onChange={(text) => field.change({ answer, reason: text })}
        />
      )}
      <FieldState field={field} wordsOf={words} />
    </div>
  );
}
