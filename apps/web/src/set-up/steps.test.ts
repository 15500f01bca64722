import { expect, test } from 'vitest';
import { stepsDone, stepWords } from './steps';

const nothing = { organisations: { nodes: [] }, initiatives: { nodes: [] }, proceedings: { nodes: [] } };

test('on an empty site no step is done, and the page says so', () => {
  const steps = stepsDone(nothing);
  expect(steps).toEqual({ organisation: 'ahead', initiative: 'ahead', costs: 'ahead', proceeding: 'ahead' });
  expect(stepWords(steps)).toContain('Nothing is here yet');
});

test('costs are done where any initiative has an edition', () => {
  const without = stepsDone({ ...nothing, initiatives: { nodes: [{ editions: [] }] } });
  expect(without).toMatchObject({ initiative: 'done', costs: 'ahead' });
  expect(stepWords(without)).toContain('One step is done of four');
  const one = stepsDone({ ...nothing, initiatives: { nodes: [{ editions: [] }, { editions: ['E-1'] }] } });
  expect(one).toMatchObject({ costs: 'done' });
});

test('where everything was done once, it can be done again', () => {
  const all = stepsDone({
    organisations: { nodes: ['a'] },
    initiatives: { nodes: [{ editions: ['E-1'] }] },
    proceedings: { nodes: ['Q-1'] },
  });
  expect(stepWords(all)).toContain('Each works again');
});
