import { type Answer, type Field, richTextValue, rowsIn, type SharedField, wordsOf } from '@nybrud/domain';
import { DefinitionList } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { type Around, cellsOf, type Source } from '../around.ts';
import { asideWords } from '../aside/aside-choices.tsx';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { RiskWords } from '../rows/risk-words.tsx';
import { useFieldWords } from '../use-field-words.tsx';
import { useSay } from '../use-say.ts';
import { FileShown } from '../values/file-editor.tsx';
import { partOf } from '../values/part-of.ts';
import { unknownWords, valueWords } from './value-words.ts';

type Props = { field: Field; source: Field | SharedField; around: Around; answer: Answer | null };

/** A question and its answer in words, for those who may only read. */
export function ReadField({ field, source, around, answer }: Props) {
  const words = useFieldWords(field, undefined);
  return (
    <Group words={words} id={field.key}>
      <AnswerShown source={{ ...source, unit: field.unit }} around={around} answer={answer} />
    </Group>
  );
}

function AnswerShown({ source, around, answer }: { source: Source; around: Around; answer: Answer | null }) {
  const say = useSay();
  if (answer === null) return <p className={styles.muted}>{say.t('Ikke udfyldt')}</p>;
  if (answer.kind === 'unknown') return <p>{unknownWords(answer, say)}</p>;
  if (answer.kind === 'not_relevant') return <p>{say.t('Ikke relevant: {{reason}}', { reason: answer.reason })}</p>;
  if (answer.kind === 'none') return <p>{say.t(asideWords.none)}</p>;
  return <ValueShown source={source} around={around} value={answer.value} />;
}

function ValueShown({ source, around, value }: { source: Source; around: Around; value: unknown }) {
  const document = richTextValue.safeParse(value).data;
  if (document) return <p className={styles.words}>{wordsOf(document)}</p>;
  const rows = cellsOf(source, around).length > 0 ? rowsIn(value) : null;
  if (rows) return rows.map((row, index) => <RowShown key={index} number={index + 1} row={row} source={source} around={around} />);
  return <div className={styles.words}><CellShown cell={source} around={around} value={value} /></div>;
}

/** A file can be fetched by who only reads, too. */
function CellShown({ cell, around, value }: { cell: Source; around: Around; value: unknown }) {
  const say = useSay();
  const documentId = cell.type === 'file' ? partOf(value, 'documentId') : undefined;
  if (documentId !== undefined) return <FileShown documentId={documentId} files={around.files} />;
  return valueWords(value, cell, around, say) || '–';
}

type RowProps = { number: number; row: Record<string, unknown>; source: Source; around: Around };

function RowShown({ number, row, source, around }: RowProps) {
  const { t } = useTranslation();
  const say = useSay();
  const items = cellsOf(source, around).map((cell) => ({ term: say.text(cell.label), value: <CellShown cell={cell} around={around} value={row[cell.key]} /> }));
  return (
    <Group words={{ label: t('Række {{number}}', { number }) }}>
      <DefinitionList items={items} />
      {source.type === 'risk_matrix' && <RiskWords row={row} />}
    </Group>
  );
}
