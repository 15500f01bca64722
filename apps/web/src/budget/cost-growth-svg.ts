import { axisFor, percentOn } from '../ui/axis';
import type { Standing } from '../ui/standing';
import { tickText } from '../platform/money-ticks';
import { rangeOf, type Total } from './total';

/** A stated total, as a level line. */
export interface FlatLine {
  level: number;
  text: string;
}

interface GrowthPicture {
  title: string;
  totals: readonly Total[];
  flat: FlatLine | undefined;
  standing: Standing;
}

const [left, right, top, bottom] = [70, 560, 40, 300];

/** The picture as a file of its own: it has its title, its scale and its hatch with it. */
export function growthSvg({ title, totals, flat, standing }: GrowthPicture): string {
  const ranges = totals.map((total) => rangeOf(total));
  const values = ranges.flatMap((range) => (range ? [range.low, range.high] : []));
  const axis = axisFor(flat ? [...values, flat.level] : values);
  const say = tickText(totals[0]?.currency ?? 'USD');
  const x = (index: number) => left + ((right - left) * index) / Math.max(1, totals.length - 1);
  const y = (value: number) => bottom - ((bottom - top) * percentOn(axis, value)) / 100;
  const pieces = ranges.flatMap((range, index) => {
    const next = ranges[index + 1];
    if (!range || !next) return [];
    const corners = [
      [x(index), y(range.high)],
      [x(index + 1), y(next.high)],
      [x(index + 1), y(next.low)],
      [x(index), y(range.low)],
    ];
    const line = `<line x1="${x(index)}" y1="${y(range.base)}" x2="${x(index + 1)}" y2="${y(next.base)}" stroke="#8a5a00" stroke-width="2"/>`;
    return [
      `<polygon points="${corners.map((corner) => corner.join(',')).join(' ')}" fill="${fills[standing]}"/>`,
      line,
    ];
  });
  const grid = axis.ticks.flatMap((tick) => [
    `<line x1="${left}" y1="${y(tick)}" x2="${right}" y2="${y(tick)}" stroke="#d5d9d8"/>`,
    words(left - 8, { at: y(tick) + 4, text: say(tick), anchor: 'end' }),
  ]);
  const labels = totals.map(({ period }, index) =>
    words(x(index), { at: bottom + 22, text: period.label, anchor: 'middle' }),
  );
  const level = flat
    ? [
        `<line x1="${left}" y1="${y(flat.level)}" x2="${right}" y2="${y(flat.level)}" stroke="#16201f" stroke-width="2" stroke-dasharray="2 5"/>`,
        words(right + 8, { at: y(flat.level) + 4, text: flat.text, anchor: 'start' }),
      ]
    : [];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 340" font-family="sans-serif" font-size="13" fill="#16201f">
<title>${escaped(title)}</title>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f6e9d2"/><rect width="2" height="6" fill="#8a5a00"/></pattern></defs>
<rect width="720" height="340" fill="#ffffff"/>
${[words(left, { at: 22, text: title, anchor: 'start' }), ...grid, ...pieces, ...level, ...labels].join('\n')}
</svg>
`;
}

const fills: Record<Standing, string> = { record: '#e6d3ac', illustrative: 'url(#hatch)', unknown: 'none' };

interface Words {
  at: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

const words = (x: number, { at, text, anchor }: Words): string =>
  `<text x="${x}" y="${at}" text-anchor="${anchor}">${escaped(text)}</text>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
