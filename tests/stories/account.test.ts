import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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

/** Asks for a link, and answers where the mail with it leads. */
async function askForLink(page: Page, email: string): Promise<string> {
  await page.goto(`${site.url}/sign-in?next=/refs/I-2`);
  await write(page, page.getByLabel('Your e-mail address'), email);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in/sent?**');
  const mails = await page.context().newPage();
  await mails.goto(`${site.url}/outbox`);
  const link = mails.getByRole('link', { name: /sign-in\/link/ }).first();
  const href = await link.getAttribute('href');
  await mails.close();
  return href ?? '';
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function tick(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('checkbox', { name }));
  await page.keyboard.press('Space');
}

/** What axe finds on a page, wide in light and narrow in dark. */
async function faultsAt(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await axe(page)));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found.map((fault) => `${page.url()}: ${fault}`);
}

test('somebody signs in by a link, says how they are named, makes a token and erases themselves, by keyboard', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  const link = await askForLink(page, `${randomUUID()}@example.org`);
  faults.push(...(await faultsAt(page)));
  await page.goto(link);
  faults.push(...(await faultsAt(page)));
  await press(page, button(page, 'Sign in'));
  await page.waitForURL('**/account?new=yes**');
  await page.getByText(', this one').waitFor();
  await write(page, page.getByLabel('Your name in public'), 'A. Resident');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/refs/I-2');
  await press(page, page.getByRole('link', { name: 'A. Resident, participant' }));
  await press(page, page.getByText('Make a token', { exact: true }));
  await write(page, page.getByLabel('What it is for'), 'Nightly figures');
  await tick(page, 'Record measurements');
  await press(page, button(page, 'Make a token, and see it once'));
  await page.getByText(/^plumbline_[\w-]{43}$/).waitFor();
  await press(page, page.getByText('Erase my account', { exact: true }));
  faults.push(...(await faultsAt(page)));
  await tick(page, 'I mean it: this cannot be undone');
  await press(page, button(page, 'Erase my account, and sign me out'));
  await page.waitForURL('**/account/erased');
  faults.push(...(await faultsAt(page)));
  await page.goto(link);
  await press(page, button(page, 'Sign in'));
  await page.waitForURL('**/sign-in/ended?**');
  faults.push(...(await faultsAt(page)));
  expect(faults).toEqual([]);
  await context.close();
}, 120_000);

test('a link works without JavaScript, and in another browser with the six digits of the first', async () => {
  const plain = (): Promise<BrowserContext> => browser.newContext({ javaScriptEnabled: false });
  const [mine, other] = [await plain(), await plain()];
  const page = await mine.newPage();
  const link = await askForLink(page, `${randomUUID()}@example.org`);
  const code = /\d{3} \d{3}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.getByLabel('The six digits').fill(code);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.waitForURL('**/account?new=yes**');
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'This link was used already' }).waitFor();
  await Promise.all([mine.close(), other.close()]);
}, 60_000);
