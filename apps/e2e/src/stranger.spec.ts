import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { be } from './town.ts';

/** Presses Tab until the thing named has the focus: what cannot be reached by keyboard fails here. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox' | 'combobox' | 'radio', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  for (let stop = 0; stop < 80; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${role} ${String(name)}`);
}

test('a stranger picks a role, creates a project with the keyboard alone, and the neighbour finds nothing of it', async ({ page }) => {
  const title = `Stille gulve i daginstitutioner ${randomUUID().slice(0, 8)}`;
  const began = Date.now();
  await page.goto('/');
  await tabTo(page, 'button', /Mette Holm/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
  expect(await page.title()).toBe('Min side – Nybrud');

  await tabTo(page, 'link', 'Nyt projekt');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hvad er problemet?' }).waitFor();
  await tabTo(page, 'textbox', /^Titel/);
  await page.keyboard.type(title);
  await tabTo(page, 'textbox', /^Behovet i én sætning/);
  await page.keyboard.type('Børn og pædagoger bliver trætte af støjen, når mange leger på én gang.');
  await page.reload(); // nothing typed is lost
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toHaveValue(title);
  await tabTo(page, 'button', 'Næste');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hvem er med?' }).waitFor();
  await tabTo(page, 'button', 'Spring over');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hvor er I?' }).waitFor();
  await tabTo(page, 'button', 'Opret projekt');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(Date.now() - began).toBeLessThan(90_000);
  await expect(page.getByText('Projektet er oprettet')).toBeVisible();
  const track = page.getByRole('list', { name: 'Faser' }).first();
  await expect(track.getByRole('listitem')).toHaveCount(9);
  await expect(track.locator('[aria-current="step"]')).toContainText('ledelses');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const address = page.url();

  await be(page, 'rikke');
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
  await page.goto(`/nordlund/projekter?soeg=${encodeURIComponent(title)}`);
  await expect(page.getByText('Ingen projekter passer')).toBeVisible();
  expect((await page.request.get(address.replace('/fjordby/projekter/', '/api/fjordby/projects/'))).status()).toBe(404);
});

test('a mistake is explained at the field and above it, and nothing typed is lost', async ({ page }) => {
  await be(page, 'mette');
  await page.goto('/fjordby/projekter/nyt');
  await page.getByRole('textbox', { name: /^Behovet i én sætning/ }).fill('Et behov uden titel');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('link', { name: 'Skriv en titel' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Behovet i én sætning/ })).toHaveValue('Et behov uden titel');
  await page.getByRole('link', { name: 'Skriv en titel' }).click();
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toBeFocused();
});

test('two people change the same field: the second sees both values and chooses', async ({ page }) => {
  await be(page, 'mette');
  const created = await page.request.post('/api/fjordby/projects', { data: { title: `Fælles ${randomUUID().slice(0, 8)}` } });
  const project = await created.json();
  await page.goto(`/fjordby/projekter/${project.id}`);
  await page.getByRole('button', { name: /^Redigér/ }).first().click();
  const need = page.getByRole('textbox', { name: /^Behovet i én sætning/ });
  await need.fill('Mettes ord');
  const other = await page.request.patch(`/api/fjordby/projects/${project.id}`, { data: { need: 'Jens’ ord' }, headers: { 'if-match': `"${project.version}"` } });
  expect(other.status()).toBe(200);
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByRole('radio', { name: /Det, du skrev/ })).toBeVisible();
  await expect(page.getByText('Jens’ ord')).toBeVisible();
  await expect(need).toHaveValue('Mettes ord');
  expect((await (await page.request.get(`/api/fjordby/projects/${project.id}`)).json()).need).toBe('Jens’ ord');
});

test('an invited person follows the link, chooses a password, and signs in again with it', async ({ page }) => {
  const email = `ny.${randomUUID().slice(0, 8)}@fjordby.example`;
  await be(page, 'thomas');
  const invited = await page.request.post('/api/fjordby/invitations', { data: { email, name: 'Åse Nyhus', title: 'Fysioterapeut', roles: ['employee', 'contributor'] } });
  const { door } = await invited.json();
  await page.request.delete('/api/me/session');
  await page.goto(door.link.replace(/^https?:\/\/[^/]+/, ''));
  await expect(page.getByText('Fjordby Kommune').first()).toBeVisible();
  await page.getByLabel(/^Vælg en adgangskode/).fill('gyldne heste spiser is');
  await page.getByRole('button', { name: 'Bliv medlem' }).click();
  await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();

  await page.request.delete('/api/me/session');
  await page.goto('/fjordby');
  await page.getByRole('heading', { level: 1, name: /Log ind/ }).waitFor();
  await page.getByLabel(/mail/i).fill(email);
  await page.getByLabel(/^Adgangskode/).fill('gyldne heste spiser is');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/fjordby');
});

test('without the net a page says so, and goes on when it is back', async ({ page, context }) => {
  await be(page, 'mette');
  await page.goto('/fjordby');
  await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
  await context.setOffline(true);
  await expect(page.getByText('Du er uden net', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Du er uden net', { exact: false })).toBeHidden();
});

test('a page prints without its frame', async ({ page }) => {
  await be(page, 'mette');
  await page.goto('/fjordby/projekter');
  await page.getByRole('heading', { level: 1, name: 'Projekter' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Projekter' })).toBeVisible();
});
