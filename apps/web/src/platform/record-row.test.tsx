import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { RecordRow_ActFragment } from '../gql/graphql';
import type { Plain } from './plain';
import { recordRow } from './record-row';

const act: Plain<RecordRow_ActFragment> = {
  id: '0190b7a6-0000-7000-8000-000000000000',
  operation: 'editProceeding',
  at: '2026-11-24T17:38:33.001949Z',
  reason: null,
  actor: { kind: 'VISITOR', person: null, organisation: null },
  changes: [],
};

const text = (rest: Partial<Plain<RecordRow_ActFragment>>): string =>
  renderToStaticMarkup(recordRow({ ...act, ...rest }).what).replaceAll(/<[^>]+>/g, '');

test('an act ends with who did it, and with nothing behind that', () => {
  expect(text({})).toBe('Proceeding edited. A visitor');
});

test('an instant that changed is said as a date and a time', () => {
  const changes = [
    { field: 'closesAt', before: '2026-11-30T23:59:00.000000Z', after: '2026-12-24T17:38:33.001949Z' },
  ];
  expect(text({ changes })).toContain('closes at 30 November 2026, 23:59 UTC 24 December 2026, 17:38 UTC. ');
});

test('words that end with a full stop get no second one', () => {
  const changes = [{ field: 'summary', before: null, after: 'Who to call.' }];
  expect(text({ changes })).toContain('summary  Who to call. A visitor');
});

test('a number cannot pass for what an act touched, as the index of a list would', () => {
  // @ts-expect-error: `nodes.map(recordRow)` would send the index along, and it would be shown.
  expect(renderToStaticMarkup(recordRow(act, 7).what)).toContain('7');
});
