import type { MemberView } from '@nybrud/contracts';
import { Button, DataTable, EmptyState, FilterBar, Pager, Section, Time } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useLanguage } from '../../lib/text.ts';
import { useCalm } from '../../lib/use-calm.ts';
import { MemberActs } from './member-acts.tsx';
import styles from './people.module.css';
import { membersQuery } from './people.queries.ts';
import { useRoles } from './role-names.ts';

type Props = { tenant: string; search: string; onSearch: (search: string) => void; onDone: (text: string) => void };

export function MembersSection({ tenant, search, onSearch, onDone }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search);
  useCalm(typed, onSearch);
  const clear = { label: t('Ryd søgning'), onClear: () => setTyped('') };
  return (
    <Section title={t('Medlemmer')}>
      <FilterBar label={t('Find medlemmer')} search={{ label: t('Søg på navn, mail eller stilling'), value: typed, onChange: setTyped }} clear={typed ? clear : undefined} />
      <FoundMembers tenant={tenant} search={search} onDone={onDone} clear={clear} />
    </Section>
  );
}

type FoundProps = Pick<Props, 'tenant' | 'search' | 'onDone'> & { clear: { label: string; onClear: () => void } };

/** The last answer stays on the page until the next one is here. */
function FoundMembers({ tenant, search, onDone, clear }: FoundProps) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({ ...membersQuery(tenant, search), placeholderData: keepPreviousData });
  if (!data) return <ProblemNote error={error} />;
  const members = data.pages.flatMap(({ entries }) => entries);
  if (members.length === 0) return <EmptyState reason="filtered" title={t('Ingen personer passer til søgningen.')} action={<Button onClick={clear.onClear}>{clear.label}</Button>} />;
  const more = { label: t('Vis flere'), isBusy: isFetchingNextPage, onMore: () => void fetchNextPage() };
  return (
    <>
      <ProblemNote error={error} />
      <MembersTable tenant={tenant} members={members} onDone={onDone} />
      <Pager text={t('Viser {{shown}} af {{count}} personer', { shown: members.length, count: data.pages[0]?.total ?? 0 })} more={hasNextPage ? more : undefined} />
    </>
  );
}

function MembersTable({ tenant, members, onDone }: { tenant: string; members: MemberView[]; onDone: (text: string) => void }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const roles = useRoles(tenant);
  return (
    <DataTable
      caption={t('Medlemmer med roller')}
      isCaptionHidden
      label={t('Medlemmer, kan rulles sidelæns')}
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('Navn'), isRowHeader: true, cell: (member) => <NameCell member={member} /> },
        { key: 'email', header: t('Arbejdsmail'), cell: ({ email }) => <span className={styles.breakable}>{email}</span> },
        { key: 'roles', header: t('Roller'), cell: (member) => <span className={styles.breakable}>{roles.names(member.roles)}</span> },
        { key: 'since', header: t('Medlem siden'), cell: ({ startedAt }) => <Time at={startedAt}>{formatDate(startedAt, locale)}</Time> },
        { key: 'acts', header: t('Handlinger'), cell: (member) => <MemberActs tenant={tenant} member={member} onDone={onDone} /> },
      ]}
    />
  );
}

const NameCell = ({ member: { name, title } }: { member: MemberView }) => (
  <>
    {name}
    {title && (
      <>
        <br />
        <span className="muted small">{title}</span>
      </>
    )}
  </>
);
