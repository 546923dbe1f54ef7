import { Button, EmptyState, Link } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useText } from '../../lib/text.ts';
import { contactOf } from './contact.ts';
import { contactLogQuery, type ProjectPlace, useBeginContact } from './contact-log.queries.ts';
import { ContactTable } from './contact-table.tsx';
import styles from './contact-log.module.css';
import { UnsharedNote } from './unshared-note.tsx';

/** Where the figure comes from. */
const SOURCE = 'https://co-pi.dk/nyheder/derfor-boer-du-altid-tale-med-flere-virksomheder-inden-et-indkoeb-naar-du-laver-offentlig-innovation/';

/** Kontaktlog: every contact with a firm, and whether all have got to know what one was told. */
export function ContactLogScreen(place: ProjectPlace) {
  const { t } = useTranslation();
  const pick = useText();
  const { data: { project, form, entries, can } } = useSuspenseQuery(contactLogQuery(place));
  const contacts = entries.map(contactOf);
  const crumbs = [{ label: t('Projekter'), href: `/${place.tenant}/projekter` }, { label: project.title, href: `/${place.tenant}/projekter/${place.projectId}` }];
  const begin = can.add ? <NewContact place={place} /> : undefined;
  return (
    <>
      <PageHead title={pick(form.label)} crumbs={crumbs} within={[project.title]} lead={pick(form.help)} actions={contacts.length > 0 && begin} />
      <div className={styles.below}>
        <UnsharedNote contacts={contacts} />
        {contacts.length > 0 ? <ContactTable place={place} form={form} contacts={contacts} /> : (
          <EmptyState title={t('I har ikke talt med nogen virksomhed endnu.')} action={begin}>
            {t('De fleste taler kun med én. Start med fem navne.')} <Link href={SOURCE}>{t('Læs hvorfor hos CO-PI')}</Link>
          </EmptyState>
        )}
      </div>
    </>
  );
}

function NewContact({ place }: { place: ProjectPlace }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useBeginContact(place);
  const open = ({ instance }: { instance: string }) => void navigate({ to: `/${place.tenant}/projekter/${place.projectId}/kontaktlog/${instance}` });
  return (
    <>
      <Button variant="primary" icon="plus" isBusy={begin.isPending} onClick={() => begin.mutate(undefined, { onSuccess: open })}>{t('Ny kontakt')}</Button>
      <ProblemNote error={begin.error} />
    </>
  );
}
