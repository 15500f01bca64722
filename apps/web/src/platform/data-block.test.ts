import { expect, test } from 'vitest';
import { dataBlock } from './data-block';

const hostile = '</script><script>alert(1)</script><!-- <script> \u2028 "\\';
const handover = {
  publicUrl: 'http://localhost:4000',
  loaderData: { page: { hash: 'h', variables: {}, data: { title: hostile, [hostile]: 1 } } },
};

test('no content can end the block of data', () => {
  const block = dataBlock(handover);
  const inside = block.slice(block.indexOf('>') + 1, block.lastIndexOf('</script>'));
  expect(inside).not.toContain('<');
});

test('the block of data gives back exactly what was put in', () => {
  const json = />(.*)<\/script>$/s.exec(dataBlock(handover))?.[1] ?? '';
  expect(JSON.parse(json)).toEqual(handover);
});
