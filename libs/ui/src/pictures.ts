// Pictures in SVG, each with its table. Loaded with the screen that draws something.
export type { Benefit, Amount } from './pictures/benefit.ts';
export { BenefitsPicture, type BenefitsWords } from './pictures/benefits-picture.tsx';
export type { Swatch, LegendEntry } from './pictures/legend.tsx';
export { levelByScore, type Axis, type Level, type LevelTone, type MatrixItem, type Move, type Spot, type Stage } from './pictures/matrix.ts';
export { MatrixPicture, type MatrixProps } from './pictures/matrix-picture.tsx';
export type { MatrixWords, StageWords } from './pictures/matrix-words.ts';
export { PhaseTimePicture, type PhaseTimeRow, type PhaseTimeWords } from './pictures/phase-time-picture.tsx';
export { Picture, type PictureFrame, type PictureWords, type Twin } from './pictures/picture.tsx';
export { RiskMatrix, type Risk, type RiskMove, type RiskPlace } from './pictures/risk-matrix.tsx';
export { Segments } from './pictures/segments.tsx';
export { StakeholderMatrix, type Stakeholder, type StakeholderPlace } from './pictures/stakeholder-matrix.tsx';
export { Timeline, type TimelineWords } from './pictures/timeline.tsx';
export { workingDays, type TimelineLook, type TimelineRow } from './pictures/timeline-row.ts';
