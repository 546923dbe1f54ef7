import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const web = resolve(import.meta.dirname, '../..');
const tool = resolve(web, '../../tools/texts.mjs');
const avoided = JSON.parse(readFileSync(resolve(web, 'texts/avoided-words.json'), 'utf8')) as Record<string, string>;

/** The words of the product guide's right-hand column (§ 1.2) that stand whole in a text. */
const strays = (text: string) => (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => Object.hasOwn(avoided, word));

describe('the texts of the web app', () => {
  it('stand in Danish and English, and nowhere else', () => {
    const { status, stderr } = spawnSync(process.execPath, [tool], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('use one word for one thing', () => {
    const texts = JSON.parse(execFileSync(process.execPath, [tool, '--keys'], { encoding: 'utf8' })) as string[];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => strays(text).length > 0)).toEqual([]);
  });

  it('would be caught using another', () => {
    expect(strays('Upload en fil før din deadline, og submit.')).toEqual(['upload', 'deadline', 'submit']);
    expect(strays('Sagsnummer og transport')).toEqual([]);
  });
});
