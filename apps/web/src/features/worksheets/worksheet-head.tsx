import type { WorksheetView } from '@nybrud/contracts';
import { formatDate, formatShortDate } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { PageHead } from '../../lib/page.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import { WorksheetBadge } from '../../lib/worksheet-badge.tsx';
import { MoveActs } from './moves/move-acts.tsx';
import { useSheetTitle } from './sheet-title.ts';
import { formPath, projectPath } from './worksheet-paths.ts';
import type { WorksheetAddress } from './worksheets.queries.ts';

type Props = { address: WorksheetAddress; worksheet: WorksheetView };

/** What the worksheet is, where it stands, and what the team can say of it. */
export function WorksheetHead({ address, worksheet }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const { project, template, instance } = worksheet;
  const form = pick(template.label);
  const crumbs = [
    { label: t('Projekter'), href: `/${address.tenant}/projekter` },
    { label: project.title, href: projectPath(address) },
    ...(instance === '' ? [] : [{ label: form, href: formPath(address, worksheet) }]),
  ];
  const isDiscussed = template.kind === 'worksheet';
  return (
    <PageHead
      title={useSheetTitle(worksheet)} crumbs={crumbs} within={[...(instance === '' ? [] : [form]), project.title]} lead={pick(template.help)}
      meta={isDiscussed && <Standing worksheet={worksheet} />}
      actions={isDiscussed && worksheet.can.states.length > 0 && <MoveActs address={address} worksheet={worksheet} />}
    />
  );
}

function Standing({ worksheet }: { worksheet: WorksheetView }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const thisYear = useNow().getFullYear();
  const { lastDiscussedOn: on } = worksheet;
  const date = on && (on.startsWith(String(thisYear)) ? formatShortDate(on, locale) : formatDate(on, locale));
  return (
    <>
      <WorksheetBadge worksheet={worksheet} />
      {date && <span>{t('Sidst drøftet {{date}}', { date })}</span>}
    </>
  );
}
