import { type RiskLevel, riskScore } from '@nybrud/domain';
import { Badge, type BadgeTone } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { tKey } from '../../../../lib/text.ts';
import styles from '../fields.module.css';

const levels: Record<RiskLevel, { words: string; tone: BadgeTone }> = {
  groen: { words: tKey('lav (grøn)'), tone: 'ok' },
  gul: { words: tKey('middel (gul)'), tone: 'warn' },
  roed: { words: tKey('høj (rød)'), tone: 'bad' },
};

/** How large a risk is, before and after the measure, in words. */
export function RiskWords({ row }: { row: Record<string, unknown> }) {
  const { t } = useTranslation();
  const now = scored(row['likelihood'], row['impact']);
  const after = scored(row['residual_likelihood'], row['residual_impact']);
  return (
    <div className={styles.acts}>
      {now ? (
        <Badge tone={levels[now.level].tone}>{t('Risiko {{score}}: {{level}}', { score: now.score, level: t(levels[now.level].words) })}</Badge>
      ) : (
        <span className={styles.muted}>{t('Risikoen beregnes, når sandsynlighed og konsekvens er valgt.')}</span>
      )}
      {after && (
        <Badge tone={levels[after.level].tone}>
          {t('Efter tiltag {{score}}: {{level}}', { score: after.score, level: t(levels[after.level].words) })}
        </Badge>
      )}
    </div>
  );
}

const scored = (likelihood: unknown, impact: unknown) =>
  typeof likelihood === 'number' && typeof impact === 'number' ? riskScore(likelihood, impact) : undefined;
