import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ProjectView } from '@nybrud/contracts';
import { Arrivals, Identities, Sessions, StepUps } from '@nybrud/database';
import type { RoleKey } from '@nybrud/domain';
import type { Answer, Method, Send as Sent } from './sending.ts';
import type { createTestDatabase } from './test-database.ts';

type Database = Awaited<ReturnType<typeof createTestDatabase>>;
type Send = (method: Method, url: string, options?: Sent) => Promise<Answer>;
export type TestTenant = { id: string; slug: string };
export type TestMember = { tenant: TestTenant; memberId: string; identityId: string; email: string; cookie: string };

/** Makers of what tests need. People come in by a membership and a session; everything else through the API. */
export function makersOf(app: NestFastifyApplication, database: Database, send: Send) {
  const aTenant = async (kind = 'municipality'): Promise<TestTenant> => {
    const slug = `t-${randomBytes(6).toString('hex')}`;
    const [row] = await database.admin(
      `INSERT INTO tenants (id, slug, name, kind, contact_email, contact_phone) VALUES (gen_random_uuid(), $1, $2, $3, 'post@test.example', '12 34 56 78') RETURNING id`,
      [slug, `Kommune ${slug}`, kind],
    );
    return { id: String(row?.['id']), slug };
  };

  const aMember = async (roles: RoleKey[] = ['employee', 'project_lead'], tenant?: TestTenant, name = 'Aase Ærø'): Promise<TestMember> => {
    const home = tenant ?? (await aTenant());
    const email = `${randomUUID()}@test.example`;
    const { id: identityId } = await app.get(Identities).add({ email, name });
    const [row] = await database.admin(
      'INSERT INTO memberships (id, tenant_id, identity_id, name, email, roles) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) RETURNING id',
      [home.id, identityId, name, email, roles],
    );
    return { tenant: home, memberId: String(row?.['id']), identityId, email, cookie: await aSession(identityId) };
  };

  const aSession = async (identityId: string): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await app.get(Sessions).start(identityId, createHash('sha256').update(token).digest(), new Date(Date.now() + 3_600_000));
    return token;
  };

  /** The member proves once more who they are, as a signature needs. */
  const prove = async ({ cookie, identityId }: Pick<TestMember, 'cookie' | 'identityId'>): Promise<void> => {
    const arrival = await app.get(Arrivals).find({ tokenHash: createHash('sha256').update(cookie).digest() });
    await app.get(StepUps).record(arrival?.session.id ?? '', identityId, 'password_totp');
  };

  /** Calls of a member; addresses are below the organisation: `/projects`. */
  const as = ({ tenant, cookie }: TestMember) => {
    const call = (method: Method) => (path: string, payload?: object | string, headers?: Record<string, string>) =>
      send(method, `/api/${tenant.slug}${path}`, { payload, headers, cookie });
    return { get: call('GET'), post: call('POST'), put: call('PUT'), patch: call('PATCH'), delete: call('DELETE') };
  };

  const aProject = async (lead: TestMember, project: object = {}): Promise<ProjectView> => {
    const { status, body } = await as(lead).post('/projects', { title: 'Døgnrytmelys på plejecentre', ...project });
    if (status !== 201) throw new Error(`The project was not made: ${JSON.stringify(body)}`);
    return body;
  };
  return { aTenant, aMember, aSession, prove, as, aProject };
}
