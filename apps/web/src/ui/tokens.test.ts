import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Every role with its two colours, light then dark. */
const roles = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, role = '', light = '', dark = '']) => [role, [light, dark]],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const text = ['ink', 'ink-2', 'ink-3', 'cost', 'voice', 'funding', 'results', 'good', 'warn', 'bad', 'none'];
const strands = ['cost', 'voice', 'funding', 'results'];
const pairs = [
  ...text.flatMap((role) => ['surface', 'sunken'].map((ground) => ({ role, ground, least: 4.5 }))),
  ...strands.flatMap((strand) => [
    { role: strand, ground: `${strand}-soft`, least: 4.5 },
    { role: 'ink', ground: `${strand}-soft`, least: 7 },
    { role: 'surface', ground: strand, least: 4.5 },
  ]),
  { role: 'surface', ground: 'ink', least: 7 },
  { role: 'bad', ground: 'bad-soft', least: 4.5 },
  ...['rule-strong', 'focus'].flatMap((role) =>
    ['surface', 'sunken'].map((ground) => ({ role, ground, least: 3 })),
  ),
];

describe.each([
  ['light', 0],
  ['dark', 1],
])('in the %s theme', (_, theme) => {
  test.each(pairs)('$role on $ground has a contrast of $least or more', ({ role, ground, least }) => {
    const one = roles.get(role)?.[theme];
    const other = roles.get(ground)?.[theme];
    expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

test('contrast is measured as the standard measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
