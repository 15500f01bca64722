import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { newAct, startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let representative: Actor;
let participant: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  representative = await actorWith(api, 'REPRESENTATIVE');
  participant = await actorWith(api, 'PARTICIPANT');
  await submit(visitorActor());
  await submit(participant);
  await submit(participant, { authorName: 'Somebody else' });
  await pledge();
  await plantHidden();
});
afterAll(() => api.close());

async function submit({ token, visitor }: Actor, more: object = {}): Promise<void> {
  const { errors } = await api.graphql(
    'mutation($act: ActInput!, $input: SubmissionInput!) { submit(act: $act, input: $input) { __typename } }',
    { act: newAct(visitor), input: { about: plan.lines.staff, text: 'Why two?', ...more } },
    token,
  );
  expect(errors).toEqual([]);
}

async function pledge(): Promise<void> {
  const amount = { amountMinor: '100', currency: 'USD' };
  const period = { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' };
  const { errors } = await api.graphql(
    'mutation($act: ActInput!, $input: PledgeInput!) { pledge(act: $act, input: $input) { __typename } }',
    { act: newAct(), input: { about: plan.lines.travel, stage: 'PLEDGED', amount, period } },
    representative.token,
  );
  expect(errors).toEqual([]);
}

/** An act that is not public, in the midst of the others, on an address, for an organisation, by the participant. */
async function plantHidden(): Promise<void> {
  await api.database.transaction((rows) =>
    rows.query(
      `WITH hidden AS (
         INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, at, reason)
         SELECT gen_random_uuid(), 1, (SELECT actor FROM act WHERE actor LIKE 'account:%' ORDER BY at LIMIT 1), 'secretly', '', '{}',
           false, (SELECT min(at) + (max(at) - min(at)) / 2 FROM act), 'Nobody may read this.'
         RETURNING id, at
       ), placed AS (
         INSERT INTO act_address (address_id, act_at, act_id) SELECT address.id, at, hidden.id FROM hidden, address WHERE ref = ANY ($1)
       )
       INSERT INTO act_organisation (organisation_id, act_at, act_id, spoke)
       SELECT organisation.id, at, hidden.id, true FROM hidden, organisation WHERE slug = $2`,
      [[plan.lines.staff, plan.initiative], representative.organisation],
    ),
  );
}

interface Act {
  operation: string;
  reason: string | null;
  actor: {
    kind: string;
    person: { id: string; name: string } | null;
    organisation: { slug: string } | null;
  };
  addresses: { ref: string }[];
}

interface Page {
  nodes: Act[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const selected = `{ nodes { operation reason actor { kind person { id name } organisation { slug } } addresses { ref } }
  pageInfo { endCursor hasNextPage } }`;

/** A page of one of the records: of the site, or of what `of` finds. */
async function record(
  args: string,
  { of, token }: { of?: string; token?: string | undefined } = {},
): Promise<Page> {
  const acts = `acts(${args}) ${selected}`;
  const { data, errors } = await api.graphql(
    of === undefined ? `{ ${acts} }` : `{ of: ${of} { ${acts} } }`,
    {},
    token,
  );
  expect(errors).toEqual([]);
  const holder = of === undefined ? data : data['of'];
  return (holder as { acts: Page }).acts;
}

const operations = ({ nodes }: Page): string[] => nodes.map(({ operation }) => operation);

const personId = async (): Promise<string> => {
  const { nodes } = await record('first: 20');
  return nodes.find(({ actor }) => actor.kind === 'PERSON' && actor.person)?.actor.person?.id ?? '';
};

/** Every record that shows what was done above. */
const records = async (): Promise<(string | undefined)[]> => [
  undefined,
  `address(ref: "${plan.lines.staff}")`,
  `address(ref: "${plan.initiative}")`,
  `organisation(slug: "${representative.organisation ?? ''}")`,
  `person(id: "${await personId()}")`,
];

describe('the record', () => {
  test('of the site says what was done, newest first, and by whom', async () => {
    const { nodes } = await record('first: 20');
    expect(nodes.map(({ operation, actor }) => [operation, actor.kind, actor.person?.name ?? null])).toEqual([
      ['pledge', 'REPRESENTATIVE', 'A representative'],
      ['submit', 'PERSON', null],
      ['submit', 'PERSON', 'A participant'],
      ['submit', 'VISITOR', null],
    ]);
    expect(nodes[0]?.actor.organisation).toEqual({ slug: representative.organisation });
    expect(nodes[0]?.addresses.map(({ ref }) => ref)).toEqual([
      'F-1',
      plan.lines.travel,
      plan.area,
      plan.initiative,
    ]);
  });

  test('names nobody who gave another name with what they said, and has none of it under their own', async () => {
    const person = await record('first: 20', { of: `person(id: "${await personId()}")` });
    expect(operations(person)).toEqual(['submit']);
  });

  test('of an address has what happened at it and under it, and nothing else', async () => {
    const of = (ref: string) => record('first: 20', { of: `address(ref: "${ref}")` }).then(operations);
    expect(await of(plan.lines.travel)).toEqual(['pledge']);
    expect(await of(plan.lines.staff)).toEqual(['submit', 'submit', 'submit']);
    expect(await of(plan.initiative)).toEqual(['pledge', 'submit', 'submit', 'submit']);
  });

  test('of an organisation has what was done for it', async () => {
    const of = `organisation(slug: "${representative.organisation ?? ''}")`;
    expect(operations(await record('first: 20', { of }))).toEqual(['pledge']);
  });

  test('is filtered by what was done and by days, the last one included', async () => {
    const [{ today = '' } = {}] = await api.database.read<{ today: string }>(
      undefined,
      `SELECT to_char(min(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today FROM act`,
      [],
    );
    expect(operations(await record('first: 20, operation: "pledge"'))).toEqual(['pledge']);
    expect(operations(await record('first: 20, operation: "unknown"'))).toEqual([]);
    expect(operations(await record(`first: 20, since: "${today}", until: "9999-12-31"`))).toHaveLength(4);
    expect(operations(await record('first: 20, since: "9999-12-31"'))).toEqual([]);
    expect(operations(await record(`first: 20, until: "${today}"`))).not.toEqual([]);
    expect(operations(await record('first: 20, until: "0001-01-01"'))).toEqual([]);
    const of = `address(ref: "${plan.initiative}")`;
    expect(operations(await record('first: 20, operation: "submit"', { of }))).toHaveLength(3);
    expect(operations(await record('first: 20, until: "2009-12-31"', { of }))).toEqual([]);
  });

  test('goes on page by page without passing over or repeating anything', async () => {
    for (const of of await records()) {
      const whole = operations(await record('first: 20', of === undefined ? {} : { of }));
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await record(
          `first: 1${after === null ? '' : `, after: "${after}"`}`,
          of === undefined ? {} : { of },
        );
        found.push(...operations(page));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(whole);
    }
  });

  test('says nothing of the refs of drafts', async () => {
    await api.database.transaction((rows) =>
      rows.query(
        `WITH draft AS (INSERT INTO address (kind, title, standing) VALUES ('EDITION', 'A draft', 'RECORD') RETURNING id)
         INSERT INTO act_address (address_id, act_at, act_id)
         SELECT draft.id, act.at, act.id FROM draft, act WHERE act.operation = 'pledge'`,
      ),
    );
    const answer = await api.graphql(
      '{ acts(operation: "pledge") { nodes { addressCount addresses { title } } } }',
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ acts: { nodes: [{ addressCount: 4 }] } });
    expect(JSON.stringify(answer.data)).not.toContain('A draft');
  });
});

describe('an act that is not public', () => {
  test('is seen by auditors of the site in every record of it', async () => {
    const { token } = await actorWith(api, 'AUDITOR');
    for (const of of await records()) {
      const page = await record('first: 20', of === undefined ? { token } : { of, token });
      expect(operations(page), of).toContain('secretly');
    }
  });

  test('is seen by the auditor of an initiative in the records of its addresses alone', async () => {
    const { token } = await actorWith(api, 'AUDITOR', plan.initiative);
    const of = `address(ref: "${plan.lines.staff}")`;
    expect(operations(await record('first: 20', { of, token }))).toContain('secretly');
    expect(operations(await record('first: 20', { token }))).not.toContain('secretly');
  });

  test.each([undefined, 'PARTICIPANT', 'REPRESENTATIVE', 'EDITOR', 'MODERATOR', 'TREASURER'] as const)(
    'is seen nowhere by others: %s',
    async (role) => {
      const token = role === undefined ? undefined : (await actorWith(api, role)).token;
      for (const of of await records()) {
        const seen = of === undefined ? { token } : { of, token };
        const page = await record('first: 20', seen);
        expect(JSON.stringify(page)).not.toMatch(/secretly|Nobody may/);
        // Neither by a page that is said to go on, nor by one that is shorter than it could be.
        const count = page.nodes.length;
        const exact = await record(`first: ${count}`, seen);
        expect([exact.nodes.length, exact.pageInfo.hasNextPage], of).toEqual([count, false]);
        expect(operations(await record('first: 20, operation: "secretly"', seen))).toEqual([]);
      }
      const found = await api.graphql('{ search(text: "secretly") { nodes { ref } } }', {}, token);
      expect(found.data).toEqual({ search: { nodes: [] } });
    },
  );

  test('is not told of by the cursors, which say no more than what stands on the page', async () => {
    const { nodes, pageInfo } = await record('first: 1');
    const keys: unknown = JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64').toString());
    expect(keys).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2} /),
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
    expect(nodes).toHaveLength(1);
  });
});

test.each(['act', 'act_address', 'act_organisation'])(
  'the application can neither change nor take out a row of %s',
  async (table) => {
    const client = new pg.Client(api.fresh.appUrl);
    await client.connect();
    for (const statement of [
      `UPDATE ${table} SET ${table === 'act' ? 'reason' : 'act_at'} = NULL`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ])
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    await client.end();
  },
);
