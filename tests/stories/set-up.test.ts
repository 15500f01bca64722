import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../browser/axe.js';
import { launchChromium } from '../world/chromium.js';
import { removeSite, startSite, type Site } from '../world/site.js';
import { press, tabTo, write } from './keyboard.js';

const own = { PLUMBLINE_DEMO: '0', SMTP_URL: 'none' };
const program = resolve(import.meta.dirname, '../../apps/api/dist/plumbline.js');

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite({ environment: own }), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await removeSite(site);
});

/** What an operator types at the command line. */
async function plumbline(...words: string[]): Promise<string> {
  const env = { ...process.env, ...own, NODE_ENV: '', PORT: String(site.port), PLUMBLINE_DATA: site.folder };
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], { env });
  return stdout.trim();
}

async function signInAsAdministrator(page: Page): Promise<void> {
  await plumbline('grant', 'administrator', 'first@example.org');
  await page.goto(await plumbline('sign-in-link', 'first@example.org'));
  await press(page, page.getByRole('button', { name: 'Sign in' }));
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Sends a form off, and lets the time to take it back go by. */
async function letGo(page: Page, name: string): Promise<void> {
  await press(page, button(page, name));
  await button(page, 'Undo').waitFor();
}

async function enterOrganisation(page: Page): Promise<void> {
  await press(page, link(page, 'Enter an organisation'));
  await press(page, button(page, 'Enter it, in public'));
  await page.getByLabel('Name').and(page.locator('[aria-invalid="true"]')).waitFor();
  await write(page, page.getByLabel('Name'), 'Registry of the Isles');
  await letGo(page, 'Enter it, in public');
  await press(page, button(page, 'Undo'));
  await letGo(page, 'Enter it, in public');
  await page.getByText('Registry of the Isles is entered').first().waitFor();
  await press(page, link(page, 'Back to setting up'));
}

async function draftInitiative(page: Page): Promise<string> {
  await press(page, link(page, 'Draft an initiative'));
  await write(page, page.getByLabel('Title'), 'A directory of contacts');
  await type(page, 'Who proposes it', 'Registry');
  await press(page, button(page, /^Make the draft/));
  await page.waitForURL('**/drafts/*');
  return page.url();
}

async function publish(page: Page): Promise<void> {
  // Of a draft the summary can wait; of what everybody reads it cannot.
  await page.getByText('Write the summary first').waitFor();
  await write(page, page.getByLabel('Summary'), 'Who to call, at any hour.');
  await press(page, button(page, 'Save the draft'));
  await page.getByText('Saved. Nobody but editors sees it.').waitFor();
  await letGo(page, 'Publish it');
  await page.waitForURL('**/refs/I-1');
}

async function addArea(page: Page): Promise<void> {
  await press(page, link(page, 'Change I-1'));
  await press(page, button(page, 'Add an area'));
  await write(page, page.getByRole('form', { name: 'A new area' }).getByLabel('Title'), 'Finding people');
  await write(page, page.getByLabel('What it is for'), 'Every registry can be reached.');
  await letGo(page, 'Add the area, in public');
  await page.getByText('The area is added, and public.').waitFor();
}

/** Days and times as their fields have them in the language of this browser: month, day, year; hour, minute, half of the day. */
async function type(page: Page, label: string, keys: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(keys);
}

async function openProceeding(page: Page): Promise<void> {
  await press(page, link(page, 'Open a proceeding about I-1'));
  await write(page, page.getByLabel('Title'), 'A first reading');
  await write(page, page.getByRole('textbox', { name: 'What is asked' }), 'Who should be in the directory?');
  await type(page, 'On whose clock', 'Europe/Berlin');
  await type(page, 'Closes on', '03272044');
  await type(page, 'Closes at', '0230AM');
  await press(page, button(page, 'Ask the public'));
  await page.getByText('never show 02:30').first().waitFor();
  await type(page, 'Closes at', '1159PM');
  await page.getByRole('time').filter({ hasText: '27 March 2044, 21:59 UTC' }).waitFor();
  await letGo(page, 'Ask the public');
  await page.waitForURL('**/refs/Q-1');
  await page.getByText('It is open until 27 March 2044, 21:59 UTC').first().waitFor();
}

async function comment(text: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/refs/I-1`);
  await write(page, page.getByLabel('Your comment'), text);
  await press(page, button(page, 'Send, and get a receipt'));
  await page.getByText(/^Stored\. Your receipt is S-1\.$/).waitFor();
  await context.close();
}

/** Two editors change the same words at the same time. */
async function collide(page: Page, other: Page): Promise<void> {
  const ours = 'Whom to call, at any hour of any day.';
  for (const one of [page, other]) await one.goto(`${site.url}/refs/I-1/edit`);
  for (const [one, summary] of [
    [other, 'Theirs.'],
    [page, ours],
  ] as const) {
    await write(one, one.getByRole('textbox', { name: 'Summary' }), summary);
    await write(one, one.getByRole('textbox', { name: 'Why you change it' }), 'Said better.');
    await press(one, button(one, 'Change it, in public'));
    if (one === other) await one.getByText('Changed, in public.').waitFor();
  }
  const both = page.getByRole('group', { name: 'Saved by somebody else meanwhile' });
  await both.getByText('Theirs.').waitFor();
  await both.getByText(ours).waitFor();
  expect(await axe(page)).toEqual([]);
  await press(page, button(page, 'Save what the form says over it'));
  await page.getByText('Changed, in public.').waitFor();
  await page.goto(`${site.url}/refs/I-1`);
  await page.getByText(ours).first().waitFor();
  await page.getByText('Theirs.').first().waitFor({ state: 'attached' });
}

test(
  'an administrator sets up an initiative from nothing by keyboard, opens a consultation, and loses nothing to another editor',
  { timeout: 240_000 },
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByText('No initiative is published').waitFor();
    await signInAsAdministrator(page);
    await page.goto(site.url);
    await press(page, link(page, 'Set up the first initiative'));
    await page.getByText('Nothing is here yet').waitFor();
    await enterOrganisation(page);
    const draft = await draftInitiative(page);
    const stranger = await browser.newPage();
    await stranger.goto(draft);
    await stranger.getByText('There is no such draft, or you may not see it').waitFor();
    expect(await stranger.content()).not.toContain('directory of contacts');
    await publish(page);
    await addArea(page);
    await openProceeding(page);
    await comment('The small ones first.');
    await collide(page, await context.newPage());
    await context.close();
  },
);
