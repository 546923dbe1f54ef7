const DATABASES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_RELAY_URL'];
const isPublic = (env) => env.PUBLIC_URL?.startsWith('https://') ?? false;
const isProduction = (env) => env.NYBRUD_PRODUCTION === '1' || (Boolean(env.DATABASE_URL) && isPublic(env));

/** Production or demo, after what is set outside; throws with the next step when the settings do not go together. */
export function modeOf(env) {
  const mode = isProduction(env) ? 'production' : 'demo';
  if (mode === 'production' && env.NYBRUD_DEMO === '1') throw new Error('NYBRUD_DEMO=1 lets anybody in and does not go with production: take it away.');
  const missing = mode === 'production' ? lacksForProduction(env) : lacksForDemo(env);
  if (missing.length === 0) return mode;
  throw new Error(`${mode === 'production' ? 'Production' : 'A database of your own'} also needs ${missing.join(', ')}: see "In production" in README.md.`);
}

function lacksForProduction(env) {
  return [...DATABASES, 'FILES_DIR', 'PASSWORD_PEPPER', 'SIGNING_KEY'].filter((name) => !env[name]).concat(isPublic(env) ? [] : ['PUBLIC_URL (https://…)']);
}

const lacksForDemo = (env) => (env.DATABASE_URL ? DATABASES.filter((name) => !env[name]) : []);
