import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { be, type Place, places } from './town.ts';

const LANGUAGES: [language: string, widths: number[]][] = [['da', [320, 390, 1280]], ['en', [320]]];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function visit(page: Page, { persona, path }: Place): Promise<void> {
  if (persona) await be(page, persona);
  await page.goto(typeof path === 'string' ? path : await path(page));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** The choice of this browser, and of the person; the person's own row is left alone, since other journeys are them too. */
async function inEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('nybrud.sprog', 'en'));
  await page.route('**/api/me', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: answer.ok() ? { ...(await answer.json()), language: 'en' } : await answer.json() });
  });
}

/** What the browser complains of: blocked scripts and styles, faults in our code, requests to somewhere else. */
function complaints(page: Page, baseURL: string): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d|^ProblemError/.test(message.text()) && heard.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(baseURL) && !request.url().startsWith('data:') && heard.push(`asked ${request.url()}`));
  return heard;
}

for (const place of places) {
  for (const [language, widths] of LANGUAGES) {
    test(`${place.name} is accessible at every width, in ${language}`, async ({ page, baseURL }) => {
      const heard = complaints(page, baseURL ?? '');
      if (language === 'en') await inEnglish(page);
      await visit(page, place);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${width}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `sideways scroll at ${width}`).toBe(0);
      }
      expect(await page.title()).toMatch(/Nybrud$/);
      expect(heard).toEqual([]);
    });
  }
}
