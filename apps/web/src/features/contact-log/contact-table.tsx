import type { RegisterView } from '@nybrud/contracts';
import { Badge, type BadgeTone, DataTable, Link } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { tKey, useLanguage, useText } from '../../lib/text.ts';
import { choiceLabel, type Contact } from './contact.ts';
import type { ProjectPlace } from './contact-log.queries.ts';

type Props = { place: ProjectPlace; form: RegisterView['form']; contacts: Contact[] };

/** The contacts, newest first. */
export function ContactTable({ place, form, contacts }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const formOf = (key: string | null) => {
    const label = key === null ? undefined : choiceLabel(form, 'form', key);
    return label ? pick(label) : '–';
  };
  return (
    <DataTable
      caption={t('Kontakter med virksomheder')}
      isCaptionHidden
      label={t('Kontakter, kan rulles sidelæns')}
      rows={contacts}
      rowKey={({ instance }) => instance}
      columns={[
        { key: 'firm', header: t('Virksomhed'), isRowHeader: true, cell: (contact) => <Firm place={place} contact={contact} /> },
        { key: 'on', header: t('Dato'), cell: ({ on }) => (on ? formatDate(on, locale) : '–') },
        { key: 'form', header: t('Form'), cell: (contact) => formOf(contact.form) },
        { key: 'shared', header: t('Delt med alle?'), cell: (contact) => <Sharing contact={contact} /> },
        { key: 'missing', header: t('Mangler'), cell: ({ missing }) => (missing === 0 ? t('Intet mangler') : t('Mangler {{number}} svar', { number: missing })) },
      ]}
    />
  );
}

const Firm = ({ place: { tenant, projectId }, contact: { instance, firm } }: { place: ProjectPlace; contact: Contact }) => {
  const { t } = useTranslation();
  return <Link href={`/${tenant}/projekter/${projectId}/kontaktlog/${instance}`}>{firm ?? t('Virksomhed mangler')}</Link>;
};

const looks = {
  shared: { words: tKey('Ja'), tone: 'ok' },
  not_relevant: { words: tKey('Ikke relevant'), tone: 'neutral' },
  planned: { words: tKey('Nej, men det er planlagt'), tone: 'warn' },
  unanswered: { words: tKey('Ikke besvaret'), tone: 'warn' },
} satisfies Record<Contact['sharing'], { words: string; tone: BadgeTone }>;

function Sharing({ contact: { sharing, shareBy } }: { contact: Contact }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { words, tone } = looks[sharing];
  return (
    <>
      <Badge tone={tone}>{t(words)}</Badge>
      {sharing === 'planned' && shareBy && <> {t('senest {{date}}', { date: formatDate(shareBy, locale) })}</>}
    </>
  );
}
