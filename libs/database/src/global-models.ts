/** Tables without a tenant, and the heads that only a trigger touches. */
const GLOBAL = new Set([
  'Tenant', 'Identity', 'Credential', 'Session', 'StepUp', 'SecondFactor', 'RecoveryCode', 'DoorToken', 'AttemptCounter', 'SigningKey', 'ProofCode',
  'PublishedContent', 'EventHead',
]);
/** Their names as relations, for instance in `include: { identity: true }`. */
const RELATIONS = new Set(['tenant', 'identity', 'credential', 'sessions', 'session', 'stepUps', 'secondFactor', 'recoveryCodes', 'signingKey', 'eventHead']);
/** Columns of JSON: what lies in them is content, not a query. */
const CONTENT = new Set(['payload', 'answer', 'rules', 'before', 'body']);

/** Row level security does not guard the global tables, so tenants' code is kept from them here. */
export function refuseGlobal(model: string, args: unknown): void {
  if (GLOBAL.has(model)) throw new Error(`${model} is global: it is reached through Directory and its neighbours`);
  refuseRelations(args);
}

function refuseRelations(part: unknown): void {
  if (Array.isArray(part)) return part.forEach(refuseRelations);
  if (typeof part !== 'object' || part === null) return;
  for (const [key, inner] of Object.entries(part)) {
    if (RELATIONS.has(key)) throw new Error(`${key} is a global table: it is reached through Directory and its neighbours`);
    if (!CONTENT.has(key)) refuseRelations(inner);
  }
}
