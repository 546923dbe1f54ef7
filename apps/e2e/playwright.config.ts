import { defineConfig } from '@playwright/test';

/** The system under test runs already: `npm test` starts it, and names it in BASE_URL. */
export default defineConfig({
  testDir: 'src',
  timeout: 90_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  outputDir: '../../.data/journeys',
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // The sandbox needs rights that root and containers lack; the rest keeps the browser off the network.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--disable-dev-shm-usage'],
    },
  },
});
