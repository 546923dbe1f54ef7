/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing is neither <fieldset> nor <ul> */
import type { ReactNode, RefObject } from 'react';
import styles from './drawing.module.css';

type Props = {
  title: string;
  width: number;
  height: number;
  /** `group` holds marks to work with, `list` marks to read. */
  role?: 'group' | 'list';
  ref?: RefObject<SVGSVGElement | null>;
  children: ReactNode;
};

/** The drawing itself. Its size stands in attributes, so that a saved file has it too. */
export const SvgRoot = ({ title, width, height, role = 'group', ref, children }: Props) => (
  <svg ref={ref} className={styles.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role={role} aria-label={title}>
    {children}
  </svg>
);

/** A mark that is read and not pressed. */
export const SvgItem = ({ name, isInList = false, children }: { name: string; isInList?: boolean; children: ReactNode }) => (
  <g role={isInList ? 'listitem' : 'img'} aria-label={name}>
    {children}
  </g>
);
