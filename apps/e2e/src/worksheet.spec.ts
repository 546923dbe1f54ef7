import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { be } from './town.ts';

const QUESTION = 'Hvad sker der, hvis I ikke gør noget?';

/** A new project of Mette's, in which Jens may answer too, and the address of its first worksheet. */
async function aWorksheet(page: Page): Promise<{ api: string; address: string }> {
  await be(page, 'mette');
  const people = await (await page.request.get('/api/fjordby/members?search=Jens')).json();
  const team = [{ memberId: people.entries[0].id, role: 'procurement_officer' }];
  const made = await page.request.post('/api/fjordby/projects', { data: { title: `Værktøj ${randomUUID().slice(0, 8)}`, team } });
  const { id } = await made.json();
  return { api: `/api/fjordby/projects/${id}/worksheets/ledelsesforankring`, address: `/fjordby/projekter/${id}/vaerktoejer/ledelsesforankring` };
}

const answerOf = async (page: Page, api: string) => {
  const { answers } = await (await page.request.get(api)).json();
  return answers.konsekvens_intet;
};
const answer = (text: string) => ({ kind: 'value', value: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } });

test('what is typed in a worksheet is saved by itself, stands after reload, and is told in the project', async ({ page }) => {
  const { api, address } = await aWorksheet(page);
  await page.goto(address.replace('/vaerktoejer/ledelsesforankring', ''));
  await page.getByRole('link', { name: 'Ledelsesforankring' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Ledelsesforankring' }).waitFor();
  await page.getByRole('textbox', { name: QUESTION }).fill('Beboerne sover dårligt.');
  await expect(page.getByText(/^(Gemt|Alt er gemt) kl\./).first()).toBeVisible();
  expect((await answerOf(page, api)).answer).toEqual(answer('Beboerne sover dårligt.'));
  await page.reload();
  await expect(page.getByRole('textbox', { name: QUESTION })).toHaveValue('Beboerne sover dårligt.');
  await page.goto(address.replace('/vaerktoejer/ledelsesforankring', ''));
  await expect(page.getByText('Mette Holm har arbejdet i Ledelsesforankring')).toBeVisible();
});

test('two who answer the same question both keep their words, and one chooses', async ({ page, browser, baseURL }) => {
  const { api, address } = await aWorksheet(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Ledelsesforankring' }).waitFor();
  const jens = await (await browser.newContext({ baseURL })).newPage();
  await be(jens, 'jens');
  expect((await jens.request.put(`${api}/answers/konsekvens_intet`, { data: { answer: answer('Jens’ ord'), version: 0 } })).status()).toBe(200);

  await page.getByRole('textbox', { name: QUESTION }).fill('Mettes ord');
  await expect(page.getByText('Jens’ ord').first()).toBeVisible();
  await page.getByRole('button', { name: 'Behold mit svar' }).click();
  await expect.poll(async () => (await answerOf(page, api)).answer).toEqual(answer('Mettes ord'));
  const history = await (await page.request.get(`${api}/answers/konsekvens_intet/history`)).json();
  expect(history.map((one: { answer: unknown }) => one.answer)).toEqual([answer('Mettes ord'), answer('Jens’ ord')]);
});

test('without the net the words stay in the browser, over a reload too, and are saved when it is back', async ({ page, context }) => {
  const { api, address } = await aWorksheet(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Ledelsesforankring' }).waitFor();
  await page.route('**/answers/**', (route) => route.abort());
  await page.getByRole('textbox', { name: QUESTION }).fill('Skrevet uden net');
  await expect(page.getByText(/Ikke gemt endnu/).first()).toBeVisible();
  expect((await answerOf(page, api))?.version ?? 0).toBe(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: QUESTION })).toHaveValue('Skrevet uden net');
  await page.unroute('**/answers/**');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect.poll(async () => (await answerOf(page, api))?.answer ?? null, { timeout: 60_000 }).toEqual(answer('Skrevet uden net'));
});
