import { Button } from '@nybrud/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationQuery } from '../../../lib/session.queries.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { waiversQuery } from './waivers.queries.ts';

const WaiveDialog = lazy(() => import('./waive-dialog.tsx').then(({ WaiveDialog: dialog }) => ({ default: dialog })));

/** For an administrator, as long as no exception holds. */
export function WaiveAct({ projectKey }: { projectKey: ProjectKey }) {
  const { t } = useTranslation();
  const { data: organisation } = useQuery(organisationQuery(projectKey.tenant));
  const { data: waivers } = useQuery(waiversQuery(projectKey));
  const [isOpen, setOpen] = useState(false);
  const isOffered = organisation?.can.managePeople && waivers?.every(({ isInForce }) => !isInForce);
  if (!isOffered) return null;
  return (
    <>
      <p>
        <Button small onClick={() => setOpen(true)}>
          {t('Gør en undtagelse fra fire øjne')}
        </Button>
      </p>
      <Suspense fallback={null}>{isOpen && <WaiveDialog projectKey={projectKey} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
