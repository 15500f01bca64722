import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

const costOf = async (ref: string, edition?: string) => {
  const answer = await api.graphql(
    `query($ref: Ref!, $edition: Ref) { address(ref: $ref) { ref kind title place { ref } initiative { ref }
      cost(edition: $edition) { edition { ref } lineCount
        totals { period { label } currency low base high estimateCount unpublishedCount } } } }`,
    { ref, edition },
  );
  return answer.data['address'] as { cost: { totals: unknown[] } } & Record<string, unknown>;
};

const total = (label: string, sums: Record<string, unknown>) => ({
  period: { label },
  currency: 'USD',
  low: null,
  high: null,
  ...sums,
});

describe('an address', () => {
  test('says where it hangs and what it costs in every period', async () => {
    expect(await costOf(plan.lines.staff)).toEqual({
      ref: plan.lines.staff,
      kind: 'COST_LINE',
      title: 'Staff',
      place: [{ ref: plan.initiative }, { ref: plan.area }],
      initiative: { ref: plan.initiative },
      cost: {
        edition: { ref: plan.edition },
        lineCount: 0,
        totals: [
          total('FY11', {
            low: '9600000',
            base: '12000000',
            high: '14400000',
            estimateCount: 1,
            unpublishedCount: 0,
          }),
          total('FY12', {
            low: '10000000',
            base: '13000000',
            high: '15000000',
            estimateCount: 1,
            unpublishedCount: 0,
          }),
        ],
      },
    });
  });

  test.each(['area', 'initiative'] as const)('rolls up what lies under it: the %s', async (which) => {
    const { cost } = await costOf(plan[which]);
    expect(cost).toMatchObject({ lineCount: 3 });
    // One estimate without a range leaves the sum without one; the unpublished rent is counted and not summed.
    expect(cost.totals).toEqual([
      total('FY11', { base: '12700050', estimateCount: 3, unpublishedCount: 1 }),
      total('FY12', {
        low: '10000000',
        base: '13000000',
        high: '15000000',
        estimateCount: 1,
        unpublishedCount: 0,
      }),
    ]);
  });

  test('that is not there is nothing, and an edition that is not there shows none', async () => {
    expect((await api.graphql('{ address(ref: "C-999") { ref } }')).data).toEqual({ address: null });
    expect(await costOf(plan.lines.staff, 'E-999')).toMatchObject({ cost: { edition: null, totals: [] } });
  });

  test('does not show the costs of another initiative’s edition', async () => {
    const other = await seedPlan(api, { title: 'Another plan' });
    expect(await costOf(plan.lines.staff, other.edition)).toMatchObject({
      cost: { edition: null, totals: [] },
    });
  });
});

describe('the parts of a cost', () => {
  const partsOf = async (variables: Record<string, unknown>) => {
    const answer = await api.graphql(
      `query($ref: Ref!, $first: Int, $after: String, $order: PartOrder) { address(ref: $ref) { cost {
        parts(first: $first, after: $after, order: $order) { count nodes { title } pageInfo { hasNextPage endCursor } } } } }`,
      { ref: plan.area, ...variables },
    );
    const { cost } = answer.data['address'] as {
      cost: {
        parts: {
          count: number;
          nodes: { title: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    return { ...cost.parts, titles: cost.parts.nodes.map(({ title }) => title) };
  };

  test.each([
    ['AS_PUBLISHED', ['Staff', 'Travel', 'Rent']],
    ['LARGEST_FIRST', ['Staff', 'Travel', 'Rent']],
    ['BY_TITLE', ['Rent', 'Staff', 'Travel']],
  ])('come in the order %s, whole or page by page', async (order, titles) => {
    expect((await partsOf({ order, first: 50 })).titles).toEqual(titles);
    const walked: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < titles.length; page += 1) {
      const part = await partsOf({ order, first: 1, after });
      walked.push(...part.titles);
      expect(part).toMatchObject({ count: 3, pageInfo: { hasNextPage: page < 2 } });
      after = part.pageInfo.endCursor;
    }
    expect(walked).toEqual(titles);
  });
});

describe('the search', () => {
  const found = async (text: string): Promise<unknown> => {
    const answer = await api.graphql(
      'query($text: String!) { search(text: $text) { nodes { ref title } } }',
      { text },
    );
    return (answer.data['search'] as { nodes: unknown }).nodes;
  };

  test('finds an exact ref, in small letters and with spaces around it too', async () => {
    expect(await found(` ${plan.lines.travel.toLowerCase()} `)).toEqual([
      { ref: plan.lines.travel, title: 'Travel' },
    ]);
  });

  test('finds words of a title in any case', async () => {
    expect(await found('TRAV')).toContainEqual({ ref: plan.lines.travel, title: 'Travel' });
  });

  test.each(['', '   ', '%', '_', '\\', "' OR true --", '💸'])(
    'takes %j for nothing but text',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );
});
