import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../tests/world/actors.js';
import { newAct, startApi, type Api } from '../../../tests/world/api.js';
import { costActs, mutation, type Doing } from '../../../tests/world/cost-acts.js';
import { editingInputs, editingTypes } from '../../../tests/world/editing.js';
import { organisationRequests } from '../../../tests/world/organisations.js';
import { seedPlan, type Plan } from '../../../tests/world/plan.js';
import { ActFeed } from './act/act-feed.js';
import { ResponseCache } from './platform/cache/response-cache.js';
import { shapes } from './shapes.js';

const file = resolve(import.meta.dirname, '../../web/src/gql/persisted-documents.json');
const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** Our own pages' queries by name. */
const queries = Object.entries(documents).flatMap(([id, source]) => {
  const operation = getOperationAST(parse(source));
  return operation?.operation === 'query' && operation.name
    ? [{ id, source, name: operation.name.value }]
    : [];
});

let api: Api;
let plan: Plan;
beforeEach(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  pledging = undefined;
  await api.app.get(ActFeed).look();
});
afterEach(() => api.close());

const idOf = (name: string): string => {
  const query = queries.find((known) => known.name === name);
  if (!query) throw new Error(`No page asks ${name}`);
  return query.id;
};

/** Asks as a browser does: by GET, by the hash. */
async function get(id: string, variables: object, { token, raw }: { token?: string; raw?: string } = {}) {
  const url = `/graphql?id=${id}&variables=${encodeURIComponent(raw ?? JSON.stringify(variables))}`;
  return api.fastify.inject({ url, cookies: token === undefined ? {} : { session: token } });
}

/** How many answers were made and not given from what is kept, while something was done. */
async function madeBy<T>(work: () => Promise<T>): Promise<{ result: T; made: number }> {
  const { counts } = api.app.get(ResponseCache);
  const before = counts.misses;
  const result = await work();
  return { result, made: counts.misses - before };
}

const refs = (): string[] => {
  const { lines, initiative, area, edition, objective, indicator, proceeding } = plan;
  return [
    lines.staff,
    lines.travel,
    initiative,
    area,
    edition,
    objective,
    indicator,
    proceeding,
    'S-1',
    'F-1',
    'I-2',
    'D-1',
    'V-1',
    'V-2',
    'Q-2',
    'Q-3',
    'Q-4',
  ];
};

/** The short names of the organisations that acts are done on. */
let organisations: string[] = [];

/** Something for each variable that has to be given. */
const values: Record<string, () => unknown[]> = {
  Ref: refs,
  String: () => ['Staff', 'S-1', 'F-1', ...organisations],
  Boolean: () => [true],
  Int: () => [5],
  PartOrder: () => ['AS_PUBLISHED'],
  UUID: () => ['0199a000-0000-7000-8000-000000000009'],
};

/** What something is set beside: one thing, since all pairs of refs would be too many. */
const ofPairs: Record<string, () => unknown[]> = {
  from: () => [plan.edition],
  to: () => ['E-2'],
  with: () => [plan.area],
};

/** The questions that pages ask about everything in the plan; not those that go on with a list. */
function questions(): { id: string; name: string; variables: Record<string, unknown> }[] {
  return queries.flatMap(({ id, source, name }) => {
    if (/viewer|demoAccounts|\$after: String!/.test(source)) return [];
    let asked: Record<string, unknown>[] = [{}];
    for (const [, variable = '', type = ''] of source.matchAll(/\$(\w+): (\w+)!/g))
      asked = asked.flatMap((others) =>
        ((ofPairs[variable] ?? values[type])?.() ?? []).map((value) => ({ ...others, [variable]: value })),
      );
    return asked.map((variables) => ({ id, name, variables }));
  });
}

/** One and the same, who withdraws what they pledged. */
let pledging: Promise<Actor> | undefined;
const representative = () => (pledging ??= actorWith(api, 'REPRESENTATIVE'));

const doings: Record<string, Doing> = {
  submit: {
    document: mutation('submit', 'SubmissionInput'),
    input: () => ({ input: { about: plan.lines.staff, edition: plan.edition, text: 'Why two?' } }),
    by: async () => visitorActor(),
  },
  pledge: {
    document: mutation('pledge', 'PledgeInput'),
    input: () => ({
      input: {
        about: plan.lines.staff,
        stage: 'PLEDGED',
        amount: { amountMinor: '100', currency: 'USD' },
        period: { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
      },
    }),
    by: representative,
  },
  withdrawPledge: {
    document: `mutation($act: ActInput!) { withdrawPledge(act: $act, ref: "F-1", reason: "None.") { __typename } }`,
    input: () => ({}),
    by: representative,
  },
  recordMeasurement: {
    document: mutation('recordMeasurement', 'MeasurementInput'),
    input: () => ({
      input: { indicator: plan.indicator, value: '90', measuredOn: '2010-09-30', source: 'Counted.' },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
  grantRole: {
    document: mutation('grantRole', 'RoleInput'),
    input: async () => ({ input: { ...(await roleInput()), reason: 'She wrote it.' } }),
    by: () => actorWith(api, 'ADMINISTRATOR'),
  },
  revokeRole: {
    document: mutation('revokeRole', 'RoleInput'),
    input: async () => ({ input: { ...(await roleInput()), reason: 'She left.' } }),
    by: () => actorWith(api, 'ADMINISTRATOR'),
  },
  recordContribution: {
    document: mutation('recordContribution', 'ContributionInput'),
    input: () => ({ input: { line: plan.lines.staff, objective: plan.objective, weight: '0.5' } }),
    by: () => actorWith(api, 'EDITOR'),
  },
};

/** Of whoever came first. */
async function roleInput() {
  const [first] = await api.database.read<{ person: string }>(
    undefined,
    'SELECT public_id AS person FROM account ORDER BY created_at LIMIT 1',
    [],
  );
  return { ...first, role: 'EDITOR', initiative: plan.initiative };
}

/** What was added a moment before, edited. */
const editAgain: Doing = {
  document: mutation('recordDocument', 'DocumentInput'),
  input: () => ({
    input: {
      initiative: plan.initiative,
      document: 'D-1',
      version: 1,
      title: 'Another title',
      note: 'What it is.',
      reason: 'It is called so.',
    },
  }),
  by: () => actorWith(api, 'EDITOR'),
};

/** Every act of setting up and editing. */
async function editings(): Promise<Doing[]> {
  const administrator = await actorWith(api, 'ADMINISTRATOR');
  const inputs = await editingInputs(api, plan, administrator);
  await api.app.get(ActFeed).look();
  return Object.entries(inputs).map(([name, input]) => ({
    document: mutation(name, editingTypes[name] ?? ''),
    input: () => ({ input }),
    by: async () => administrator,
  }));
}

/** Every act on an organisation. */
async function dealings(): Promise<Doing[]> {
  const requests = await organisationRequests(api);
  organisations = ['union', String(requests['verifyOrganisation']?.variables['slug'])];
  return Object.entries(requests).map(([name, { by, variables }]) => ({
    document: `mutation($act: ActInput!${declared(name, variables)}) {
      ${name}(act: $act, ${Object.keys(variables)
        .map((key) => `${key}: $${key}`)
        .join(', ')}) { __typename } }`,
    input: () => variables,
    by: () => Promise.resolve(by),
  }));
}

const inputTypes: Readonly<Record<string, string>> = {
  describeOrganisation: 'OrganisationDescriptionInput!',
  recordMembership: 'MembershipInput!',
  endMembership: 'MembershipInput!',
};

const declared = (name: string, variables: object): string =>
  Object.keys(variables)
    .map((key) => {
      const type = { input: inputTypes[name], person: 'UUID!' }[key] ?? 'String!';
      return `, $${key}: ${type}`;
    })
    .join('');

async function act({ document, input, by }: Doing): Promise<void> {
  const { token, visitor } = await by();
  const answer = await api.graphql(document, { act: newAct(visitor), ...(await input()) }, token);
  expect(answer.errors).toEqual([]);
  for (const came of Object.values(answer.data))
    expect(came).toMatchObject({ __typename: expect.stringMatching(/Re(corded|ceived)$/) as string });
}

/** The questions whose kept answer is not what the database says. */
async function stale(): Promise<string[]> {
  const wrong: string[] = [];
  for (const { id, name, variables } of questions()) {
    const answer = await get(id, variables);
    const fresh = await api.known(documents[id] ?? '', variables);
    if (answer.body !== JSON.stringify(fresh)) wrong.push(`${name} ${JSON.stringify(variables)}`);
  }
  return wrong;
}

describe('what is kept', () => {
  test('is given without asking the database, whatever way the same variables are spelled', async () => {
    const { staff } = plan.lines;
    const ask = (raw: string) => madeBy(() => get(idOf('AddressPage'), {}, { raw }));
    const first = await ask(`{"ref":"${staff}"}`);
    expect(first.made).toBe(1);
    const others = [`{ "ref": "${staff}" }`, `{"needless":7,"ref":"${staff}"}`];
    for (const raw of others) {
      const { result, made } = await ask(raw);
      expect(made).toBe(0);
      expect(result.body).toBe(first.result.body);
      expect(result.headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate');
    }
  });

  test('is not a document of a stranger, which is answered each time', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ initiatives { nodes { ref } } }')}`;
    const { size } = api.app.get(ResponseCache);
    for (const time of ['first', 'again']) {
      const result = await api.fastify.inject({ url });
      expect(result.json()).toEqual({ data: { initiatives: { nodes: [{ ref: plan.initiative }] } } });
      expect(result.headers['cache-control']).toBe('no-store');
      expect(api.app.get(ResponseCache).size, time).toBe(size);
    }
  });

  test('is not given to somebody who may see more, nor what they see to others', async () => {
    await api.database.transaction((rows) =>
      rows.query(
        `WITH hidden AS (INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public)
           VALUES (gen_random_uuid(), 1, 'operator', 'secretly', '', '{}', false) RETURNING id, at)
         INSERT INTO act_address (address_id, act_id, act_at) SELECT address.id, hidden.id, at FROM address, hidden WHERE ref = $1`,
        [plan.lines.staff],
      ),
    );
    const { token = '' } = await actorWith(api, 'AUDITOR');
    const { token: editor = '' } = await actorWith(api, 'EDITOR');
    const seen = async (by?: string) => {
      const answer = await get(
        idOf('AddressPage'),
        { ref: plan.lines.staff },
        by === undefined ? {} : { token: by },
      );
      return answer.body.includes('secretly');
    };
    for (const time of ['first', 'again']) {
      expect(await seen(), time).toBe(false);
      expect(await seen(token)).toBe(true);
      expect(await seen(editor)).toBe(false);
    }
  });
});

describe('no kept answer is another than the database gives', () => {
  test('after any act', async () => {
    // Whoever speaks for an organisation comes with one, by no act.
    await representative();
    const edits = [...(await editings()), ...(await dealings())];
    expect(await stale()).toEqual([]);
    for (const doing of [...Object.values({ ...doings, ...costActs(api, plan) }), ...edits, editAgain]) {
      await act(doing);
      expect(await stale()).toEqual([]);
    }
  }, 300_000);

  test('and a shape that does not say what it depends on is found out', async () => {
    const { Proceeding } = shapes;
    if (!Proceeding) throw new Error('There is no such shape');
    const { fieldTags = {} } = Proceeding;
    try {
      Proceeding.fieldTags = {};
      await stale();
      await act(doings['submit'] as Doing);
      expect(await stale()).not.toEqual([]);
    } finally {
      Proceeding.fieldTags = fieldTags;
    }
  });
});
