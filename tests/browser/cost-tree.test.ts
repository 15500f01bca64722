import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../world/chromium.js';
import { removeSite, startSite, type Site } from '../world/site.js';

const command = resolve(import.meta.dirname, '../../apps/api/dist/plumbline.js');
const lineCount = 700;

let site: Site;
let browser: Browser;
let ref: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
  ref = await importLines(site);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await removeSite(site);
});

/** Publishes an initiative with many lines beside each other, as an operator does, and answers its ref. */
async function importLines({ folder }: Site): Promise<string> {
  const [file, mapping] = [join(folder, 'costs.csv'), join(folder, 'costs.json')];
  const lines = Array.from({ length: lineCount }, (_, index) => `Bridge ${index + 1},${1_000 + index}`);
  await writeFile(file, `Line,Amount\n${lines.join('\n')}\n`);
  const period = { column: 'Amount', label: '2025', startsOn: '2025-01-01', endsOn: '2025-12-31' };
  await writeFile(
    mapping,
    JSON.stringify({ currency: 'USD', levels: [{ title: 'Line' }], periods: [period] }),
  );
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[
        command,
        'import',
        'costs',
        file,
        '--new-initiative',
        'Seven hundred bridges',
        '--edition',
        'First',
      ],
      ...['--mapping', mapping, '--publish', '--reason', 'To be counted'],
    ],
    { env: { ...process.env, PLUMBLINE_DATA: folder } },
  );
  const found = /\bI-\d+\b/.exec(stdout)?.[0];
  if (found === undefined) throw new Error(`The import names no initiative:\n${stdout}`);
  return found;
}

const rowsIn = (page: Page) => page.getByRole('treegrid').locator('tbody [role=row]');
const lastRow = (page: Page) => page.getByRole('row', { name: `Bridge ${lineCount}` });

async function openTree(page: Page): Promise<void> {
  await page.goto(`${site.url}/refs/${ref}/cost`);
  await page.getByRole('row', { name: 'Bridge 1', exact: false }).first().waitFor();
}

test('of a long cost tree the rows in sight are in the page, and scrolling brings the others', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await openTree(page);
  await page.mouse.move(640, 400);
  const isThere = () => lastRow(page).isVisible();
  for (let turns = 0; turns < 400 && !(await isThere()); turns += 1) await page.mouse.wheel(0, 600);
  await lastRow(page).waitFor();
  expect(await rowsIn(page).count()).toBeLessThan(120);
  expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(lineCount + 2));
  expect(await lastRow(page).getAttribute('aria-rowindex')).toBe(String(lineCount + 1));
  await page.close();
});

test('its last row is reached by keys alone, and the first again', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await openTree(page);
  await rowsIn(page).first().focus();
  const isThere = () =>
    lastRow(page).evaluateAll((rows) => rows.some((row) => row === document.activeElement));
  for (let presses = 0; presses < 400 && !(await isThere()); presses += 1)
    await page.keyboard.press('PageDown');
  expect(await isThere()).toBe(true);
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/Bridge 1(?!\d)/);
  await page.close();
});
