import { createHash, randomBytes } from 'node:crypto';
import { withClient } from './database.mjs';

const UPSERT = `
  INSERT INTO tenants (id, slug, name, kind, contact_email, contact_phone) VALUES (uuidv7(), $1, $2, $3, $4, $5)
  ON CONFLICT (slug) DO UPDATE SET name = EXCLUDED.name, contact_email = EXCLUDED.contact_email, contact_phone = EXCLUDED.contact_phone
  RETURNING id`;

const insert = async (client, { slug, name, kind, contactEmail, contactPhone }) =>
  (await client.query(UPSERT, [slug, name, kind, contactEmail, contactPhone])).rows[0].id;

/**
 * Makes organisations, or brings their names and contacts up to date. Only app_owner may: the API never makes a tenant.
 * Returns their ids in the same order.
 */
export function ensureOrganisations(ownerUrl, organisations) {
  return withClient(ownerUrl, async (owner) => {
    const ids = [];
    for (const organisation of organisations) ids.push(await insert(owner, organisation));
    return ids;
  });
}

const hours = 7 * 24;

/**
 * Invites the first administrator of an organisation, whom nobody inside can invite. Returns the one copy of the token:
 * the database holds its SHA-256.
 */
export function inviteAdministrator(ownerUrl, { tenantId, email, name }) {
  const token = randomBytes(32).toString('base64url');
  return withClient(ownerUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query("SELECT set_config('app.tenant_id', $1, true)", [tenantId]); // the walls bind app_owner too
    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    const { rows } = await owner.query(
      "INSERT INTO invitations (id, tenant_id, email, name, roles, expires_at) VALUES (uuidv7(), $1, lower($2), $3, '{org_admin}', $4) RETURNING id",
      [tenantId, email, name, expiresAt],
    );
    await owner.query(
      "INSERT INTO door_tokens (id, purpose, token_hash, in_tenant_id, subject_id, expires_at) VALUES (uuidv7(), 'invitation', $1, $2, $3, $4)",
      [createHash('sha256').update(token).digest(), tenantId, rows[0].id, expiresAt],
    );
    await owner.query("INSERT INTO events (id, tenant_id, name, payload) VALUES (uuidv7(), $1, 'member.invited', $2)", [tenantId, { invitationId: rows[0].id }]);
    await owner.query('COMMIT');
    return { token, expiresAt };
  });
}
