import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let elsewhere: Plan;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  elsewhere = await seedPlan(api, { title: 'Another plan' });
  editor = await actorWith(api, 'EDITOR', plan.initiative);
});
afterAll(() => api.close());

type Came = Record<string, unknown>;

const told = `__typename ... on InitiativeRecorded { initiative { ref title summary forum version
    areas { ref title summary version source { title url } } documents { ref title note url version }
    stage stages { ordinal stage beganOn note version } } }
  ... on EditedMeanwhile { version now { field value } } ... on NotFound { ref } ... on Forbidden { permission }
  ... on Faulty { faults { field code } }`;

const inputTypes = {
  editInitiative: 'InitiativeEditInput',
  recordArea: 'AreaInput',
  recordDocument: 'DocumentInput',
  recordStage: 'StageInput',
};
type Operation = keyof typeof inputTypes;

async function send(operation: Operation, input: object, by: Actor = editor): Promise<Came> {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${inputTypes[operation]}!) { ${operation}(act: $act, input: $input) { ${told} } }`,
    {
      act: { id: v7(), ...(by.visitor && { visitor: by.visitor }) },
      input: { initiative: plan.initiative, ...input },
    },
    by.token,
  );
  expect(errors).toEqual([]);
  return data[operation] as Came;
}

const inputs: Record<Operation, object> = {
  editInitiative: {
    version: 1,
    to: { title: 'Renamed', summary: 'What it is.' },
    reason: 'It is called so.',
  },
  recordArea: { title: 'Contacts', summary: 'Who to call.' },
  recordDocument: { title: 'The paper', note: 'What was proposed.' },
  recordStage: { stage: 'FUNDING', note: 'Ways to pay were weighed.' },
};
const operations = Object.keys(inputs) as Operation[];

const actsOf = async (ref: string) => {
  const { data } = await api.graphql(
    `query($ref: Ref!) { address(ref: $ref) { acts(first: 1) { nodes { operation reason changes { field before after } } } } }`,
    { ref },
  );
  return (data as { address: { acts: { nodes: unknown[] } } }).address.acts.nodes[0];
};

describe.each(operations)('%s', (operation) => {
  test('is for editors of the initiative alone', async () => {
    const strangers = [
      visitorActor(),
      await actorWith(api, 'PARTICIPANT'),
      await actorWith(api, 'REPRESENTATIVE'),
      await actorWith(api, 'MODERATOR'),
      await actorWith(api, 'EDITOR', elsewhere.initiative),
    ];
    for (const by of strangers)
      expect(await send(operation, inputs[operation], by)).toEqual({
        __typename: 'Forbidden',
        permission: 'EDIT_INITIATIVE',
      });
  });

  test('is about an initiative that is there', async () => {
    const administrator = await actorWith(api, 'ADMINISTRATOR');
    const about = (initiative: string) =>
      send(operation, { ...inputs[operation], initiative }, administrator);
    expect(await about('I-99')).toEqual({ __typename: 'NotFound', ref: 'I-99' });
    expect(await about(plan.area)).toMatchObject({ faults: [{ field: 'initiative', code: 'WRONG_KIND' }] });
  });
});

describe('what an initiative says of itself', () => {
  test('is edited in public, with what it was before and why', async () => {
    const { initiative } = await seedPlan(api, { title: 'A plan' });
    const by = await actorWith(api, 'EDITOR', initiative);
    const to = { title: 'A better\n plan ', summary: 'More of it.', forum: 'Nairobi' };
    expect(
      await send('editInitiative', { initiative, version: 1, to, reason: ' It grew. ' }, by),
    ).toMatchObject({
      initiative: {
        ref: initiative,
        title: 'A better plan',
        summary: 'More of it.',
        forum: 'Nairobi',
        version: 2,
      },
    });
    expect(await actsOf(initiative)).toEqual({
      operation: 'editInitiative',
      reason: 'It grew.',
      changes: [
        { field: 'title', before: 'A plan', after: 'A better plan' },
        { field: 'summary', before: 'What it is.', after: 'More of it.' },
        { field: 'forum', before: null, after: 'Nairobi' },
      ],
    });
    const { data } = await api.graphql('{ search(text: "better plan") { nodes { ref title } } }');
    expect(data).toEqual({ search: { nodes: [{ ref: initiative, title: 'A better plan' }] } });
  });

  test('must be there, with a reason; an edit of another version is told what it says now', async () => {
    const to = { title: '', summary: ' ' };
    expect(await send('editInitiative', { version: 1, to, reason: '' })).toMatchObject({
      faults: [
        { field: 'title', code: 'EMPTY' },
        { field: 'summary', code: 'EMPTY' },
        { field: 'reason', code: 'EMPTY' },
      ],
    });
    expect(await send('editInitiative', { ...inputs.editInitiative, version: 7 })).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 1,
      now: [{ field: 'title', value: 'A response team' }, { field: 'summary', value: 'What it is.' }, {}, {}],
    });
  });
});

describe('an area', () => {
  test('is added with a ref and edited since; a published edition keeps its title', async () => {
    const source = { source: 'The paper, page 3', sourceUrl: 'https://example.org/paper' };
    const added = await send('recordArea', { ...inputs.recordArea, ...source });
    const { areas } = added['initiative'] as { areas: { ref: string }[] };
    expect(areas).toMatchObject([
      { title: 'Operations' },
      { title: 'Contacts', version: 1, source: { title: source.source, url: source.sourceUrl } },
    ]);
    const reason = 'As the paper has it.';
    const renamed = { area: plan.area, version: 1, title: 'Running it', summary: 'Day to day.', reason };
    expect(await send('recordArea', renamed)).toMatchObject({
      initiative: { areas: [{ ref: plan.area, title: 'Running it', version: 2 }, {}] },
    });
    expect(await actsOf(plan.area)).toEqual({
      operation: 'recordArea',
      reason,
      changes: [
        { field: `title of ${plan.area}`, before: 'Operations', after: 'Running it' },
        { field: `summary of ${plan.area}`, before: 'What it is for.', after: 'Day to day.' },
      ],
    });
    const { data } = await api.graphql(
      `query($ref: Ref!) { address(ref: $ref) { cost { parts { nodes { title address { title } } } } } }`,
      { ref: plan.initiative },
    );
    expect(data).toEqual({
      address: { cost: { parts: { nodes: [{ title: 'Operations', address: { title: 'Running it' } }] } } },
    });
  });

  test('of another initiative is not found, an outdated version is told', async () => {
    const named = (area: string, version: number) =>
      send('recordArea', { ...inputs.recordArea, area, version, reason: 'So.' });
    expect(await named(elsewhere.area, 1)).toEqual({ __typename: 'NotFound', ref: elsewhere.area });
    expect(await named(plan.area, 9)).toMatchObject({ __typename: 'EditedMeanwhile' });
  });

  test.each(['javascript:alert(1)', 'example.org', 'http://', 'https://a b'])(
    'is not recorded with %j as a link',
    async (sourceUrl) => {
      expect(await send('recordArea', { ...inputs.recordArea, sourceUrl })).toMatchObject({
        faults: [{ field: 'sourceUrl', code: 'NOT_A_LINK' }],
      });
    },
  );
});

describe('a document', () => {
  test('is added with a ref, shows on the initiative, and is edited since', async () => {
    const added = await send('recordDocument', { ...inputs.recordDocument, publishedOn: '2010-02-12' });
    const [paper] = (added['initiative'] as { documents: { ref: string }[] }).documents;
    expect(paper).toMatchObject({ title: 'The paper', version: 1 });
    const edit = { ...inputs.recordDocument, document: paper?.ref, version: 1, url: 'https://example.org/' };
    expect(await send('recordDocument', edit)).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
    expect(await send('recordDocument', { ...edit, reason: 'It is on the web now.' })).toMatchObject({
      initiative: { documents: [{ url: 'https://example.org/', version: 2 }] },
    });
    expect(await actsOf(plan.initiative)).toMatchObject({
      changes: [
        { field: `publishedOn of ${paper?.ref}`, before: '2010-02-12', after: null },
        { field: `url of ${paper?.ref}`, before: null, after: 'https://example.org/' },
      ],
    });
  });

  test('that another initiative rests on too is edited by whoever edits both', async () => {
    const added = await send('recordDocument', { ...inputs.recordDocument, title: 'Shared' });
    const { documents } = added['initiative'] as { documents: { ref: string; title: string }[] };
    const shared = documents.find(({ title }) => title === 'Shared')?.ref;
    await api.database.transaction((rows) =>
      rows.query(
        `INSERT INTO initiative_document SELECT i.id, d.id FROM address i, address d WHERE i.ref = $1 AND d.ref = $2`,
        [elsewhere.initiative, shared],
      ),
    );
    const edit = { ...inputs.recordDocument, document: shared, version: 1, reason: 'So.' };
    expect(await send('recordDocument', edit)).toMatchObject({ __typename: 'Forbidden' });
    expect(await send('recordDocument', edit, await actorWith(api, 'EDITOR'))).toMatchObject({
      __typename: 'InitiativeRecorded',
    });
  });
});

describe('the history of stages', () => {
  test('goes on at its end, and an entry in it is corrected', async () => {
    expect(await send('recordStage', { ...inputs.recordStage, beganOn: '2010-06-01' })).toMatchObject({
      initiative: {
        stage: 'FUNDING',
        stages: [
          { ordinal: 1, stage: 'CONSULTATION', version: 1 },
          { ordinal: 2, stage: 'FUNDING', beganOn: '2010-06-01', version: 1 },
        ],
      },
    });
    const correction = {
      ordinal: 1,
      version: 1,
      stage: 'NOTION',
      note: 'Talked about.',
      reason: 'It was no more.',
    };
    expect(await send('recordStage', correction)).toMatchObject({
      initiative: { stages: [{ stage: 'NOTION', beganOn: null, version: 2 }, {}] },
    });
    expect(await send('recordStage', { ...correction, ordinal: 9 })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await send('recordStage', correction)).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
    });
  });
});
