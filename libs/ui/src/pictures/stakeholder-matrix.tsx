import type { MatrixItem } from './matrix.ts';
import { MatrixPicture, type MatrixProps } from './matrix-picture.tsx';

export type StakeholderPlace = { influence: number; interest: number };
export type Stakeholder = {
  key: string;
  mark: string;
  name: string;
  place?: StakeholderPlace | undefined;
  /** In a word: "For", "Skeptisk". */
  stance: string;
  colour?: MatrixItem['colour'];
};

type Props = Omit<MatrixProps, 'x' | 'y' | 'items' | 'levelOf' | 'stages' | 'onMove'> & {
  interest: MatrixProps['x'];
  influence: MatrixProps['y'];
  stakeholders: Stakeholder[];
  onMove?: ((move: { key: string; place: StakeholderPlace }) => void) | undefined;
};

/** Influence upwards, interest to the right, and what each of them thinks as a word. */
export const StakeholderMatrix = ({ interest, influence, stakeholders, onMove, ...picture }: Props) => (
  <MatrixPicture
    {...picture}
    x={interest}
    y={influence}
    items={stakeholders.map(itemOf)}
    onMove={onMove && (({ key, spot }) => onMove({ key, place: { influence: spot.y, interest: spot.x } }))}
  />
);

const itemOf = ({ place, stance, ...stakeholder }: Stakeholder): MatrixItem => ({
  ...stakeholder,
  tag: stance,
  before: place && { x: place.interest, y: place.influence },
});
