import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../world/chromium.js';
import { removeSite, startSite, type Site } from '../world/site.js';
import { axe } from './axe.js';

let site: Site;
let browser: Browser;
let pages: Map<string, string>;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
  pages = await pagesByShape();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await removeSite(site);
});

/** Pages of one kind have one shape: their path with the number of the ref taken out, and the names of what is asked. */
function shapeOf(href: string): string {
  const { pathname, searchParams } = new URL(href);
  return `${pathname.replace(/-\d+/g, '')}?${[...new Set(searchParams.keys())].sort().join('&')}`;
}

/** What a browser saves and does not show. */
const isFile = (href: string): boolean => /\.(?:csv|json)$/.test(new URL(href).pathname);

/** Where the links of a page lead, as they stand in it before any script ran. */
async function linksOf(href: string): Promise<string[]> {
  const answer = await fetch(href);
  const html = await answer.text();
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(
    ([, link = '']) => new URL(link.replaceAll('&amp;', '&').split('#', 1)[0] ?? '', answer.url).href,
  );
}

/** Every kind of page that links lead to, each by the first page found of it, so that a new one cannot be forgotten. */
async function pagesByShape(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const queue = [site.url, `${site.url}/refs/X-1`, `${site.url}/search?q=nothing+has+this`];
  for (const href of queue) {
    const shape = shapeOf(href);
    if (found.has(shape)) continue;
    found.set(shape, href);
    const links = await linksOf(href);
    queue.push(...links.filter((link) => link.startsWith(site.url) && !isFile(link)));
  }
  return found;
}

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  account?: string;
}

/** What is wrong with a page as it looks this way: what axe finds, what the browser complains of, what runs over its edge. */
async function faultsOf(page: Page, href: string, { width }: Look): Promise<string[]> {
  const faults: string[] = [];
  const onConsole = (message: { type(): string; text(): string }): void => {
    if (message.type() === 'error' && !/status of (404|400)/.test(message.text()))
      faults.push(message.text());
  };
  const onError = (error: Error): void => void faults.push(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  await page.goto(href, { waitUntil: 'networkidle' });
  for (const finding of await axe(page)) faults.push(finding);
  const edge = await page.evaluate(() => document.documentElement.scrollWidth);
  if (edge > width) faults.push(`it is ${edge} px wide`);
  page.off('console', onConsole).off('pageerror', onError);
  return faults.map((fault) => `${href.slice(site.url.length)}: ${fault}`);
}

async function signedIn(look: Look): Promise<BrowserContext> {
  const { width, colorScheme, account } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  if (account) {
    const { status } = await context.request
      .post(`${site.url}/session/demo`, {
        form: { account, next: '/healthz' },
        headers: { origin: site.url },
      })
      .then((answer) => ({ status: answer.status() }));
    expect(status).toBe(200);
  }
  return context;
}

const looks: Look[] = [
  { width: 1280, colorScheme: 'light', account: 'editor' },
  { width: 360, colorScheme: 'dark', account: 'representative' },
  { width: 320, colorScheme: 'light' },
];

/** While one tab waits for the network, the others work. */
const tabs = 5;

/** What is wrong with any of these pages, looked at in several tabs side by side. */
async function faultsOfAll(context: BrowserContext, hrefs: Iterable<string>, look: Look): Promise<string[]> {
  const faults: string[] = [];
  const left = [...hrefs];
  const inOneTab = async (): Promise<void> => {
    const page = await context.newPage();
    for (let href = left.shift(); href !== undefined; href = left.shift())
      faults.push(...(await faultsOf(page, href, look)));
  };
  await Promise.all(Array.from({ length: tabs }, inOneTab));
  return faults;
}

test.each(looks)(
  'nothing is wrong with any kind of page at $width px, $colorScheme, as $account',
  { timeout: 600_000 },
  async (look) => {
    const context = await signedIn(look);
    expect(pages.size).toBeGreaterThan(12);
    const faults = await faultsOfAll(context, pages.values(), look);
    await context.close();
    expect(faults).toEqual([]);
  },
);
