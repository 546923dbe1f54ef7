import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureOrganisations } from './organisations.mjs';
import { ROOT } from './place.mjs';

const FILE = resolve(ROOT, 'libs/content/demo/organisations.json');

/** The organisations of the demo town; the API makes everything within them, through its services. */
export async function ensureDemoOrganisations(ownerUrl) {
  if (existsSync(FILE)) await ensureOrganisations(ownerUrl, JSON.parse(readFileSync(FILE, 'utf8')));
}
