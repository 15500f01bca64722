import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { Editions } from './edition.service.js';

let api: Api;
let plan: Plan;
let initiativeId: string;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  const [row] = await api.database.read<{ id: string }>(
    undefined,
    'SELECT id::text FROM address WHERE ref = $1',
    [plan.initiative],
  );
  initiativeId = row?.id ?? '';
});
afterAll(() => api.close());

const year = (first: number) => ({
  label: `FY${first}`,
  startsOn: `${first}-07-01`,
  endsOn: `${first + 1}-06-30`,
});

type Amounts = (bigint | null)[];

/** Publishes an edition of one line with these amounts in dollars, and says how it grows. */
async function growth(
  amounts: Amounts,
  periods = amounts.map((_, index) => year(2010 + index)),
): Promise<unknown[]> {
  const editions = new Editions();
  await api.database.transaction(async (rows) => {
    const { editionId } = await editions.draft(rows, {
      initiativeId,
      title: 'Costs',
      standing: 'ILLUSTRATIVE',
      periods,
      lines: [
        {
          key: 'one',
          title: 'One',
          estimates: amounts.map((base, index) => ({
            period: periods[index]?.label ?? '',
            currency: 'USD',
            base,
          })),
        },
      ],
    });
    await editions.publish(rows, { editionId, reason: 'Other amounts.' });
  });
  const { data } = await api.graphql(
    `query($ref: Ref!) { address(ref: $ref) { cost { growth { from { label } to { label } factor yearlyPercent isWarning rule
      doublesFrom { label } doublesIn { label } } } } }`,
    { ref: plan.initiative },
  );
  return (data as { address: { cost: { growth: unknown[] } } }).address.cost.growth;
}

describe('a warning', () => {
  test('is raised by what the room feared: 4.2 million that become 20 in three years', async () => {
    expect(await growth([420_000_000n, 700_000_000n, 1_200_000_000n, 2_000_000_000n])).toEqual([
      {
        from: { label: 'FY2010' },
        to: { label: 'FY2013' },
        factor: '4.762',
        yearlyPercent: '68.2',
        isWarning: true,
        rule: 'YEARLY',
        doublesFrom: { label: 'FY2010' },
        doublesIn: { label: 'FY2012' },
      },
    ]);
  });

  test('is not raised by 3 percent a year, nor by 10, which is the end of what is quiet', async () => {
    expect(await growth([420_000_000n, 432_600_000n, 445_578_000n])).toMatchObject([
      { yearlyPercent: '3', isWarning: false, rule: null, doublesFrom: null },
    ]);
    expect(await growth([1000n, 1100n, 1210n])).toMatchObject([{ yearlyPercent: '10', isWarning: false }]);
    expect(await growth([10_000n, 11_010n])).toMatchObject([{ yearlyPercent: '10.1', rule: 'YEARLY' }]);
  });

  test('is raised where an amount doubles within three years, though the whole grows slowly', async () => {
    const amounts = [1000n, 1010n, 1020n, 2040n, 1100n, 1100n];
    expect(await growth(amounts)).toMatchObject([
      {
        yearlyPercent: '1.9',
        rule: 'DOUBLING',
        doublesFrom: { label: 'FY2010' },
        doublesIn: { label: 'FY2013' },
      },
    ]);
    const slow = [1000n, 1200n, 1400n, 1600n, 2000n, 1100n, 1100n, 1100n];
    expect(await growth(slow)).toMatchObject([{ isWarning: false }]);
  });

  test('is of what shrinks never', async () => {
    expect(await growth([2000n, 1000n])).toMatchObject([{ yearlyPercent: '-50', isWarning: false }]);
  });
});

describe('growth', () => {
  test('leaves out a period that is no year, such as the quarter between two fiscal years', async () => {
    const quarter = { label: 'TQ', startsOn: '2011-07-01', endsOn: '2011-09-30' };
    const moved = { label: 'FY77', startsOn: '2011-10-01', endsOn: '2012-09-30' };
    const last = { label: 'FY78', startsOn: '2012-10-01', endsOn: '2013-09-30' };
    const came = await growth([1000n, 300n, 1050n, 1100n], [year(2010), quarter, moved, last]);
    // Two years and a quarter lie between the first days.
    expect(came).toMatchObject([{ from: { label: 'FY2010' }, to: { label: 'FY78' }, yearlyPercent: '4.3' }]);
    expect(await growth([1000n, 300n], [year(2010), quarter])).toEqual([]);
  });

  test('needs two years whose amounts were all published and are more than nothing', async () => {
    expect(await growth([1000n])).toEqual([]);
    expect(await growth([1000n, null])).toEqual([]);
    expect(await growth([0n, 1000n])).toEqual([]);
    expect(await growth([null, 1000n, 1050n])).toMatchObject([
      { from: { label: 'FY2011' }, yearlyPercent: '5' },
    ]);
  });
});
