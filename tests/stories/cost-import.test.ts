import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../browser/axe.js';
import { launchChromium } from '../world/chromium.js';
import { encoded } from '../world/encoded.js';
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

/** A budget as a city of Germany writes it, with a title line and a total, its amounts as they are told. */
const budget = (amounts: readonly string[]): string =>
  [
    'Haushaltsplan 2024 (in EUR);;;',
    'Amt;Nr.;Bezeichnung;Ansatz 2024',
    ...amounts.map(
      (amount, row) => `${row < 3 ? 'Jugendamt' : 'Straßenbau'};51${row}0;${posts[row]};${amount}`,
    ),
    'Gesamt;;Summe;4.142.500,50',
  ].join('\r\n');
const posts = ['Kindertagesstätten', 'Spielplätze', 'Jugendhäuser', 'Brücken', 'Radwege'];
const amounts = ['1.234.500,00', '98.000,50', '5.000,00', '2.500.000,00', '305.000,00'];
const faulty = amounts.with(1, '98.00x,50');
const changed = amounts.map((amount, row) => (row < 3 ? '7.000,00' : amount));

const bring = async (page: Page, text: string) => {
  await page.goto(`${site.url}/refs/I-2/edit-costs/import`);
  await choose(page, text);
};
/** The browser's own dialogue is not of the page: the file is put where it would put it. */
async function choose(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(/^A table as CSV/);
  await tabTo(page, field.and(page.locator(':enabled')));
  const buffer = Buffer.from(encoded(text, 'windows-1252'));
  await field.setInputFiles({ name: 'haushalt.csv', mimeType: 'text/csv', buffer });
}
const read = (page: Page) => press(page, page.getByRole('button', { name: /^Read it/ }));

async function publish(page: Page, reason: string): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Read what changes, and publish' }));
  await write(page, page.getByLabel(/^Why it is published/), reason);
  await press(page, page.getByRole('button', { name: 'Publish it now, for good' }));
  await page.getByRole('group', { name: /^E-\d+ is published$/ }).waitFor();
}

test(
  'an editor brings a table by keyboard, corrects a guess, mends a fault, publishes it, and the next one shows three changes',
  { timeout: 100_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: 'en-US' });
    await page.goto(`${site.url}/sign-in`);
    await press(page, page.getByRole('button', { name: 'Sign in as Demo editor' }));
    await page.waitForURL(`${site.url}/`);

    await bring(page, budget(faulty));
    const encoding = page.getByLabel('Encoding of its letters');
    await encoding.waitFor();
    expect(await encoding.inputValue()).toBe('windows-1252');
    const offices = page.getByLabel('Amt is', { exact: true });
    expect(await offices.inputValue()).toBe('level');
    const empty = page.getByLabel('An empty amount says');
    expect(await empty.inputValue()).toBe('notPublished');
    await tabTo(page, empty);
    await page.keyboard.press('ArrowUp');
    expect(await empty.inputValue()).toBe('none');
    await read(page);
    await page.getByText('Row 4, Ansatz 2024, “98.00x,50”: this is no amount').waitFor();
    expect(await axe(page)).toEqual([]);

    // What was corrected holds for the mended file.
    await choose(page, budget(amounts));
    await page.getByText(/^Row 4/).waitFor({ state: 'detached' });
    expect(await empty.inputValue()).toBe('none');
    await read(page);
    await page.getByText('The file has six rows, which make seven lines; one row is left out.').waitFor();
    expect(await axe(page)).toEqual([]);
    const make = page.getByRole('button', { name: 'Make the draft' });
    await press(page, make);
    const title = page.getByLabel('Title of the edition');
    await title.and(page.locator('[aria-invalid="true"]')).waitFor();
    await write(page, title, 'Haushalt 2024');
    await press(page, make);
    await publish(page, 'Adopted by the council.');

    await bring(page, budget(changed));
    await empty.waitFor();
    expect(await empty.inputValue()).toBe('none');
    await read(page);
    await page.getByText(/no lines added, 0 left out, 0 moved, 0 renamed, 3 with other amounts/).waitFor();
    await page.getByText('2024: 98,000.50 to 7,000').waitFor();
    await page.close();
  },
);
