import type { ContentPackageBody } from '@nybrud/contracts';
import { Button, Section } from '@nybrud/ui';
import { FilePicker, Form, FormActions, TextArea } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { CheckedPackage } from './checked-package.tsx';
import { useCheckPackage } from './process-model-changes.ts';
import styles from './process-models.module.css';

type Props = { tenant: string; onPublished: (version: number) => void };

/** A package is chosen or pasted, checked, and then published. What is changed after the check is checked again. */
export function PackageForm({ tenant, onPublished }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isNoJson, setNoJson] = useState(false);
  const check = useCheckPackage(tenant);
  const write = (given: string) => {
    setText(given);
    setNoJson(false);
    check.reset();
  };
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const body = packageIn(text);
    setNoJson(body === null);
    if (body) check.mutate(body);
  };
  return (
    <Section title={t('Udgiv en ny version')} intro={t('En pakke holder en ny version af procesmodellen og de værktøjer, der er nye med den. Det, der er uændret, udelades.')}>
      <Form onSubmit={submit}>
        <FilePicker label={t('Vælg en pakke')} dropText={t('eller slip filen her')} accept=".json" onChoose={(file) => void file.text().then(write)} />
        <div className={styles.package}>
          <TextArea
            label={t('Pakke')} hint={t('JSON med processModel, worksheetTemplates og registers')} rows={10} spellCheck={false} value={text} onChange={write}
            error={isNoJson ? t('Teksten er ikke JSON. Ret den, eller vælg filen igen.') : undefined}
          />
        </div>
        <FormActions>
          <Button type="submit" isBusy={check.isPending}>{t('Kontrollér pakken')}</Button>
        </FormActions>
      </Form>
      <ProblemNote error={check.error} />
      {check.data && check.variables && (
        <CheckedPackage tenant={tenant} body={check.variables} checked={check.data} onPublished={(version) => { write(''); onPublished(version); }} />
      )}
    </Section>
  );
}

/** The object in a text, or null when there is none. */
function packageIn(text: string): ContentPackageBody | null {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : null;
  } catch {
    return null;
  }
}
