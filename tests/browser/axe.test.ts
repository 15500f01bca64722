import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../world/chromium.ts';
import { axe } from './axe.ts';

const sound = `<!doctype html><html lang="en"><title>Plumbline</title>
  <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
  <main><h1>Receipts</h1><label>Number <input></label></main></html>`;
const small = '<button style="all:unset;display:block;width:8px;height:8px;font-size:8px">x</button>';

describe('the accessibility check', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const found = async (html: string) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(html);
    const lines = await axe(page);
    await context.close();
    return lines;
  };

  test('finds nothing on a sound page', async () => {
    expect(await found(sound)).toEqual([]);
  });

  test.each([
    ['label', sound.replace('<label>Number <input></label>', '<input>')],
    ['color-contrast', sound.replace('<h1>', '<h1 style="color:#eee;background:#fff">')],
    ['html-has-lang', sound.replace(' lang="en"', '')],
    ['region', sound.replace('<main>', '<p>Outside</p><main>')],
    ['target-size', sound.replace('</main>', `${small}${small}</main>`)],
  ])('finds a planted fault of the rule %s', async (rule, html) => {
    const lines = await found(html);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.startsWith(`${rule} at `))).toEqual([]);
  });
});
