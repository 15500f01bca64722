import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../world/chromium.js';
import { removeSite, startSite, type Site } from '../world/site.js';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await removeSite(site);
});

test('what is written before the script is there is sent, and not lost', async () => {
  const page = await browser.newPage();
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  // Everything but the small script that fetches the rest, which is slow here as on a bad line.
  await page.route(/\/assets\/(?!boot).*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${site.url}/refs/C-24`, { waitUntil: 'domcontentloaded' });
  await page.getByLabel('Your comment').fill('Written early.');
  await page.getByLabel('Name').fill('A neighbour');
  release();
  await page.getByText('14 of 20,000 characters').waitFor();
  await page.getByRole('button', { name: 'Send, and get a receipt' }).click();
  await page.getByText(/^Stored\. Your receipt is S-\d+\.$/).waitFor({ state: 'attached' });
  await page.reload();
  await page.getByText('Written early.').waitFor();
  expect(await page.getByText('A neighbour').count()).toBe(1);
});
