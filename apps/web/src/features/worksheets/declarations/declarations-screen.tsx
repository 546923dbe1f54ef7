import type { DeclarationsView, DeclarationView } from '@nybrud/contracts';
import { DataTable, EmptyState, InfoNote, Link } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../lib/page.tsx';
import { useLanguage, useText } from '../../../lib/text.ts';
import { projectPath, worksheetPath } from '../worksheet-paths.ts';
import styles from '../worksheet.module.css';
import { declarationsQuery } from '../worksheets.queries.ts';
import { DeclarationBadge } from './declaration-badge.tsx';

type Where = { tenant: string; projectId: string };
export const DECLARATION = 'habilitet';

/** Who of the team has declared their impartiality, one's own declaration first. */
export function DeclarationsScreen(where: Where) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(declarationsQuery(where));
  const own = data.entries.find(({ isOwn }) => isOwn);
  return (
    <>
      <Head where={where} declarations={data} />
      <div className={styles.below}>
        {own && <OwnDeclaration where={where} own={own} />}
        {data.entries.length === 0 ? <EmptyState title={t('Ingen på holdet skal afgive en erklæring.')} /> : <Declared where={where} entries={data.entries} />}
      </div>
    </>
  );
}

function Head({ where, declarations: { project, label, help } }: { where: Where; declarations: DeclarationsView }) {
  const { t } = useTranslation();
  const pick = useText();
  const crumbs = [{ label: t('Projekter'), href: `/${where.tenant}/projekter` }, { label: project.title, href: projectPath(where) }];
  return <PageHead title={pick(label)} crumbs={crumbs} within={[project.title]} lead={pick(help)} />;
}

function OwnDeclaration({ where, own }: { where: Where; own: DeclarationView }) {
  const { t } = useTranslation();
  const isMissing = own.status === 'not_given';
  const link = <Link href={worksheetPath(where, DECLARATION, own.memberId)}>{isMissing ? t('Afgiv din erklæring') : t('Se din erklæring')}</Link>;
  return (
    <InfoNote tone={isMissing ? 'warn' : 'info'} title={isMissing ? t('Du mangler at afgive din erklæring') : t('Din erklæring')} action={link}>
      {isMissing ? t('Den skal afgives og vurderes, før I sender til beslutning.') : <DeclarationBadge status={own.status} />}
    </InfoNote>
  );
}

function Declared({ where, entries }: { where: Where; entries: DeclarationView[] }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  return (
    <DataTable
      caption={t('Erklæringer i projektet')}
      label={t('Erklæringer, kan rulles sidelæns')}
      rows={entries}
      rowKey={({ memberId }) => memberId}
      columns={[
        { key: 'name', header: t('Navn'), isRowHeader: true, cell: ({ name }) => name },
        { key: 'roles', header: t('Roller'), cell: ({ roles }) => roles.map(pick).join(', ') },
        { key: 'status', header: t('Erklæring'), cell: ({ status }) => <DeclarationBadge status={status} /> },
        { key: 'until', header: t('Gyldig til'), cell: ({ validTo }) => (validTo ? formatDate(validTo, locale) : '–') },
        { key: 'open', header: t('Handlinger'), cell: (entry) => <OpenDeclaration where={where} entry={entry} /> },
      ]}
    />
  );
}

function OpenDeclaration({ where, entry: { memberId, name, can, isOwn } }: { where: Where; entry: DeclarationView }) {
  const { t } = useTranslation();
  if (!can.open) return '–';
  const words = can.assess ? t('Vurdér {{name}}', { name }) : t('Læs erklæringen fra {{name}}', { name });
  return <Link href={worksheetPath(where, DECLARATION, memberId)}>{isOwn ? t('Åbn din erklæring') : words}</Link>;
}
