import { expect, test } from 'vitest';
import type { AddressStages_InitiativeFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { stagesOf } from './stage-words';

type Entry = Plain<AddressStages_InitiativeFragment['stages'][number]>;
const entry = (stage: Entry['stage'], beganOn: string | null): Entry => ({
  stage,
  beganOn,
  note: '',
  source: null,
});

test('what was entered is done, the last of it is now, and the rest lies ahead', () => {
  const stages = [
    entry('NOTION', null),
    entry('CONSULTATION', '2010-02-12'),
    entry('CONSULTATION', '2010-05-24'),
  ];
  expect(stagesOf({ stage: 'CONSULTATION', stages })).toMatchObject([
    { label: 'Notion', state: 'done' },
    { label: 'Strategic plan', state: 'later' },
    { label: 'Business case', state: 'later' },
    { label: 'Consultation, 12 Feb 2010', state: 'now' },
    { label: 'Funding', state: 'later' },
    { label: 'Implementation', state: 'later' },
  ]);
});

test('that an initiative ended is a step only where it did', () => {
  const ended = stagesOf({ stage: 'CLOSED', stages: [entry('CLOSED', '2012-01-01')] });
  expect(ended.at(-1)).toMatchObject({ label: 'Closed, 1 Jan 2012', state: 'now' });
});
