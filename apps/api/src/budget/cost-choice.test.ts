import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { Addresses } from '../address/address.service.js';
import type { NewLine } from './edition-line.js';
import { Editions } from './edition.service.js';

let api: Api;
let ref: string;

type Told = Pick<NewLine, 'objectClass' | 'parentKey' | 'basis'>;

const year = (label: string, first: number) => ({
  label,
  startsOn: `${first}-01-01`,
  endsOn: `${first}-12-31`,
});
const line = (key: string, base: bigint | undefined, told: Told = {}): NewLine => ({
  key,
  title: key,
  ...told,
  estimates:
    base === undefined
      ? []
      : [
          { period: 'Y1', currency: 'USD', base },
          { period: 'Y2', currency: 'EUR', base: base * 2n },
        ],
});
const inHouse = { sourcing: 'IN_HOUSE' } as const;

/** A heading with a class and no amounts, under it two classes; a line with a class that has parts of another. */
const lines = [
  line('Heading', undefined, { objectClass: 'Staff' }),
  line('Posts', 100n, { objectClass: 'Staff', parentKey: 'Heading', basis: inHouse }),
  line('Trips', 30n, { objectClass: 'Travel', parentKey: 'Heading', basis: { sourcing: 'CONTRACTED' } }),
  line('Team', 7n, { objectClass: 'Staff' }),
  line('Rooms', 2n, { objectClass: 'Rent', parentKey: 'Team' }),
  line('Rest', 5n),
];

beforeAll(async () => {
  api = await startApi();
  ref = await api.database.transaction(async (rows) => {
    const of = { title: 'Classes', standing: 'RECORD' } as const;
    const initiative = await new Addresses().publish(rows, { kind: 'INITIATIVE', ...of, initiativeId: null });
    await rows.query(`INSERT INTO initiative (address_id, summary) VALUES ($1, '')`, [initiative.id]);
    const editions = new Editions();
    const periods = [year('Y1', 2011), year('Y2', 2012)];
    const { editionId } = await editions.draft(rows, { initiativeId: initiative.id, ...of, periods, lines });
    await editions.publish(rows, { editionId, reason: 'Figures' });
    return initiative.ref;
  });
});
afterAll(() => api.close());

const question = `query($ref: Ref!, $objectClass: String, $sourcing: SourcingChoice) { address(ref: $ref) {
  cost(objectClass: $objectClass, sourcing: $sourcing) { lineCount totals(period: "Y1") { base }
    parts(order: LARGEST_FIRST, period: "Y1") { count nodes { title partCount totals(period: "Y1") { base } } } } } }`;

type Sum = { base: string };
type Answer = {
  address: {
    cost: {
      lineCount: number;
      totals: Sum[];
      parts: { count: number; nodes: { title: string; partCount: number; totals: Sum[] }[] };
      classes: { objectClass: string | null; total: Sum & { currency: string } }[];
    };
  };
};

async function costOf(source: string, variables: Record<string, unknown>) {
  const { data, errors } = await api.graphql(source, { ref, ...variables });
  expect(errors).toEqual([]);
  return (data as Answer).address.cost;
}

test.each([
  ['all lines', {}, '144', ['Heading 2 130', 'Team 1 9', 'Rest 0 5'], 6],
  [
    'one class, of a line without the class of what lies under it',
    { objectClass: 'Staff' },
    '107',
    ['Heading 1 100', 'Team 0 7'],
    2,
  ],
  ['a class that lies deep', { objectClass: 'Rent' }, '2', ['Team 1 2'], 1],
  ['lines whose class is not told', { objectClass: '' }, '5', ['Rest 0 5'], 1],
  ['in-house', { sourcing: 'IN_HOUSE' }, '100', ['Heading 1 100'], 1],
  ['sourcing not told', { sourcing: 'NOT_TOLD' }, '14', ['Team 1 9', 'Rest 0 5'], 3],
  ['both, where nothing is both', { objectClass: 'Travel', sourcing: 'IN_HOUSE' }, undefined, [], 0],
  ['a class that nothing has', { objectClass: "Robert'); --" }, undefined, [], 0],
])('sums, parts and counts are of the chosen lines alone: %s', async (_, choice, whole, parts, count) => {
  const cost = await costOf(question, choice);
  expect(cost.totals[0]?.base).toBe(whole);
  expect(
    cost.parts.nodes.map(({ title, partCount, totals }) => `${title} ${partCount} ${totals[0]?.base}`),
  ).toEqual(parts);
  expect(cost.parts.count).toBe(parts.length);
  expect(cost.lineCount).toBe(count);
});

test('by class each line counts once, by its own class, the largest first, two currencies apart', async () => {
  const { classes } = await costOf(
    'query($ref: Ref!) { address(ref: $ref) { cost { classes { objectClass total { currency base } } } } }',
    {},
  );
  expect(classes.map(({ objectClass, total }) => `${objectClass} ${total.currency} ${total.base}`)).toEqual([
    ...['Staff USD 107', 'Travel USD 30', 'null USD 5', 'Rent USD 2'],
    ...['Staff EUR 214', 'Travel EUR 60', 'null EUR 10', 'Rent EUR 4'],
  ]);
});
