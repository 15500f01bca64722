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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Sends a form off, and does not wait for the time to take it back to go by. */
async function doNow(page: Page, name: string): Promise<void> {
  await press(page, button(page, name));
  await press(page, button(page, 'Do it now'));
}

/** The first time with a range that is upside down, which is refused at its field and keeps what was typed. */
async function addAlternative(page: Page): Promise<void> {
  await press(page, button(page, 'Add an alternative'));
  const form = page.getByRole('form', { name: 'A new alternative' });
  await write(page, form.getByLabel('Title'), 'Contract the whole of it');
  await write(
    page,
    form.getByLabel('What it is', { exact: false }).first(),
    'A firm does the work for a year.',
  );
  await write(page, form.getByLabel('What it would give'), 'Independence\nA price that is known');
  await write(page, form.getByLabel('What it would cost'), '300,000');
  await write(page, form.getByLabel('At the least'), '400,000');
  await write(page, form.getByLabel('At the most'), '500,000');
  await write(page, form.getByLabel('Who stated it, or how it was reckoned'), 'An offer of the firm.');
  await press(page, button(page, 'Add the alternative, in public'));
  await form.getByLabel('At the least').and(page.locator('[aria-invalid="true"]')).waitFor();
  expect(await form.getByLabel('What it would give').inputValue()).toBe(
    'Independence\nA price that is known',
  );
  await write(page, form.getByLabel('At the least'), '200,000');
  await doNow(page, 'Add the alternative, in public');
  await page.getByText('The alternative is added, and public.').waitFor();
}

async function addWord(page: Page): Promise<void> {
  await press(page, page.locator('summary').filter({ hasText: 'What submissions say of V-5' }));
  await press(page, button(page, 'Add a word on V-5'));
  const form = page.getByRole('form', { name: 'A new word on V-5' });
  await write(page, form.getByLabel('The submission'), 's 37');
  await tabTo(page, form.getByLabel('How it stands to it'));
  await page.keyboard.type('It asks');
  await write(page, form.getByLabel('What it says, in your words'), 'Would it be contracted?');
  await doNow(page, 'Add the word on V-5, in public');
  await page.getByText('The word on V-5 is added, and public.').waitFor();
}

/** Where the two first cells of a record begin: beside its heads where there is room, below each other on a phone. */
async function stands(page: Page): Promise<string> {
  const head = await page.getByRole('columnheader', { name: 'Alternative' }).boundingBox();
  const named = await page.getByRole('rowheader', { name: /V-1/ }).boundingBox();
  const next = await page.getByRole('rowheader', { name: /V-2/ }).boundingBox();
  if (!named || !next) throw new Error('The table has no alternatives');
  return head && Math.abs(named.y - next.y) < 1 && head.x < named.x ? 'side by side' : 'below each other';
}

test('an editor adds an alternative by keyboard, refused first, with a word on it, and takes it back', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  await page.goto(`${site.url}/sign-in`);
  await press(page, page.getByRole('button', { name: 'Sign in as Demo editor' }));
  await page.waitForURL(`${site.url}/`);
  await page.goto(`${site.url}/refs/I-1/alternatives`);
  await page.getByText('No alternative is recorded').waitFor();
  await press(page, page.getByRole('link', { name: 'Change I-1' }));
  await addAlternative(page);
  await addWord(page);
  await page.goto(`${site.url}/refs/I-1/alternatives`);
  await page.getByRole('row', { name: /Contract the whole of it.*S-37/ }).waitFor();
  await page.goto(`${site.url}/refs/I-1/edit`);
  await press(page, button(page, 'Take back V-5'));
  await write(page, page.getByLabel('Why you take it back'), 'The firm is gone.');
  await doNow(page, 'Take it back, in public');
  await page.getByRole('link', { name: 'Contract the whole of it' }).waitFor({ state: 'detached' });
  await page.goto(`${site.url}/refs/V-5`);
  await page.getByText('It was taken back').waitFor();
  await page.getByText('The firm is gone.').first().waitFor();
  await page.close();
}, 240_000);

test.each([
  [1280, 'side by side'],
  [360, 'below each other'],
])(
  'at %d px alternatives stand %s, without a script and without a fault',
  async (width, how) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/refs/I-2/alternatives`);
    expect(await stands(page)).toBe(how);
    const json = await context.request.get(`${site.url}/refs/I-2/alternatives.json`);
    const refs = ((await json.json()) as { ref: string }[]).map(({ ref }) => ref);
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(
      refs.map((ref) => expect.stringContaining(ref) as string),
    );
    await context.close();
    const alive = await browser.newPage({ viewport: { width, height: 900 } });
    await alive.goto(`${site.url}/refs/I-2/alternatives`, { waitUntil: 'networkidle' });
    expect(await axe(alive)).toEqual([]);
    await alive.close();
  },
  120_000,
);
