import { expect, test } from 'vitest';
import { growthSvg } from './cost-growth-svg';
import { type Growth, growthFinding, growthWarning } from './cost-growth-words';

const feared: Growth = {
  currency: 'USD',
  from: { label: 'FY11' },
  to: { label: 'FY14' },
  fromBase: '420000000',
  toBase: '2000000000',
  factor: '4.762',
  yearlyPercent: '68.2',
  doublesFrom: { label: 'FY11' },
  doublesIn: { label: 'FY13' },
  isWarning: true,
  rule: 'YEARLY',
};

test('growth is said with its ends, and a warning with its rule', () => {
  expect(growthFinding(feared)).toBe('From FY11 to FY14 the base grows by 68.2% a year, from $4.2M to $20M.');
  expect(growthWarning(feared)).toBe(
    'That is more than 10% a year: in FY14 it is 4.762 times what it was in FY11.',
  );
  expect(growthWarning({ ...feared, rule: 'DOUBLING' })).toBe(
    'Between FY11 and FY13 it becomes at least twice as much.',
  );
  expect(growthWarning({ ...feared, rule: null })).toBeUndefined();
  expect(growthFinding({ ...feared, toBase: '420000000', yearlyPercent: '0' })).toContain('stays at $4.2M');
  expect(growthFinding({ ...feared, yearlyPercent: '-3' })).toContain('shrinks by 3% a year');
});

test('the picture as a file has its title, no more than text in it, and a band from low to high', () => {
  const total = (label: string, base: string) => ({
    period: { label },
    currency: 'USD',
    low: '100',
    base,
    high: '900',
    estimateCount: 1,
    unpublishedCount: 0,
  });
  const svg = growthSvg({
    title: 'A <b> & c',
    totals: [total('FY11', '500'), total('FY12', '600')],
    flat: { level: 7, text: '$7' },
    standing: 'illustrative',
  });
  expect(svg).toContain('<title>A &lt;b&gt; &amp; c</title>');
  expect(svg.match(/<polygon/g)).toHaveLength(1);
  expect(svg).toContain('url(#hatch)');
});
