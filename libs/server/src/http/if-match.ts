import { ProblemException } from './problem.ts';

/** The version in `If-Match: "3"`. */
export function versionRead(ifMatch: string | undefined): number {
  const version = Number(/^"(\d{1,9})"$/.exec(ifMatch ?? '')?.[1]);
  if (!Number.isInteger(version)) throw new ProblemException('version_missing');
  return version;
}

/** The hash in `If-Match: "<64 hex digits>"`: what was read before it was signed. */
export function contentRead(ifMatch: string | undefined): string {
  const sha256 = /^"([0-9a-f]{64})"$/.exec(ifMatch ?? '')?.[1];
  if (sha256 === undefined) throw new ProblemException('version_missing');
  return sha256;
}
