import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import { adapterOn, prismaOn } from './client.ts';
import { PrismaClient } from './generated/client.ts';
import { inside } from './scope.ts';
import { TenantDatabase } from './tenant-database.ts';
import { TenantPool } from './tenant-pool.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: TenantPool;
let tenants: TenantDatabase;
let nord: { tenantId: string; memberId: string; identityId: string };
let syd: typeof nord;
let secret: string;
let other: string;

const add = (title: string) => {
  const data = {
    title, createdById: nord.memberId, processModel: 'innovation', processModelVersion: 1, track: 'fuldt', startedOn: new Date('2026-01-05'),
  };
  return tenants.write({ tenantId: nord.tenantId }, () => tenants.client.project.create({ data }));
};

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new TenantPool({ connectionString: database.url, max: 5 });
  tenants = new TenantDatabase(prismaOn(pool));
  [nord, syd] = [await database.aTenant(), await database.aTenant()];
  ({ id: secret } = await add('Secret'));
  ({ id: other } = await add('Other'));
}, 30_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('findUnique', () => {
  /** Two requests of two tenants in one tick; Syd asks for a row of Nord. */
  const inOneTick = (client: { project: object }) => {
    // The type lacks findUnique: that is what is under test.
    const { project } = client as unknown as Pick<PrismaClient, 'project'>;
    const ask = ({ tenantId }: typeof nord, id: string) =>
      inside.run({ scope: { tenantId }, client: client as never }, async () => await project.findUnique({ where: { id } }));
    return Promise.allSettled([ask(nord, other), ask(syd, secret)]);
  };

  it('of bare Prisma hands one tenant’s row to another: this is why it is banned', async () => {
    const [, leaked] = await inOneTick(new PrismaClient({ adapter: adapterOn(pool) }));
    expect(leaked).toMatchObject({ status: 'fulfilled', value: { title: 'Secret' } });
  });

  it('of ours is refused at run time', async () => {
    const refused = { status: 'rejected', reason: { message: expect.stringContaining('use findFirst') } };
    expect(await inOneTick(prismaOn(pool))).toMatchObject([refused, refused]);
  });

  it('of ours is refused by the compiler, inside both read and write', async () => {
    const work = async () => {
      // @ts-expect-error: the type must lack it
      await tenants.client.project.findUnique({ where: { id: secret } });
    };
    await expect(tenants.read({ tenantId: nord.tenantId }, work)).rejects.toThrow('use findFirst');
    await expect(tenants.write({ tenantId: nord.tenantId }, work)).rejects.toThrow('use findFirst');
  });

  it('is not needed: findFirst is never joined', async () => {
    const ask = ({ tenantId }: typeof nord, id: string) => tenants.read({ tenantId }, () => tenants.client.project.findFirst({ where: { id } }));
    expect(await Promise.all([ask(nord, other), ask(syd, secret)])).toMatchObject([{ title: 'Other' }, null]);
  });
});

describe('a global table', () => {
  const read = <T>(work: () => Promise<T>) => tenants.read({ tenantId: nord.tenantId }, work);

  it('is out of reach of tenants’ code, for the compiler and at run time', async () => {
    await expect(read(async () => {
      // @ts-expect-error: the type must lack it
      await tenants.client.credential.findMany();
    })).rejects.toThrow('Credential is global');
    await expect(read(async () => {
      // @ts-expect-error: the type must lack it
      await tenants.client.$queryRawUnsafe('SELECT 1');
    })).resolves.toBeUndefined();
  });

  it('is out of reach as a relation too, however deep', async () => {
    const memberships = () => tenants.client.membership;
    await expect(read(() => memberships().findMany({ include: { identity: true } }))).rejects.toThrow('identity is a global table');
    const filtered = () => memberships().findMany({ where: { identity: { email: { contains: '@' } } } });
    await expect(read(filtered)).rejects.toThrow('identity is a global table');
    const deep = () => tenants.client.project.findMany({ select: { createdBy: { select: { identity: { include: { credential: true } } } } } });
    await expect(read(deep)).rejects.toThrow('identity is a global table');
  });

  it('may be a word in what an event says', async () => {
    const data = { name: 'project.edited', payload: { tenant: 'a word', identity: { is: 'another' } } };
    await tenants.write({ tenantId: nord.tenantId }, () => tenants.client.event.create({ data }));
    expect(await read(() => tenants.client.event.findFirst({ select: { payload: true } }))).toEqual({ payload: data.payload });
  });
});
