import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../browser/axe.js';
import { launchChromium } from '../world/chromium.js';
import { removeSite, startSite, type Site } from '../world/site.js';
import { press, tabTo, write } from './keyboard.js';

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

const follow = async (page: Page, name: RegExp | string) => {
  const before = page.url();
  await press(page, page.getByRole('link', { name }).first());
  await page.waitForURL((url) => url.href !== before);
};

const clean = async (page: Page) => expect(await axe(page)).toEqual([]);

/** From an initiative to a post in it and how it was estimated. */
async function readBasis(page: Page): Promise<void> {
  await page.goto(`${site.url}/refs/I-2`);
  expect(await page.getByRole('heading', { name: 'We found no breakdown' }).isVisible()).toBe(true);
  await follow(page, /^Open the cost tree/);
  await page.getByRole('heading', { name: /Cost of DNS-CERT/ }).waitFor();
  await clean(page);
  await page.goto(`${page.url().replace(/[?&]open=.*$/, '')}&open=A-6,C-15`);
  await follow(page, 'Duty officers in Africa and Europe');
  await page.getByRole('heading', { name: /Duty officers in Africa and Europe/, level: 1 }).waitFor();
  expect(await page.getByText('post, a year').first().isVisible()).toBe(true);
  await clean(page);
}

/** From an edition to what it changed, and the reason of the largest change. */
async function findWhy(page: Page): Promise<void> {
  await page.goto(`${site.url}/refs/E-4`);
  await follow(page, /^What changed since edition 1/);
  await page.getByRole('heading', { name: 'What changed, and why' }).waitFor();
  expect(await page.getByText(/edition 2 costs/).innerText()).toContain('$146,400 more');
  const first = page
    .getByRole('table', { name: /^Lines that changed/ })
    .getByRole('row')
    .nth(1);
  expect(await first.innerText()).toMatch(
    /Regional liaison[\s\S]*\+120,000[\s\S]*Every region from the first year/,
  );
  const foot = page.getByRole('row', { name: /^Twenty amounts|^20 amounts/ });
  expect(await foot.innerText()).toMatch(/3,123,600[\s\S]*3,270,000[\s\S]*\+146,400/);
  await clean(page);
}

/** The same cost in another currency, and beside what others pay. */
async function convertAndCompare(page: Page): Promise<void> {
  await page.goto(`${site.url}/refs/I-2/cost`);
  const currency = page.getByLabel('Currency', { exact: true });
  await tabTo(page, currency);
  await currency.selectOption('EUR');
  await press(page, page.getByRole('button', { name: 'Convert' }));
  await page.waitForURL(/in=EUR/);
  expect(
    await page
      .getByText(/1 EUR = 1\.20? USD/)
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await page.getByRole('heading', { name: 'Is this high or low?' }).isVisible()).toBe(true);
  await clean(page);
}

test.each([
  ['at a desk', 1280],
  ['on a phone', 360],
])(
  'of a figure somebody says, %s, where it comes from, what changed and why, and whether it is high',
  { timeout: 120_000 },
  async (_, width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US' });
    const page = await context.newPage();
    await readBasis(page);
    await findWhy(page);
    await convertAndCompare(page);
    await context.close();
  },
);

test(
  'an edition is taken away whole and brought in again: nothing differs; a change of it is given its reason',
  { timeout: 120_000 },
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(`${site.url}/sign-in`);
    await press(page, page.getByRole('button', { name: 'Sign in as Demo editor' }));
    await page.waitForURL(`${site.url}/`);
    await page.goto(`${site.url}/refs/E-4`);
    const download = page.waitForEvent('download');
    await press(page, page.getByRole('link', { name: /^Take it away whole/ }));
    const file = await (await download).path();
    await bring(page, await readFile(file));
    await page.getByText('Nothing differs from the edition published last.').waitFor();
    const text = (await readFile(file, 'utf8')).replaceAll('Regional liaison', 'Liaison with the regions');
    await bring(page, Buffer.from(text));
    await press(page, page.getByRole('button', { name: /^Say why Liaison with the regions/ }));
    await write(page, page.getByLabel(/^Why \(optional\)|^Why$/), 'It is what people call it.');
    await press(page, page.getByRole('button', { name: 'Keep the reason' }));
    await page.getByText('It is what people call it.').waitFor();
    await clean(page);
    await write(page, page.getByLabel(/^Why it is published/), 'One line is called otherwise.');
    await press(page, page.getByRole('button', { name: 'Publish it now, for good' }));
    await page.getByRole('group', { name: /^E-\d+ is published$/ }).waitFor();
    await page.goto(`${site.url}/refs/I-2/compare`);
    const renamed = page.getByRole('row', { name: /Liaison with the regions/ });
    expect(await renamed.innerText()).toContain('It is what people call it.');
    await context.close();
  },
);

/** Brings a file of our own format in as a draft, and goes to what it changes. */
async function bring(page: Page, buffer: Buffer): Promise<void> {
  await page.goto(`${site.url}/refs/I-2/edit-costs/import`);
  const field = page.getByLabel(/^A table as CSV/);
  await tabTo(page, field.and(page.locator(':enabled')));
  await field.setInputFiles({ name: 'costs.csv', mimeType: 'text/csv', buffer });
  await page.getByText('It says itself what its columns mean.').waitFor();
  await press(page, page.getByRole('button', { name: /^Read it/ }));
  await write(page, page.getByLabel('Title of the edition'), 'The costs, brought in again');
  await press(page, page.getByRole('button', { name: 'Make the draft' }));
  await press(page, page.getByRole('link', { name: 'Read what changes, and publish' }));
}
