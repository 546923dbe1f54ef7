import type { WorksheetView } from '@nybrud/contracts';
import { Live } from '@nybrud/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Announcements are gathered: somebody who writes on is not talked to. */
const CALM = 5_000;

/** "22 af 25 besvaret"; read aloud once it has changed and stood still, not with every key. */
export function ProgressLine({ progress: { answered, total } }: Pick<WorksheetView, 'progress'>) {
  const { t } = useTranslation();
  const words = t('{{answered}} af {{total}} besvaret', { answered, total });
  const [known, setKnown] = useState({ first: words, told: '' });
  useEffect(() => {
    if (words === known.first || words === known.told) return undefined;
    const timer = setTimeout(() => setKnown({ first: '', told: words }), CALM);
    return () => clearTimeout(timer);
  }, [words, known]);
  return (
    <>
      <p>{words}</p>
      <Live className="vh">{known.told}</Live>
    </>
  );
}
