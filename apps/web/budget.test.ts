import { expect, test } from 'vitest';
import { weigh } from './budget.js';

const manifest = {
  'src/boot.ts': { file: 'boot.js' },
  'src/entry-client.tsx': { file: 'client.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'src/home/home-page.tsx': { file: 'home.js', imports: ['_shared.js', 'src/entry-client.tsx'] },
  'src/gallery/gallery-page.tsx': { file: 'gallery.js', imports: ['_shared.js'] },
};
const sizeOf = () => 1000;

test('a page weighs what a first visit to it loads, each file once', () => {
  expect(weigh(manifest, { 'src/home/home-page.tsx': 5, '*': 3 }, sizeOf)).toEqual([
    { page: 'src/home/home-page.tsx', kilobytes: 4, limit: 5 },
    { page: 'src/gallery/gallery-page.tsx', kilobytes: 4, limit: 3 },
  ]);
});

test('a page without a budget may weigh nothing', () => {
  expect(weigh(manifest, {}, sizeOf).map(({ limit }) => limit)).toEqual([0, 0]);
});

test('a budget for a page that is gone is refused', () => {
  expect(() => weigh(manifest, { 'src/gone/gone-page.tsx': 5 }, sizeOf)).toThrow('gone-page');
});
