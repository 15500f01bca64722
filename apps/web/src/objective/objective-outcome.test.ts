import { expect, test } from 'vitest';
import type { RecordContributionMutation, RecordMeasurementMutation } from '../gql/graphql';
import { linkOutcome, measurementOutcome } from './objective-outcome';

type Measuring = RecordMeasurementMutation['recordMeasurement'];
type Linking = RecordContributionMutation['recordContribution'];

const recorded: Measuring = {
  __typename: 'MeasurementRecorded',
  indicator: {
    __typename: 'Indicator',
    ref: 'K-9',
    title: 'Registries',
    unit: '%',
    ascending: true,
    baseline: null,
    baselineOn: null,
    status: 'REACHED',
    standing: 'RECORD',
    targets: [],
    latest: null,
    measurementCount: 1,
    measurements: {
      __typename: 'MeasurementConnection',
      nodes: [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
};

const future = { __typename: 'Fault', field: 'measuredOn', code: 'IN_FUTURE', limit: '2026-11-25' } as const;

// Keyed by every member of the union, so that a new one without words here does not compile.
const measuring: Record<Measuring['__typename'], { answer: Measuring; said: string }> = {
  MeasurementRecorded: { answer: recorded, said: 'K-9' },
  Faulty: { answer: { __typename: 'Faulty', faults: [future] }, said: 'The day lies in the future' },
  NotFound: { answer: { __typename: 'NotFound', ref: 'K-9' }, said: 'There is nothing at K-9' },
  Forbidden: { answer: { __typename: 'Forbidden', permission: 'RECORD_MEASUREMENT' }, said: 'An editor of' },
  ActReused: { answer: { __typename: 'ActReused', id: 'x' }, said: 'among the measurements of K-9' },
};

test.each(Object.entries(measuring))(
  'a measurement that is answered with %s is told so',
  (_, { answer, said }) => {
    expect(JSON.stringify(measurementOutcome(answer, 'K-9'))).toContain(said);
  },
);

const large = { __typename: 'Fault', field: 'weight', code: 'TOO_LARGE', limit: '1' } as const;

const linking: Record<Linking['__typename'], { answer: Linking; said: string }> = {
  ContributionRecorded: {
    answer: {
      __typename: 'ContributionRecorded',
      objective: { __typename: 'Objective', ref: 'G-3', title: 'Reach them' },
    },
    said: 'G-3',
  },
  WeightsExceedWhole: {
    answer: { __typename: 'WeightsExceedWhole', ref: 'C-17', left: '0.3' },
    said: 'What is left is 0.3 (30%)',
  },
  Faulty: { answer: { __typename: 'Faulty', faults: [large] }, said: 'The share must be 1 at most' },
  NotFound: { answer: { __typename: 'NotFound', ref: 'G-3' }, said: 'There is nothing at G-3' },
  Forbidden: { answer: { __typename: 'Forbidden', permission: 'RECORD_CONTRIBUTION' }, said: 'An editor of' },
  ActReused: { answer: { __typename: 'ActReused', id: 'x' }, said: 'among the objectives above' },
};

test.each(Object.entries(linking))('a link that is answered with %s is told so', (_, { answer, said }) => {
  expect(JSON.stringify(linkOutcome(answer))).toContain(said);
});

test('where nothing of a line is left, it says what to do first', () => {
  expect(linkOutcome({ __typename: 'WeightsExceedWhole', ref: 'C-17', left: '0' })).toMatchObject({
    faults: [
      { field: 'weight', message: expect.stringContaining('Lower one of those shares first') as string },
    ],
  });
});
