import type { UpgradeView } from '@nybrud/contracts';
import { Button, ButtonLink, InfoNote } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../lib/page.tsx';
import { ProblemNote } from '../../../lib/problem-note.tsx';
import { useText } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { UpgradeChanges } from './upgrade-changes.tsx';
import { obstacleSentence } from './upgrade-words.ts';
import { upgradeQuery } from './upgrades.queries.ts';
import { useUpgradeProject } from './use-upgrade-project.ts';
import styles from './upgrades.module.css';

/** What a new version of the process model means for one project, and the button that takes it there. */
export function UpgradeScreen(key: ProjectKey) {
  const { t } = useTranslation();
  const { data: view } = useSuspenseQuery(upgradeQuery(key));
  const upgrade = useUpgradeProject(key);
  const { project, from, to } = view;
  const home = `/${key.tenant}/projekter/${project.id}`;
  const crumbs = [{ label: t('Projekter'), href: `/${key.tenant}/projekter` }, { label: project.title, href: home }];
  const lead = to === null ? undefined : t('Projektet følger version {{from}} af procesmodellen. Her står alt, hvad version {{to}} ændrer i det.', { from, to });
  return (
    <div className={styles.page}>
      <PageHead title={t('Opgradér projektet')} crumbs={crumbs} within={[project.title]} lead={lead} />
      {upgrade.isSuccess && (
        <InfoNote tone="success" isLive title={t('Projektet er opgraderet')}>{t('Alle svar og datoer er bevaret.')}</InfoNote>
      )}
      {to === null && <Newest version={from} home={home} />}
      {view.changes && <UpgradeChanges changes={view.changes} />}
      {to !== null && <Act view={view} isBusy={upgrade.isPending} onUpgrade={() => upgrade.mutate(to)} />}
      <ProblemNote error={upgrade.error} />
    </div>
  );
}

function Newest({ version, home }: { version: number; home: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.after}>
      <p>{t('Projektet følger den nyeste version af procesmodellen, version {{version}}.', { version })}</p>
      <ButtonLink href={home}>{t('Gå til projektet')}</ButtonLink>
    </div>
  );
}

function Act({ view: { obstacle, can }, isBusy, onUpgrade }: { view: UpgradeView; isBusy: boolean; onUpgrade: () => void }) {
  const { t } = useTranslation();
  const pick = useText();
  if (obstacle) return <InfoNote tone="warn" title={t('Projektet kan ikke opgraderes endnu')}>{obstacleSentence(obstacle, { t, pick })}</InfoNote>;
  if (!can.upgrade) return <InfoNote icon="lock">{t('Projektlederen kan opgradere projektet.')}</InfoNote>;
  return (
    <div className={styles.after}>
      <p>{t('Alle svar og datoer bevares. Det, der er sendt til beslutning eller underskrevet, ændres ikke.')}</p>
      <Button variant="primary" isBusy={isBusy} onClick={onUpgrade}>{t('Opgradér projektet')}</Button>
    </div>
  );
}
