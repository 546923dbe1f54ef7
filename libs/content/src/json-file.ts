import { readdirSync, readFileSync } from 'node:fs';

/** The data stands beside src and dist alike, so one path is right for both. Read when asked for, not when imported. */
const root = new URL('../', import.meta.url);

export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** The names of the data files in a folder. */
export const jsonIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
