import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '@nybrud/testing';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
afterAll(() => api.close());

const keys = (options: { key: string }[]) => options.map(({ key }) => key);

it('gives the names of phases, tracks, roles and choices in both languages', async () => {
  const { body } = await api.as(await api.aMember()).get('/catalogue');
  expect(body.processModel.phases).toHaveLength(9);
  expect(keys(body.processModel.tracks)).toEqual(['fuldt', 'udvikling_foerst', 'uden_udvikling', 'let']);
  expect(keys(body.visibilities)).toEqual(['team', 'organisation', 'organisation_and_copi_figures']);
  expect(keys(body.policyAreas)).toContain('aeldre_sundhed');
  expect(body.processModel.status.da).toMatch(/ikke CO-PI/);
});

it('offers the roles that can be given in an organisation of the kind', async () => {
  const rolesIn = async (kind: string) => {
    const { body } = await api.as(await api.aMember(['org_admin'], await api.aTenant(kind))).get('/catalogue');
    return keys(body.organisationRoles);
  };
  expect(await rolesIn('municipality')).not.toContain('copi_adviser');
  expect(await rolesIn('copi')).toContain('copi_adviser');
  expect(await rolesIn('operator')).toContain('platform_admin');
});

it('says who one is, and what one may do', async () => {
  const member = await api.aMember(['org_admin']);
  expect((await api.as(member).get('/organisation')).body).toMatchObject({ slug: member.tenant.slug, me: { memberId: member.memberId }, can: { createProject: false, managePeople: true } });
});
