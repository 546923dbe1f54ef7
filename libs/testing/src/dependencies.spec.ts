import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

type Manifest = { dependencies?: object; devDependencies?: object; optionalDependencies?: object };
type Locked = { license?: string; link?: boolean; optional?: boolean };

const root = resolve(import.meta.dirname, '../../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'OFL-1.1', 'CC0-1.0'];
/** Discussed in docs/dependencies.md. */
const ACCEPTED = [/^axe-core$/, /^@axe-core\/playwright$/, /^lightningcss(-|$)/, /^caniuse-lite$/];
/** MIT in an older form of package.json, which the lock file does not copy. */
const SAYS_SO_ELSEWHERE = ['passport-local', 'passport-strategy', 'pause'];

const manifests = ['apps', 'libs'].flatMap((dir) => readdirSync(join(root, dir)).map((name) => `${dir}/${name}/package.json`));
const ours = ['package.json', ...manifests].filter((path) => existsSync(join(root, path))).map((path) => read<Manifest>(path));
const direct = ours.flatMap((manifest) => Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }));
const expected = [...new Set(direct.filter((name) => !name.startsWith('@nybrud/')))].sort();

it('lists every dependency with its licence and the reason for it, and nothing else', () => {
  const listed = [...readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => String(name));
  expect(listed.sort()).toEqual(expected);
});

it('builds on permissive licences alone, also in what our dependencies bring along', () => {
  const packages = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages);
  const strange = packages.filter(([path, { license, link, optional }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (!path.includes('node_modules/') || link || ACCEPTED.some((accepted) => accepted.test(name))) return false;
    if (!license) return !optional && !SAYS_SO_ELSEWHERE.includes(name); // other platforms' packages: their siblings say it
    return !license.split(/ OR | AND /).every((one) => PERMISSIVE.includes(one.replace(/[()]/g, '')));
  });
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
