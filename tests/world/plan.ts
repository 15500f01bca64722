import type { EntityManager } from 'typeorm';
import { Addresses } from '../../apps/api/src/address/address.service.js';
import { Editions } from '../../apps/api/src/budget/edition.service.js';
import type { Api } from './api.js';

/** The refs of a small plan that tests argue about. Every number in it is chosen to be told from every other. */
export interface Plan {
  initiative: string;
  area: string;
  edition: string;
  /** Under the area: staff in two years with a range, travel in one year with none, and rent that was not published. */
  lines: { staff: string; travel: string; rent: string };
  objective: string;
  indicator: string;
  /** Open now. */
  proceeding: string;
}

const year = (label: string, first: number) => ({
  label,
  startsOn: `${first}-07-01`,
  endsOn: `${first + 1}-06-30`,
});

/** What an operator sets up before the public comes: an initiative with costs, an objective, an open proceeding. */
export async function seedPlan(api: Api, { title = 'A response team' } = {}): Promise<Plan> {
  return api.database.transaction(async (rows) => {
    const { initiative, area } = await seedInitiative(rows, title);
    const edition = await seedCosts(rows, initiative.id);
    const lines = await refsByTitle(rows, initiative.id);
    const { objective, indicator } = await seedObjective(rows, initiative.id);
    const proceeding = await seedProceeding(rows, initiative.id);
    return {
      initiative: initiative.ref,
      area: area.ref,
      edition,
      lines: { staff: lines['Staff'] ?? '', travel: lines['Travel'] ?? '', rent: lines['Rent'] ?? '' },
      objective,
      indicator,
      proceeding,
    };
  });
}

const addresses = new Addresses();

async function seedInitiative(rows: EntityManager, title: string) {
  const initiative = await addresses.publish(rows, {
    kind: 'INITIATIVE',
    title,
    standing: 'RECORD',
    initiativeId: null,
  });
  await rows.query('INSERT INTO initiative (address_id, summary) VALUES ($1, $2)', [
    initiative.id,
    'What it is.',
  ]);
  await rows.query(
    `INSERT INTO stage_entry (initiative_id, ordinal, stage, began_on, note) VALUES ($1, 1, 'CONSULTATION', '2010-02-12', 'Opened.')`,
    [initiative.id],
  );
  const area = await addresses.publish(rows, {
    kind: 'AREA',
    title: 'Operations',
    standing: 'RECORD',
    initiativeId: initiative.id,
    under: initiative.id,
  });
  await rows.query('INSERT INTO area (address_id, initiative_id, ordinal, summary) VALUES ($1, $2, 1, $3)', [
    area.id,
    initiative.id,
    'What it is for.',
  ]);
  return { initiative, area };
}

async function seedCosts(rows: EntityManager, initiativeId: string): Promise<string> {
  const editions = new Editions();
  const usd = (period: string, base: bigint | null, range?: [bigint, bigint]) => ({
    period,
    currency: 'USD',
    base,
    ...(range && { low: range[0], high: range[1] }),
  });
  const { editionId } = await editions.draft(rows, {
    initiativeId,
    title: 'First edition',
    standing: 'RECORD',
    periods: [year('FY11', 2010), year('FY12', 2011)],
    lines: [
      { key: 'ops', title: 'Operations', area: true, estimates: [] },
      {
        key: 'staff',
        parentKey: 'ops',
        title: 'Staff',
        objectClass: 'Staff',
        estimates: [
          usd('FY11', 12_000_000n, [9_600_000n, 14_400_000n]),
          usd('FY12', 13_000_000n, [10_000_000n, 15_000_000n]),
        ],
      },
      { key: 'travel', parentKey: 'ops', title: 'Travel', estimates: [usd('FY11', 700_050n)] },
      { key: 'rent', parentKey: 'ops', title: 'Rent', estimates: [usd('FY11', null)] },
    ],
  });
  return (await editions.publish(rows, { editionId, reason: 'First publication.' })).ref;
}

async function refsByTitle(rows: EntityManager, initiativeId: string): Promise<Record<string, string>> {
  const lines = await rows.query<{ title: string; ref: string }[]>(
    `SELECT title, ref FROM address WHERE initiative_id = $1 AND kind = 'COST_LINE'`,
    [initiativeId],
  );
  return Object.fromEntries(lines.map(({ title, ref }) => [title, ref]));
}

async function seedObjective(rows: EntityManager, initiativeId: string) {
  const objective = await addresses.publish(rows, {
    kind: 'OBJECTIVE',
    title: 'Registries can be reached',
    standing: 'RECORD',
    initiativeId,
    under: initiativeId,
  });
  await rows.query(
    `INSERT INTO objective (address_id, initiative_id, ordinal, statement) VALUES ($1, $2, 1, 'All of them, at any hour.')`,
    [objective.id, initiativeId],
  );
  const indicator = await addresses.publish(rows, {
    kind: 'INDICATOR',
    title: 'Registries reached within a day',
    standing: 'RECORD',
    initiativeId,
    under: objective.id,
  });
  await rows.query(
    `INSERT INTO indicator (address_id, objective_id, ordinal, definition, unit, ascending, baseline, baseline_on)
     VALUES ($1, $2, 1, 'Answers within 24 hours.', 'registries', true, 9, '2009-01-01')`,
    [indicator.id, objective.id],
  );
  await rows.query(
    `INSERT INTO target (indicator_id, starts_on, ends_on, label, value, standing)
     VALUES ($1, '2010-07-01', '2011-06-30', 'FY11', 100, 'RECORD')`,
    [indicator.id],
  );
  return { objective: objective.ref, indicator: indicator.ref };
}

async function seedProceeding(rows: EntityManager, initiativeId: string): Promise<string> {
  const proceeding = await addresses.publish(rows, {
    kind: 'PROCEEDING',
    title: 'A reading',
    standing: 'RECORD',
    initiativeId: null,
  });
  await rows.query(
    `INSERT INTO proceeding (address_id, question, opens_at, closes_at)
     VALUES ($1, 'Is this right?', clock_timestamp() - interval '1 day', clock_timestamp() + interval '1 day')`,
    [proceeding.id],
  );
  await rows.query('INSERT INTO proceeding_initiative (proceeding_id, initiative_id) VALUES ($1, $2)', [
    proceeding.id,
    initiativeId,
  ]);
  return proceeding.ref;
}
