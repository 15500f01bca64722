import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LineChart } from './line-chart';

const html = renderToStaticMarkup(
  <LineChart
    label="Share reached by month, 42 to 61 percent"
    measured={[
      { x: 0, value: 42, valueText: '42%', standing: 'record' },
      { x: 1, value: 61, valueText: '61%', standing: 'illustrative' },
    ]}
    target={[
      { x: 0, value: 50 },
      { x: 4, value: 95 },
    ]}
    targetText="95% target"
    ticks={[{ x: 0, label: 'Jan' }]}
    valueText={(value) => `${value}%`}
  />,
);

test('a chart over time is one image with a name to a reader who does not see it', () => {
  expect(html).toMatch(
    /^<div class="plot"[^>]* role="img" aria-label="Share reached by month, 42 to 61 percent">/,
  );
});

test('a point on the record is solid and an illustrative one is hatched', () => {
  expect(html).toContain('class="plot-point mark-record"');
  expect(html).toContain('class="plot-point mark-illustrative"');
});

test('the target and the last point are named where they end', () => {
  expect(html).toMatch(/class="plot-word plot-end"[^>]*>95% target</);
  expect(html).toMatch(/data-last="true"[^>]*>61%</);
});
