import { Button, ErrorState } from '@nybrud/ui';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageName } from '../../lib/page.tsx';
import { hasCode, ProblemError } from '../../lib/problem-error.ts';
import { problemSentence } from '../../lib/problem-texts.ts';
import { NoAccessScreen } from './no-access-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import styles from './screens.module.css';

type Props = Pick<ErrorComponentProps, 'error' | 'reset'>;

/** What a page shows when it could not be loaded. */
export function ErrorScreen({ error, reset }: Props) {
  if (hasCode(error, 'not_signed_in')) return <ToSignIn />;
  if (hasCode(error, 'not_found')) return <NotFoundScreen />;
  if (hasCode(error, 'not_on_team') || hasCode(error, 'not_permitted')) return <NoAccessScreen error={error} />;
  return <FailureScreen error={error} reset={reset} />;
}

/** Goes to the door, once; afterwards one stands here again. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    void router.navigate({ to: '/log-ind', search: { efter: router.state.location.href }, replace: true });
  }, [router]);
  return null;
}

/** What, is it safe, do what, and the number to quote. */
function FailureScreen({ error, reset }: Props) {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  usePageName(t('Siden kunne ikke vises'));
  const id = error instanceof ProblemError ? error.requestId : undefined;
  const again = () => {
    queries.reset();
    void router.invalidate().then(reset);
  };
  return (
    <div className={styles.message}>
      <ErrorState
        level={1}
        what={t('Siden kunne ikke vises')}
        safety={t('Det, du har gemt, er i god behold.')}
        advice={problemSentence(t, error)}
        reference={id && t('Bliver det ved, så kontakt jeres administrator, og oplys nummeret {{id}}.', { id })}
        actions={
          <Button variant="primary" onClick={again}>
            {t('Prøv igen')}
          </Button>
        }
      />
    </div>
  );
}
