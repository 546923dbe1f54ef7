import { documentOf, type RichText, richTextValue, wordsOf } from '@nybrud/domain';
import { TextArea, TextField } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueProps } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';

export const ShortTextEditor = ({ words, name, value, onChange }: ValueProps) => (
  <TextField {...words} name={name} value={typeof value === 'string' ? value : ''} onChange={onChange} />
);

/** Plain paragraphs are written as lines. What has been formatted elsewhere would lose it here, so it is only shown. */
export function RichTextEditor({ words, name, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const document = richTextValue.safeParse(value).data;
  if (document && !isPlain(document)) {
    return (
      <Group words={words} id={name}>
        <p className={styles.words}>{wordsOf(document)}</p>
        <p className={styles.muted}>
          {t('Teksten har lister, links eller fed skrift. Formateringen bevares, og derfor kan teksten ikke rettes her.')}
        </p>
      </Group>
    );
  }
  const type = (text: string) => {
    setTyped(text);
    onChange(documentOf(text));
  };
  return <TextArea {...words} name={name} value={shownText(typed, document)} onChange={type} />;
}

const isPlain = ({ content }: RichText): boolean =>
  content.every((block) => block.type === 'paragraph' && (block.content ?? []).every(({ marks }) => marks === undefined));

/** A document knows neither empty lines nor the space after a word; while somebody types, their own text stands. */
function shownText(typed: string, document: RichText | undefined): string {
  const words = document ? wordsOf(document) : '';
  return wordsOf(documentOf(typed)) === words ? typed : words;
}
