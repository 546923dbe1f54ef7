// npm run doctor: looks at this machine and says what stands in the way of `npm start`, and the remedy.
import './node-version.mjs';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isInstalled, projectNode } from './dependencies.mjs';
import { diskTrouble, freeMegabytes } from './disk.mjs';
import { modeOf } from './mode.mjs';
import { DATA, ROOT } from './place.mjs';
import { portTrouble } from './ports.mjs';
import { findRedis } from './redis.mjs';

let troubles = 0;
const good = (what) => console.log(`ok     ${what}`);
const note = (what) => console.log(`note   ${what}`);
function judge(trouble, otherwise) {
  if (!trouble) return good(otherwise);
  troubles += 1;
  console.log(`WRONG  ${trouble}`);
}

function settings() {
  try {
    good(`Settings: ${modeOf(process.env)}`);
  } catch (error) {
    judge(error.message);
  }
}

function packages() {
  if (!isInstalled(ROOT, { development: false })) return note('Packages: not (all) installed; npm start fetches them, about 300 MB over the network');
  good(`Packages: installed${isInstalled(ROOT, { development: true }) ? ', those for npm test too' : ', those for npm test are fetched when needed'}`);
}

function redis() {
  const program = findRedis();
  if (process.env.REDIS_URL) good('Redis: the one in REDIS_URL');
  else if (program) good(`Redis: ${program} is on this machine and is used`);
  else note('Redis: none found, so jobs run in the database. That is enough for a demo; for more: apt-get install redis-server');
}

good(`Node.js ${process.versions.node}`);
if (projectNode(ROOT) === process.execPath) note('The project\'s own Node.js 24 is not installed here (yet)');
settings();
packages();
const port = Number(process.env.PORT ?? 3000);
judge(await portTrouble(port, process.env.HOST ?? '127.0.0.1'), `Port ${port} is free`);
judge(diskTrouble(ROOT, existsSync(resolve(ROOT, 'node_modules')) ? 200 : 1500), `The checkout ${ROOT} can be written to, ${freeMegabytes(ROOT)} MB free`);
judge(diskTrouble(DATA, 200), `Data lies in ${DATA}`);
redis();
console.log(troubles ? `\n${troubles} thing${troubles === 1 ? '' : 's'} to put right.` : '\nNothing stands in the way of npm start.');
process.exitCode = troubles ? 1 : 0;
