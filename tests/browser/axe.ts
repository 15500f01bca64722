import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

// The copy that @axe-core/playwright is released with. Its builder injects it again for every look at a
// page, which takes three times as long as the look itself.
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))(
  'axe-core',
) as { source: string };

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * What axe finds on a page as it stands: one line for each element with a fault, none when all is well.
 *
 * @example expect(await axe(page)).toEqual([]);
 */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate((asked) => window.axe?.run(asked), options);
  if (!results) throw new Error('axe could not be put into the page');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? help).split('\n').slice(1).join(' ').trim();
      return `${id} at ${target.flat().join(' ')}: ${summary}`;
    }),
  );
}
