import { resolve } from 'node:path';

/** The checkout. */
export const ROOT = resolve(import.meta.dirname, '..');

/** Where databases lie. */
export const DATA = resolve(process.env.NYBRUD_DATA ?? resolve(ROOT, '.data'));

/** The database of the demo town on our own server. */
export const DEMO_DATABASE = 'nybrud';

/** Nx for one run: nothing of it stays behind in the background. */
export const NX = { program: 'node_modules/nx/dist/bin/nx.js', env: { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' } };
