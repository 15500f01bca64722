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

async function editor(width: number): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in`);
  await press(page, page.getByRole('button', { name: 'Sign in as Demo editor' }));
  await page.waitForURL(`${site.url}/`);
  return { context, page };
}

const cell = (page: Page, line: string | RegExp, column: string) =>
  page.getByRole('row', { name: line }).locator(`[data-column="${column}"]`);

/** Goes to a cell by the arrow keys alone, from wherever the Tab key enters the grid. */
async function walkTo(page: Page, line: RegExp, column: string): Promise<void> {
  const target = cell(page, line, column);
  await tabTo(page, page.getByRole('treegrid').locator('[tabindex="0"]'));
  await page.keyboard.press('ControlOrMeta+Home');
  for (let down = 0; down < 60 && (await onRow(page, line)) === false; down += 1)
    await page.keyboard.press('ArrowDown');
  for (let right = 0; right < 40; right += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrow keys do not lead to ${column} of ${String(line)}`);
}

const onRow = (page: Page, line: RegExp) =>
  page
    .getByRole('row', { name: line })
    .first()
    .evaluate((row) => row.contains(document.activeElement));

/** Writes in the cell that has the focus. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function begin(page: Page, title: string): Promise<string> {
  await page.goto(`${site.url}/refs/I-2/edit-costs`);
  await write(page, page.getByLabel('Title of the edition'), title);
  await press(page, page.getByRole('button', { name: 'Begin the draft' }));
  await page.getByRole('treegrid').waitFor();
  return page.url();
}

const save = async (page: Page) => {
  await press(page, page.getByRole('button', { name: 'Save for all editors' }));
};
const saved = (page: Page) => page.getByText('Everything is saved.').waitFor();

/** What a line is called anew, and one that is added. */
interface Names {
  name: string;
  added: string;
}

/** One changes a title and adds a line; the other, who has not seen that, changes the same title and a code. */
async function collide(one: Page, other: Page, { name, added }: Names): Promise<void> {
  const renamed = new RegExp(name);
  const first = one
    .getByRole('row')
    .filter({ has: one.locator('[data-column="title"]') })
    .nth(1);
  const title = (await first.locator('[data-column="title"]').textContent()) ?? '';
  const line = new RegExp(title.slice(0, 20).replaceAll(/[^\w ]/g, '.'));
  await walkTo(one, line, 'title');
  await type(one, name);
  await walkTo(one, renamed, 'code');
  await one.keyboard.press('ControlOrMeta+Enter');
  await type(one, added);
  await save(one);
  await saved(one);

  // The other has the version from before, and changes the same title and a code.
  await walkTo(other, line, 'title');
  await type(other, 'Named otherwise');
  await walkTo(other, /Named otherwise/, 'code');
  await type(other, 'X-9');
  await save(other);
  const meanwhile = other.getByRole('group', { name: 'Saved by somebody else meanwhile' });
  await meanwhile.getByText(name).first().waitFor();
  await meanwhile.getByText('Named otherwise').first().waitFor();
  await press(other, meanwhile.getByRole('button', { name: /^Take theirs/ }));
  await press(other, other.getByRole('button', { name: 'Go on with both' }));
  await cell(other, renamed, 'code').getByText('X-9').waitFor();
  await other.getByRole('row', { name: new RegExp(added) }).waitFor();
  await save(other);
  await saved(other);
}

async function giveAmount(page: Page, added: string): Promise<void> {
  await page.reload();
  await walkTo(page, new RegExp(added), 'base FY11');
  await type(page, '12,x');
  await page.getByText(/cell to mend before saving/).waitFor();
  expect(await axe(page)).toEqual([]);
  await walkTo(page, new RegExp(added), 'base FY11');
  await type(page, '12,000.50');
  await save(page);
  await saved(page);
}

async function publish(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Read what changes, and publish' }));
  await page.getByText(/One line added/).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByText('+12,000.50').first().waitFor();
  await press(page, page.getByRole('button', { name: 'Publish it now, for good' }));
  await page
    .getByLabel(/^Why it is published/)
    .and(page.locator('[aria-invalid="true"]'))
    .waitFor();
  await write(page, page.getByLabel(/^Why it is published/), 'Training was forgotten.');
  await press(page, page.getByRole('button', { name: 'Publish it now, for good' }));
  const done = page.getByRole('group', { name: /^E-\d+ is published$/ });
  await done.waitFor();
  await press(page, done.getByRole('link'));
  await page.getByText('Training was forgotten.').first().waitFor();
}

/** Somebody who is no editor finds nothing of a draft. */
async function demandUnseen(draft: string, title: string): Promise<void> {
  const reader = await browser.newPage();
  await reader.goto(draft);
  await reader.getByText('There is no draft here that you may see').waitFor();
  expect(await reader.content()).not.toContain(title);
  await reader.close();
}

test.each([1280, 360])(
  'an editor makes an edition from the last one by keyboard at %i px, another collides and loses nothing, and everybody sees what changed',
  { timeout: 240_000 },
  async (width) => {
    const one = await editor(width);
    const other = await editor(width);
    const title = `Edition at ${width} pixels`;
    const draft = await begin(one.page, title);
    await demandUnseen(draft, title);
    await other.page.goto(draft);
    await other.page.getByRole('treegrid').waitFor();

    const names = { name: `Renamed at ${width}`, added: `Training in ${width}` };
    await collide(one.page, other.page, names);
    await other.context.close();
    await giveAmount(one.page, names.added);
    await publish(one.page);
    await one.context.close();
  },
);

test(
  'a block of a spreadsheet comes in as new lines, all of it or nothing',
  { timeout: 120_000 },
  async () => {
    const { context, page } = await editor(1280);
    await begin(page, 'From a spreadsheet');
    await tabTo(page, page.getByRole('treegrid').locator('[tabindex="0"]'));
    const rows = (faulty: number) =>
      Array.from(
        { length: 5_000 },
        (_, row) => `Post ${row}\t${row}\tStaff\tUSD\t${row < faulty ? 'many' : '1,000'}`,
      );
    const paste = async (lines: string[]) => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
      await page.keyboard.press('ControlOrMeta+v');
    };
    await page.getByLabel('Show the low and the high end of ranges').uncheck();
    await tabTo(page, page.getByRole('treegrid').locator('[tabindex="0"]'));
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.press('Escape');
    await paste(rows(10));
    await page.getByText('Nothing was pasted').waitFor();
    await page.getByText(/^Row 10, column 5: FY11 base is not a number/).waitFor();
    await tabTo(page, page.getByRole('treegrid').locator('[tabindex="0"]'));
    await paste(rows(0));
    await page.getByText(/4,999 new lines/).waitFor();
    await save(page);
    await saved(page);
    await press(page, page.getByRole('link', { name: 'Read what changes, and publish' }));
    await page.getByText(/^5,000 lines added/).waitFor();
    await page.getByText('+5,000,000').first().waitFor();
    await context.close();
  },
);
