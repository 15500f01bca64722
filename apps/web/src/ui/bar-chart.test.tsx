import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BarChart, type Bar } from './bar-chart';

const asked: Bar = { key: 'a', label: 'Asked', value: 40, standing: 'record', valueText: '$40' };
const built: Bar = { key: 'b', label: 'Built', value: 20, standing: 'illustrative', valueText: '$20' };
const lines: Bar = { key: 'c', label: 'Lines', value: null, standing: 'unknown', valueText: 'not published' };

function draw(bars: readonly Bar[]): string {
  return renderToStaticMarkup(<BarChart bars={bars} tickText={(value) => `$${value}`} />);
}

/** Standing, start and width of each bar, in percent of the track. */
function marks(html: string) {
  return [...html.matchAll(/<rect class="mark-(\w+)" x="([\d.]+)%" width="([\d.]+)%"/g)].map(
    ([, standing, start, width]) => ({ standing, start: Number(start), width: Number(width) }),
  );
}

describe('a bar', () => {
  test('starts at zero and is as long as its value', () => {
    expect(marks(draw([asked, built]))).toEqual([
      { standing: 'record', start: 0, width: 100 },
      { standing: 'illustrative', start: 0, width: 50 },
    ]);
  });

  test('is drawn from zero to the left when its value is below it', () => {
    const [loss] = marks(draw([{ ...asked, value: -20 }, built]));
    expect(loss).toEqual({ standing: 'record', start: 0, width: 50 });
  });

  test('of a value nobody knows is a dashed outline, whatever standing it claims', () => {
    expect(marks(draw([asked, { ...lines, standing: 'record' }]))[1]?.standing).toBe('unknown');
  });

  test('of an estimate runs from its low to its high end and is struck at its base', () => {
    const html = draw([{ ...built, range: { low: 10, high: 40 } }]);
    expect(marks(html)).toEqual([{ standing: 'illustrative', start: 25, width: 75 }]);
    expect(html).toContain('<line class="mark-reference" x1="50%" x2="50%"');
  });
});

test('a reader who does not see the bars hears each value and that it is illustrative', () => {
  const words = draw([asked, built, lines])
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ');
  expect(words).toMatch(/Asked\s+\$40\s/);
  expect(words).toMatch(/Built\s+\$20\s+\(Illustrative\)/);
  expect(words).toMatch(/Lines\s+not published/);
});

test('the value of a long bar stands inside it, that of a short one behind it', () => {
  const html = draw([asked, { ...built, value: 4 }]);
  expect(html).toContain('<span class="bar-value" data-inside="record" style="--at:100%">$40');
  expect(html).toContain('<span class="bar-value" style="--at:10%">$20');
});

test('a value keeps off the stroke of a target just under the end of its bar', () => {
  const axis = { from: 0, to: 100, ticks: [0, 100] };
  const reached = { ...asked, value: 78, valueText: '78%', target: { value: 75, text: '' } };
  const html = renderToStaticMarkup(
    <BarChart
      bars={[reached, { ...reached, key: 'far', target: { value: 20, text: '' } }]}
      axis={axis}
      tickText={String}
    />,
  );
  expect(html).toContain('<span class="bar-value" style="--at:78%">78%');
  expect(html).toContain('<span class="bar-value" data-inside="record" style="--at:78%">78%');
});
