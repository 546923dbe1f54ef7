import { ProblemException } from './problem.ts';

/** The version in `If-Match: "3"`. */
export function versionRead(ifMatch: string | undefined): number {
  const version = Number(/^"(\d{1,9})"$/.exec(ifMatch ?? '')?.[1]);
  if (!Number.isInteger(version)) throw new ProblemException('version_missing');
  return version;
}
