import type { Browser } from 'playwright-core';
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

test(
  'an editor says by keyboard which of two totals to rely on, and why a breakdown is withheld, and everybody reads both',
  { timeout: 100_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: 'en-US' });
    await page.goto(`${site.url}/sign-in`);
    await press(page, page.getByRole('button', { name: 'Sign in as Demo editor' }));
    await page.waitForURL(`${site.url}/`);
    await page.goto(`${site.url}/refs/I-3/cost`);
    await page.getByText('Nobody has said which of the two to rely on.').waitFor();
    expect(await axe(page)).toEqual([]);

    await page.goto(`${site.url}/refs/I-3/edit`);
    await press(page, page.getByRole('button', { name: 'Change $9.1M' }));
    const total = page.getByRole('form', { name: 'Change the stated total' });
    const choice = page.getByLabel('Is it the one to rely on?');
    await tabTo(page, choice);
    await page.keyboard.press('ArrowDown');
    await write(page, total.getByLabel('Why you change it'), 'The percentage beside it fits.');
    await press(page, total.getByRole('button', { name: 'Change it, in public' }));
    await choice.waitFor({ state: 'detached' });

    await press(page, page.getByRole('button', { name: 'Change what is said of it' }));
    const told = page.getByRole('form', { name: 'Change the word on the breakdown' });
    const state = page.getByLabel('Can the breakdown be read?');
    await tabTo(page, state);
    await page.keyboard.press('ArrowUp');
    expect(await state.inputValue()).toBe('WITHHELD');
    await write(page, told.getByLabel('Why you change it'), 'We asked, and were told.');
    const change = told.getByRole('button', { name: 'Change it, in public' });
    await press(page, change);
    const reason = page.getByLabel(/^The reason that was given for withholding it/);
    await reason.and(page.locator('[aria-invalid="true"]')).waitFor();
    expect(await axe(page)).toEqual([]);
    await write(page, reason, 'It would show what one person earns.');
    await press(page, change);
    await state.waitFor({ state: 'detached' });

    const reader = await browser.newPage({ javaScriptEnabled: false });
    await reader.goto(`${site.url}/refs/I-3/cost`);
    const words = await reader.locator('main').innerText();
    expect(words).toContain('The one to rely on is $9.1M, an editor says.');
    expect(words).toContain('The reason that was given: It would show what one person earns.');
  },
);
