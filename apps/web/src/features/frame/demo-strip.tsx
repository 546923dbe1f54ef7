import type { OrganisationView } from '@nybrud/contracts';
import { DemoBar, FoldMenu, Icon, Link } from '@nybrud/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FEATURED, personasQuery, useBecome } from '../../lib/personas.ts';
import { useText } from '../../lib/text.ts';

/** The thin bar of the demo: who one is, and the way to somebody else. */
export function DemoStrip({ me }: { me: OrganisationView['me'] }) {
  const { t } = useTranslation();
  const pick = useText();
  const { data: personas = [] } = useQuery(personasQuery());
  const become = useBecome();
  const items = personas
    .slice(0, FEATURED)
    .filter(({ name }) => name !== me.name)
    .map(({ key, name, title }) => ({ label: t('{{name}}, {{title}}', { name, title: pick(title) }), onSelect: () => become.mutate(key) }));
  return (
    <DemoBar
      label={t('Demo')}
      action={
        <span className="cluster">
          <Link href="/dev/post">{t('Se links, der ville være sendt')}</Link>
          <FoldMenu
            items={[...items, { label: t('Flere roller'), href: '/' }]}
            label={
              <>
                {t('Skift rolle')}
                <Icon name="chevronDown" />
              </>
            }
          />
        </span>
      }
    >
      {t('Demo. Alt er opdigtet, og du er {{name}}.', { name: me.name })}
    </DemoBar>
  );
}
