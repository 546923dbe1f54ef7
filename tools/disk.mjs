import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MEGABYTE = 1024 * 1024;
export const freeMegabytes = (folder) => {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / MEGABYTE);
};

/** The sentence that keeps us from keeping data in a folder, or null when we can write there and have room. */
export function diskTrouble(folder, neededMegabytes) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC') return `The disk of ${folder} is full: make room for at least ${neededMegabytes} MB and try again.`;
    return `${folder} cannot be written to (${error.code}). Make it yours, or keep the data elsewhere: NYBRUD_DATA=/another/folder npm start`;
  }
  const free = freeMegabytes(folder);
  return free < neededMegabytes ? `Only ${free} MB are free on the disk of ${folder}: make room for at least ${neededMegabytes} MB and try again.` : null;
}
