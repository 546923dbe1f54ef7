import { createHash } from 'node:crypto';

/** A row of `events` as read by EVENTS_SQL, and a head as read by HEADS_SQL. */
export type Link = {
  id: string; tenantId: string; projectId: string | null; actorId: string | null;
  name: string; payload: string; at: Date; seq: string | null; hash: Uint8Array | null;
};
export type Head = { tenantId: string; seq: string; hash: Uint8Array };

export const EVENTS_SQL = `SELECT id, tenant_id AS "tenantId", project_id AS "projectId", actor_id AS "actorId", name, payload::text, at, seq, hash
  FROM events ORDER BY tenant_id, seq`;
export const HEADS_SQL = 'SELECT tenant_id AS "tenantId", seq, hash FROM event_heads';

const sha256 = (...parts: (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The hash a link should have, computed without the database: SHA-256 of the previous hash and the entry's canonical JSON. */
function hashOf({ actorId, at, id, name, payload, projectId, tenantId }: Link, seq: number, previous: Uint8Array): Buffer {
  const payloadSha256 = sha256(payload).toString('hex');
  return sha256(previous, JSON.stringify({ actorId, at: at.toISOString(), id, name, payloadSha256, projectId, seq, tenantId, v: 1 }));
}

function linkFinding(link: Link, seq: number, previous: Uint8Array): string[] {
  if (link.seq === null || link.hash === null) return [`chain: event ${link.id} has no link`];
  if (Number(link.seq) !== seq) return [`chain: ${link.seq} stands where ${seq} should`];
  return hashOf(link, seq, previous).equals(link.hash) ? [] : [`chain: link ${seq} does not fit what it links`];
}

/** Goes through every tenant's chain, as one who trusts neither trigger nor head. */
export function chainFindings(links: Link[], heads: Head[]): string[] {
  const tenants = new Set(links.map(({ tenantId }) => tenantId));
  const broken = [...tenants].flatMap((tenantId) => {
    const own = links.filter((link) => link.tenantId === tenantId);
    const found = own.flatMap((link, index) => linkFinding(link, index + 1, own[index - 1]?.hash ?? new Uint8Array()));
    const [head, last] = [heads.find((one) => one.tenantId === tenantId), own.at(-1)];
    const fits = head && last?.hash && Number(head.seq) === own.length && Buffer.from(last.hash).equals(head.hash);
    return fits ? found : [...found, `chain: the head of ${tenantId} is not its last link`];
  });
  const orphans = heads.filter(({ tenantId }) => !tenants.has(tenantId)).map(({ tenantId }) => `chain: the head of ${tenantId} has no events`);
  return [...broken, ...orphans];
}
