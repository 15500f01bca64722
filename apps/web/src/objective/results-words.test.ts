import { expect, test } from 'vitest';
import type { IndicatorStatus } from '../gql/graphql';
import type { Indicator } from './indicator-status';
import { textOf } from './marked-sentence';
import { measuredSentence, resultsFinding, servedObjectives } from './results-words';

const statuses = (...all: IndicatorStatus[]) => all.map((status) => ({ status }));

test.each([
  [statuses(), 'No indicator measures that.'],
  [statuses('REACHED'), 'Its one indicator reached its target.'],
  [
    statuses('NOT_MEASURED', 'REACHED', 'NOT_REACHED', 'NOT_REACHED', 'NO_TARGET'),
    'Of five indicators, one reached its target, two did not reach their targets, one has no target for its day and one is not measured.',
  ],
  [statuses('NOT_MEASURED', 'NOT_MEASURED'), 'Of two indicators, two are not measured.'],
])('how indicators stand is counted by the published rule', (indicators, said) => {
  expect(textOf(measuredSentence(indicators))).toBe(said);
});

const indicator = (standing: 'RECORD' | 'ILLUSTRATIVE'): Indicator => ({
  ref: 'K-9',
  title: 'Registries',
  unit: '%',
  ascending: true,
  baseline: null,
  baselineOn: null,
  status: 'REACHED',
  standing,
  targets: [],
  latest: { value: '61', measuredOn: '2011-06-30', standing },
});

type Contribution = Parameters<typeof servedObjectives>[0][number];

const serves = (objective: string, line: string | null, indicators: Indicator[] = []): Contribution => ({
  weight: line && '0.6',
  standing: 'RECORD',
  line: line === null ? null : { ref: line, title: 'A line' },
  objective: { ref: objective, title: 'Reach them', standing: 'RECORD', indicators },
});

test('an objective that several lines serve is counted once, with all of them', () => {
  const served = servedObjectives([serves('G-1', 'C-1'), serves('G-2', 'C-1'), serves('G-1', 'C-2')]);
  expect(served.map(({ objective, links }) => [objective.ref, links.map(({ ref }) => ref)])).toEqual([
    ['G-1', ['C-1', 'C-2']],
    ['G-2', ['C-1']],
  ]);
});

test.each([
  ['INITIATIVE', [], 'No objective is on record.', false],
  ['COST_LINE', [], 'C-1 serves no objective yet.', false],
  ['COST_LINE', [serves('G-1', 'C-1')], 'C-1 serves one objective. No indicator measures that.', false],
  [
    'INITIATIVE',
    [serves('G-1', null, [indicator('RECORD')]), serves('G-2', null)],
    'Two objectives on record. Its one indicator reached its target.',
    false,
  ],
  [
    'COST_LINE',
    [serves('G-1', 'C-1', [indicator('ILLUSTRATIVE')])],
    'C-1 serves one objective. Its one indicator reached its target.',
    true,
  ],
] as const)('the sentence of %s says what is known', (kind, contributions, text, isIllustrative) => {
  expect(resultsFinding({ ref: 'C-1', kind }, servedObjectives(contributions))).toEqual({
    text,
    isIllustrative,
  });
});
