// Measures a long cost tree in a real browser, against an instance that runs already:
//
//   node tests/bench/browser/cost-tree.ts http://localhost:4000 I-3 [open=C-17,C-18]
//
// It opens everything, or what is named, loads all lines by scrolling to the end, and scrolls through all of them once more. It prints
// one line of JSON: the time from the start of the navigation to the first painted row (the median of five), the
// longest task of the main thread and the number over 16 ms while scrolling, by the browser's own tracing, with all
// lines loaded and while they load, and the memory of scripts after that.
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../world/chromium.ts';
import { tasksIn, type Tasks } from './main-thread.ts';

const size = { width: 1280, height: 800 };
const wheelStep = 400;
const budgetMs = 16;

export interface CostTreeFigures {
  lines: number;
  firstRowsMs: number;
  /** Of the clock, and of the processor alone: they differ where other programs are busy. */
  longestTaskMs: number;
  longestTaskCpuMs: number;
  tasksOver16: number;
  loading: { longestTaskMs: number; longestTaskCpuMs: number; tasksOver16: number; seconds: number };
  heapMb: number;
  elements: number;
}

/**
 * Measures the cost tree of an address.
 *
 * @param origin of a running instance, without a slash at its end
 * @param ref of an address with a published edition
 * @param open what is open, as the address of the page says it
 */
export async function measureCostTree(
  origin: string,
  ref: string,
  open = 'open=all',
): Promise<CostTreeFigures> {
  const browser = await launchChromium();
  try {
    const url = `${origin}/refs/${ref}/cost?${open}`;
    const firstRows: number[] = [];
    // The first visit warms up.
    for (let visit = 0; visit < 6; visit += 1) firstRows.push(await timeToFirstRow(browser, url));
    const page = await browser.newPage({ viewport: size });
    await page.goto(url, { waitUntil: 'networkidle' });
    const began = performance.now();
    const loading = await whileScrolling(browser, page);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() => document.querySelector('[role=treegrid] tbody [aria-rowindex="2"]'));
    const loaded = await whileScrolling(browser, page);
    return {
      lines: await page.getByRole('treegrid').evaluate((tree) => Number(tree.ariaRowCount) - 2),
      firstRowsMs: Math.round(firstRows.slice(1).toSorted((a, b) => a - b)[2] ?? NaN),
      ...figures(loaded),
      loading: { ...figures(loading), seconds },
      heapMb: await heapMb(page),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
  } finally {
    await browser.close();
  }
}

/** A visit with an empty cache: until the frame after the one in which the first row stood in the page. */
async function timeToFirstRow(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: size });
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('[role=treegrid] tbody [role=row]')) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first row')));
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first row').length > 0);
  const at = await page.evaluate(() => performance.getEntriesByName('first row')[0]?.startTime ?? NaN);
  await page.close();
  return at;
}

/** Turns the wheel until the end of the page is reached and nothing more is on its way. */
async function whileScrolling(browser: Browser, page: Page): Promise<Tasks> {
  await page.mouse.move(size.width / 2, size.height / 2);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  while (!(await isAtEnd(page)))
    for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, wheelStep);
  return tasksIn(await browser.stopTracing(), budgetMs);
}

const isAtEnd = (page: Page) =>
  page.evaluate(
    () =>
      scrollY + innerHeight >= document.documentElement.scrollHeight - 2 &&
      !document.querySelector('[role=treegrid] tbody [role=status]'),
  );

const figures = ({ longestMs, longestCpuMs, over }: Tasks) => ({
  longestTaskMs: longestMs,
  longestTaskCpuMs: longestCpuMs,
  tasksOver16: over,
});

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  return Math.round(used / 1e5) / 10;
}

if (import.meta.filename === process.argv[1]) {
  const [origin, ref, open] = parseArgs({ allowPositionals: true }).positionals;
  if (!origin || !ref)
    throw new Error('say where an instance runs and which address: http://localhost:4000 I-3');
  console.log(JSON.stringify(await measureCostTree(origin.replace(/\/$/, ''), ref, open)));
}
