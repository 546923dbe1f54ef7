import { levelByScore, type MatrixItem, type Move } from './matrix.ts';
import { MatrixPicture, type MatrixProps } from './matrix-picture.tsx';

export type RiskPlace = { likelihood: number; impact: number };
export type Risk = { key: string; mark: string; name: string; before?: RiskPlace | undefined; after?: RiskPlace | undefined };
export type RiskMove = { key: string; stage: Move['stage']; place: RiskPlace };

type Props = Omit<MatrixProps, 'x' | 'y' | 'items' | 'levelOf' | 'onMove'> & {
  impact: MatrixProps['x'];
  likelihood: MatrixProps['y'];
  risks: Risk[];
  /** Words and limits of the levels, by likelihood times impact. */
  limits: Parameters<typeof levelByScore>[0];
  onMove?: ((move: RiskMove) => void) | undefined;
};

/** Likelihood upwards, impact to the right. */
export const RiskMatrix = ({ impact, likelihood, risks, limits, onMove, ...picture }: Props) => (
  <MatrixPicture
    {...picture}
    x={impact}
    y={likelihood}
    items={risks.map(itemOf)}
    levelOf={levelByScore(limits)}
    onMove={onMove && (({ key, stage, spot }) => onMove({ key, stage, place: { likelihood: spot.y, impact: spot.x } }))}
  />
);

const itemOf = ({ before, after, ...risk }: Risk): MatrixItem => ({ ...risk, before: before && spotOf(before), after: after && spotOf(after) });

const spotOf = ({ likelihood, impact }: RiskPlace) => ({ x: impact, y: likelihood });
