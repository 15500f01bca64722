import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { serversIn } from '../../apps/api/src/platform/database/leftover.js';
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

/** A line of the demonstration that serves an objective which is measured now. */
const line = 'C-24';
const indicator = 'K-7';

async function goTo(page: Page, ref: string): Promise<void> {
  await write(page, page.locator('header input[name="q"]'), ref);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/refs/${ref}`);
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.url}/sign-in`);
  await press(page, page.getByRole('button', { name: `Sign in as ${name}` }));
  await page.waitForURL(`${site.url}/`);
}

async function browseTheCost(page: Page): Promise<void> {
  await page.goto(site.url);
  await press(page, page.getByRole('link', { name: /DNS-CERT/ }));
  await press(page, page.getByRole('link', { name: 'Cost', exact: true }));
  await page.waitForURL('**/refs/I-2/cost*');
  const row = page.getByRole('row', { name: /A-8/ });
  await tabTo(page, page.getByRole('treegrid').locator('tbody [role="row"][tabindex="0"]'));
  for (
    let down = 0;
    down < 12 && !(await row.evaluate((element) => element === document.activeElement));
    down += 1
  )
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('row', { name: new RegExp(line) }).waitFor();
}

async function comment(page: Page, text: string): Promise<string> {
  await goTo(page, line);
  await write(page, page.getByLabel('Your comment'), text);
  await write(page, page.getByLabel('Name'), 'A neighbour');
  await press(page, page.getByRole('button', { name: 'Send, and get a receipt' }));
  const news = await page.getByText(/^Stored\. Your receipt is S-\d+\.$/).textContent();
  return /S-\d+/.exec(news ?? '')?.[0] ?? '';
}

async function pledge(page: Page, amount: string): Promise<void> {
  await signIn(page, 'Demo representative');
  await goTo(page, line);
  await write(page, page.getByLabel('How much'), '1.234,56');
  await press(page, page.getByRole('button', { name: 'Record the offer, in public' }));
  await page.getByLabel('How much').and(page.locator('[aria-invalid="true"]')).waitFor();
  await write(page, page.getByLabel('How much'), amount);
  await press(page, page.getByRole('button', { name: 'Record the offer, in public' }));
  await page.getByText('is recorded, and public').waitFor();
}

async function measure(page: Page, value: string): Promise<void> {
  await signIn(page, 'Demo editor');
  await goTo(page, indicator);
  await write(page, page.getByLabel('Value'), 'N/A');
  await tabTo(page, page.getByLabel('Day'));
  await page.keyboard.type('06302026'); // As the field has it in the language of this browser: month, day, year.
  await write(page, page.getByLabel('Source'), 'A call to every registry.');
  await press(page, page.getByRole('button', { name: /^Record/ }));
  await page.getByLabel('Value').and(page.locator('[aria-invalid="true"]')).waitFor();
  await write(page, page.getByLabel('Value'), value);
  await press(page, page.getByRole('button', { name: /^Record/ }));
  await page.getByText('The measurement is recorded, and public').waitFor();
}

async function findAll(page: Page, said: { text: string; amount: RegExp; value: string }): Promise<void> {
  await page.goto(`${site.url}/refs/${line}`);
  const strand = (name: string) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name, exact: true }) })
      .first();
  await strand('Cost').getByText(/\$\d/).first().waitFor();
  await strand('Voice').getByText(said.text).waitFor();
  await strand('Funding').getByText(said.amount).filter({ visible: true }).first().waitFor();
  await strand('Results').getByText(said.value).filter({ visible: true }).first().waitFor();
}

/** Everything at once, as a power cut would. */
async function killEverything(): Promise<void> {
  const ended = site.stop('SIGKILL');
  for (const pid of await serversIn(join(site.folder, 'postgres/data'))) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  await ended;
}

test.each([
  {
    width: 1280,
    text: 'Who confirms that a contact is still right?',
    amount: '41,000',
    pledged: /\$41,000/,
    value: '67.25',
  },
  { width: 360, text: 'Two posts are one too many.', amount: '42000', pledged: /\$42,000/, value: '68.75' },
])(
  'a person browses, comments, pledges and measures by keyboard at $width px, and finds all of it on the line after everything was killed',
  { timeout: 240_000 },
  async ({ width, text, amount, pledged, value }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-US' });
    const page = await context.newPage();
    await browseTheCost(page);
    const number = await comment(page, text);
    await pledge(page, amount);
    await measure(page, value);
    await killEverything();
    site = await site.again();
    await findAll(page, { text, amount: pledged, value });
    await page.goto(`${site.url}/receipts`);
    await write(page, page.getByRole('textbox', { name: /number/i }), number);
    await page.keyboard.press('Enter');
    await page.getByText(text).first().waitFor();
    await context.close();
  },
);
