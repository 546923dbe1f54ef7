import type { UpgradeView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import { fieldSentence, phaseSentence, questionSentence } from './upgrade-words.ts';
import styles from './upgrades.module.css';

type Changes = NonNullable<UpgradeView['changes']>;

/** Everything that an upgrade changes in the project, part by part. What changes nothing has no part. */
export function UpgradeChanges({ changes }: { changes: Changes }) {
  const { t } = useTranslation();
  const words = { t, pick: useText() };
  const kept = changes.fields.filter(({ kind, answers }) => kind === 'removed' && answers > 0);
  const moved = [...new Map(changes.worksheets.map((one) => [`${one.formKey} ${one.from}`, one])).values()];
  const parts = [
    { title: t('Faser'), sentences: changes.phases.map((one) => phaseSentence(one, words)) },
    { title: t('Spørgsmål ved de beslutningspunkter, I mangler'), sentences: changes.questions.map((one) => questionSentence(one, words)) },
    { title: t('Felter i værktøjerne'), sentences: changes.fields.filter((one) => !kept.includes(one)).map((one) => fieldSentence(one, words)) },
    {
      title: t('Svar, der bliver bevaret'), intro: t('Felterne er ikke længere med. Svarene kan stadig læses nederst i værktøjet.'),
      sentences: kept.map(({ form, label }) => t('{{form}}: svaret i »{{field}}«', { form: words.pick(form), field: words.pick(label) })),
    },
    {
      title: t('Værktøjer'),
      sentences: [
        ...changes.newForms.map(({ form }) => t('Nyt værktøj: {{name}}', { name: words.pick(form) })),
        ...moved.map(({ form, from, to }) => t('{{form}} går fra version {{from}} til version {{to}}', { form: words.pick(form), from, to })),
      ],
    },
  ].filter(({ sentences }) => sentences.length > 0);
  if (parts.length === 0) return <p>{t('Kun vejledende tekster er ændret.')}</p>;
  return parts.map(({ title, intro, sentences }) => (
    <Section key={title} title={title} intro={intro}>
      <ul className={styles.list}>
        {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
    </Section>
  ));
}
