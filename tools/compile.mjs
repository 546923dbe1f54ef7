// Compiles src to dist in the package it is started in: types stripped, decorators and their metadata kept, tests left out.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';

const configFile = resolve(import.meta.dirname, '../.swcrc');

async function compile(name) {
  const source = join('src', name);
  const target = join('dist', name).replace(/\.ts$/, '.js');
  await mkdir(dirname(target), { recursive: true });
  if (name.endsWith('.json')) return copyFile(source, target);
  const { code, map } = await transformFile(source, { configFile, sourceFileName: relative(dirname(target), source).replaceAll('\\', '/') });
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
}

const files = (await readdir('src', { recursive: true })).filter((name) => /(?<!spec)\.(ts|json)$/.test(name));
await rm('dist', { recursive: true, force: true });
await Promise.all(files.map(compile));
console.log(`${files.length} files compiled`);
