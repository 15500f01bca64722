import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getOperationAST, Kind, parse, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../tests/world/actors.js';
import { startApi, type Api } from '../../../tests/world/api.js';
import { costDesk, instantAfter } from '../../../tests/world/cost-desk.js';
import { comparator, exchangeRate } from '../../../tests/world/references.js';
import { editingInputs } from '../../../tests/world/editing.js';
import { organisationRequests, type Request } from '../../../tests/world/organisations.js';
import { seedPlan, type Plan } from '../../../tests/world/plan.js';
import { countStatements } from './platform/database/statements.js';
import { Viewers } from './platform/viewer/viewer.js';

const committed = resolve(import.meta.dirname, '../statements.json');
const documents = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../web/src/gql/persisted-documents.json'), 'utf8'),
) as Record<string, string>;

const operations = Object.values(documents).map((source) => {
  const operation = getOperationAST(parse(source));
  if (!operation?.name) throw new Error(`A persisted document has no operation with a name: ${source}`);
  return { source, name: operation.name.value, operation };
});

let api: Api;
let plan: Plan;
let actors: Record<'editor' | 'representative' | 'administrator', Actor>;
let editing: Record<string, Record<string, unknown>>;
/** An exchange rate to withdraw. */
let rate: string | undefined;
/** The keys of drafts of costs, one for each act that changes a draft. */
let costs: string[];
/** What is compared with, to withdraw. */
let compared: string | undefined;
/** A draft to publish at its time. */
let timed: { key: string; version: number; last: string };
let organisations: Record<string, Request>;
/** Somebody who gets a role and loses it. */
let person: string | undefined;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  actors = {
    editor: await actorWith(api, 'EDITOR'),
    representative: await actorWith(api, 'REPRESENTATIVE'),
    administrator: await actorWith(api, 'ADMINISTRATOR'),
  };
  editing = await editingInputs(api, plan, actors.administrator);
  const desk = costDesk(api, actors.editor);
  costs = [];
  while (costs.length < 5) costs.push(await desk.begun(plan));
  // Of an initiative of its own, whose edition no other act takes the place of.
  const apart = await seedPlan(api, { title: 'Apart' });
  timed = { key: await desk.begun(apart), version: 1, last: apart.edition };
  organisations = await organisationRequests(api);
  rate = await exchangeRate(api);
  compared = await comparator(api);
  soon = await instantAfter(api, '1 day');
  const [somebody] = await api.database.read<{ id: string }>(
    undefined,
    `SELECT public_id AS id FROM account WHERE display_name = 'A participant'`,
    [],
  );
  person = somebody?.id;
});
afterAll(() => api.close());

/** Later than the clock of the database, by less than a year: read once. */
let soon: string;

const roleInput = () => ({
  ...{ person, role: 'EDITOR', initiative: plan.initiative },
  reason: 'She wrote it.',
});

/** What each mutation is sent with, and by whom. */
const inputs: Record<string, () => Request> = {
  submit: () => ({
    by: {},
    variables: { input: { about: plan.lines.staff, edition: plan.edition, text: 'Why two?' } },
  }),
  pledge: () => ({
    by: actors.representative,
    variables: {
      input: {
        about: plan.lines.staff,
        stage: 'PLEDGED',
        amount: { amountMinor: '100', currency: 'USD' },
        period: { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
      },
    },
  }),
  withdrawPledge: () => ({ by: actors.representative, variables: { ref: 'F-1', reason: 'None.' } }),
  recordMeasurement: () => ({
    by: actors.editor,
    variables: {
      input: { indicator: plan.indicator, value: '1', measuredOn: '2010-09-30', source: 'Counted.' },
    },
  }),
  recordContribution: () => ({
    by: actors.editor,
    variables: { input: { line: plan.lines.staff, objective: plan.objective, weight: '0.5' } },
  }),
  startCostDraft: () => ({
    by: actors.editor,
    variables: { input: { initiative: plan.initiative, title: 'Another', isEmpty: false } },
  }),
  changeCostDraft: () => ({
    by: actors.editor,
    variables: { input: { key: costs[0], version: 1, lines: [], removed: [plan.lines.rent] } },
  }),
  publishCostDraft: () => ({
    by: actors.editor,
    variables: { input: { key: costs[1], version: 1, last: plan.edition, reason: 'New prices.' } },
  }),
  scheduleCostDraft: () => ({
    by: actors.editor,
    variables: { input: { ...timed, reason: 'New prices.', publishAt: soon } },
  }),
  unscheduleCostDraft: () => ({ by: actors.editor, variables: { key: timed.key } }),
  recordExchangeRate: () => ({
    by: actors.editor,
    variables: { input: { from: 'EUR', to: 'USD', rate: '1.2', day: '2010-07-01', source: 'A bank.' } },
  }),
  recordComparator: () => ({
    by: actors.editor,
    variables: {
      input: {
        ...{ title: 'A team', covers: 'POSTS', measured: 'POST', low: '4000000', high: '6000000' },
        ...{ currency: 'EUR', periodLabel: '2020', source: 'A survey.' },
      },
    },
  }),
  withdrawComparator: () => ({
    by: actors.editor,
    variables: { input: { comparator: compared, reason: 'Another kind.' } },
  }),
  withdrawExchangeRate: () => ({ by: actors.editor, variables: { input: { rate, reason: 'Misread.' } } }),
  grantRole: () => ({ by: actors.administrator, variables: { input: roleInput() } }),
  revokeRole: () => ({ by: actors.administrator, variables: { input: roleInput() } }),
  recordCostBasis: () => ({
    by: actors.editor,
    variables: {
      input: {
        key: costs[2],
        version: 1,
        line: plan.lines.travel,
        method: 'ANALOGY',
        calculations: [{ period: 'FY11', currency: 'USD', quantity: '2', unit: 'journey', rate: '350025' }],
      },
    },
  }),
  explainCostChange: () => ({
    by: actors.editor,
    variables: {
      input: { key: costs[3], version: 1, line: plan.lines.travel, reason: 'Two more journeys.' },
    },
  }),
  recordCostPrices: () => ({
    by: actors.editor,
    variables: { input: { key: costs[4], version: 1, series: 'Consumer prices', index: '101.5' } },
  }),
  createOrganisation: () => ({
    by: actors.administrator,
    variables: { input: { name: 'A registry', role: 'REGISTRY' } },
  }),
};

/** The field that an operation asks for, beside the name of the root type that the web's cache wants. */
function rootFieldOf({ selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [node.name.value] : [],
  );
  return fields.find((name) => !name.startsWith('__')) ?? '';
}

/** How many statements an operation sends, beside those that find out who asks. */
async function statementsOf(source: string, operation: OperationDefinitionNode): Promise<number> {
  const field = rootFieldOf(operation);
  const input = editing[field];
  const edit = input && { by: actors.administrator, variables: { input } };
  const { by, variables } = inputs[field]?.() ?? organisations[field] ?? edit ?? { by: {}, variables: {} };
  const viewer = await api.app.get(Viewers).of(by.token);
  const { result, statements } = await countStatements(() =>
    api.known(source, { ...required(operation), ...variables }, viewer),
  );
  expect((result.errors ?? []).map((error) => error.originalError ?? error)).toEqual([]);
  const payload = result.data?.[field];
  if (operation.operation === 'mutation')
    expect(payload).toMatchObject({ __typename: expect.stringMatching(/Re(corded|ceived)$/) as string });
  return statements.length;
}

/** A value for every variable that must have one. */
function required(operation: OperationDefinitionNode): Record<string, unknown> {
  const values: Record<string, unknown> = {
    Ref: plan.lines.staff,
    String: 'staff',
    Int: 10,
    Boolean: true,
    PartOrder: 'AS_PUBLISHED',
    Permission: 'SUBMIT',
    CurrencyCode: 'EUR',
    UUID: v7(),
    ActInput: { id: v7(), visitor: 'a browser that keeps a secret' },
  };
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) =>
    type.kind === Kind.NON_NULL_TYPE && !defaultValue
      ? [[variable.name.value, values[nameOf(type)]] as const]
      : [],
  );
  const more = cursors[operation.name?.value ?? ''];
  return { ...Object.fromEntries(entries), ...(more && { after: cursorOf(more) }) };
}

/** Where the list of an operation that asks for more goes on: the keys of a row, whether it is there or not. */
const cursors: Record<string, readonly string[]> = {
  MoreVoice: ['2026-01-01T00:00:00Z', '1'],
  MoreOffers: ['2026-01-01T00:00:00Z', '1'],
  MoreMeasurements: ['2026-01-01', '1'],
};

const cursorOf = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64');

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

describe('the number of statements', () => {
  const counts: Record<string, number> = {};

  test.for(operations.toSorted((a, b) => (a.name < b.name ? -1 : 1)))(
    'of $name is known',
    async ({ source, name, operation }) => {
      const count = await statementsOf(source, operation);
      if (operation.operation === 'query') expect(count).toBeLessThanOrEqual(1);
      counts[name] = count;
    },
  );

  test('of every operation is the committed one', () => {
    if (process.env['UPDATE_SNAPSHOT'] === '1')
      writeFileSync(committed, `${JSON.stringify(counts, null, 2)}\n`);
    expect(counts).toEqual(JSON.parse(readFileSync(committed, 'utf8')));
  });
});

test('a statement more is seen', async () => {
  const { statements } = await countStatements(async () => {
    await api.database.read(undefined, 'SELECT 1', []);
    await api.database.read(undefined, 'SELECT 2', []);
  });
  expect(statements).toEqual(['SELECT 1', 'SELECT 2']);
});
