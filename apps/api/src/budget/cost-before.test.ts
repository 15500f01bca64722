import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { Addresses } from '../address/address.service.js';
import type { NewLine } from './edition-line.js';
import { Editions } from './edition.service.js';

let api: Api;
let ref: string;

const year = { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' };
const line = (key: string, base: bigint, parentKey?: string): NewLine => ({
  key,
  title: key,
  parentKey,
  estimates: [{ period: 'FY11', currency: 'USD', base }],
});

/** Two editions: one line stays as it is, one grows, one is new, and one goes with what lies under it. */
const first = [line('Stays', 1n), line('Grows', 2n), line('Goes', 3n), line('Goes too', 4n, 'Goes')];
const second = [line('Stays', 1n), line('Grows', 20n), line('Comes', 5n)];

beforeAll(async () => {
  api = await startApi();
  ref = await api.database.transaction(async (rows) => {
    const initiative = await new Addresses().publish(rows, {
      kind: 'INITIATIVE',
      title: 'Changes',
      standing: 'RECORD',
      initiativeId: null,
    });
    await rows.query(`INSERT INTO initiative (address_id, summary) VALUES ($1, '')`, [initiative.id]);
    const editions = new Editions();
    for (const lines of [first, second]) {
      const draft = {
        initiativeId: initiative.id,
        title: 'Costs',
        standing: 'RECORD',
        periods: [year],
        lines,
      } as const;
      const { editionId } = await editions.draft(rows, draft);
      await editions.publish(rows, { editionId, reason: 'Figures' });
    }
    return initiative.ref;
  });
});
afterAll(() => api.close());

const question = `query($ref: Ref!, $edition: Ref) { address(ref: $ref) { cost(edition: $edition) {
  before { edition { number } isPlaced goneCount totals(period: "FY11") { base } }
  parts { nodes { title before { isPlaced totals { base } } } } } } }`;

type Answer = {
  address: {
    cost: {
      before: {
        edition: { number: number };
        isPlaced: boolean;
        goneCount: number;
        totals: { base: string }[];
      } | null;
      parts: { nodes: { title: string; before: { isPlaced: boolean; totals: { base: string }[] } | null }[] };
    };
  };
};

async function costIn(edition: string | null) {
  const { data, errors } = await api.graphql(question, { ref, edition });
  expect(errors).toEqual([]);
  return (data as Answer).address.cost;
}

test('the edition before tells what each part came to there, what is new, and how many lines are gone', async () => {
  const { before, parts } = await costIn(null);
  expect(before).toEqual({ edition: { number: 1 }, isPlaced: true, goneCount: 2, totals: [{ base: '10' }] });
  expect(parts.nodes.map(({ title, before: then }) => [title, then])).toEqual([
    ['Stays', { isPlaced: true, totals: [{ base: '1' }] }],
    ['Grows', { isPlaced: true, totals: [{ base: '2' }] }],
    ['Comes', { isPlaced: false, totals: [] }],
  ]);
});

test('the first edition has none before it', async () => {
  const [one] = await api.database.read<{ ref: string }>(
    undefined,
    `SELECT a.ref FROM edition e JOIN address a ON a.id = e.address_id JOIN address i ON i.id = e.initiative_id
     WHERE i.ref = $1 AND e.number = 1`,
    [ref],
  );
  const { before, parts } = await costIn(one?.ref ?? '');
  expect(before).toBeNull();
  expect(parts.nodes.map(({ before: then }) => then)).toEqual([null, null, null]);
});
