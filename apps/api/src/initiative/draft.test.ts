import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let administrator: Actor;
let strangers: Record<string, Actor>;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  administrator = await actorWith(api, 'ADMINISTRATOR');
  strangers = {
    visitor: visitorActor(),
    participant: await actorWith(api, 'PARTICIPANT'),
    representative: await actorWith(api, 'REPRESENTATIVE'),
    moderator: await actorWith(api, 'MODERATOR'),
    treasurer: await actorWith(api, 'TREASURER'),
    auditor: await actorWith(api, 'AUDITOR'),
    'editor of another initiative': await actorWith(api, 'EDITOR', plan.initiative),
  };
});
afterAll(() => api.close());

const told = `__typename ... on DraftRecorded { draft { key title summary forum version publishedAs sponsor { slug } } }
  ... on EditedMeanwhile { version now { field value } } ... on DraftNotFound { key } ... on DraftPublished { ref }
  ... on Forbidden { permission } ... on Faulty { faults { field code limit } }`;

interface Sent {
  by?: Actor;
  act?: string;
}

async function send(document: string, input: unknown, { by = administrator, act = v7() }: Sent = {}) {
  const variables = { act: { id: act, ...(by.visitor && { visitor: by.visitor }) }, input };
  const { data, errors } = await api.graphql(document, variables, by.token);
  expect(errors).toEqual([]);
  return Object.values(data)[0] as Record<string, unknown>;
}

const words = { title: 'A directory of contacts', summary: 'Who to call.', forum: 'Nairobi' };

const make = (input: object = {}, sent?: Sent) =>
  send(
    `mutation($act: ActInput!, $input: InitiativeInput!) { draftInitiative(act: $act, input: $input) { ${told} } }`,
    { ...words, ...input },
    sent,
  );

const edit = (key: string, input: { version: number; initiative?: object }, sent?: Sent) =>
  send(
    `mutation($act: ActInput!, $input: DraftEditInput!) { editDraft(act: $act, input: $input) { ${told} } }`,
    { key, version: input.version, initiative: { ...words, ...input.initiative } },
    sent,
  );

const publish = (key: string, version: number, sent?: Sent) =>
  send(
    `mutation($act: ActInput!, $input: DraftPublicationInput!) { publishInitiative(act: $act, input: $input) {
      ... on InitiativeRecorded { initiative { ref title version } } ${told.replace(/\.\.\. on DraftRecorded.*\n/, '')} } }`,
    { key, version },
    sent,
  );

async function draft(input: object = {}): Promise<string> {
  const { draft: made } = (await make(input)) as { draft: { key: string } };
  return made.key;
}

const read = async (key: string, by: Actor = administrator) =>
  (
    await api.graphql(
      `query($key: UUID!) { initiativeDraft(key: $key) { title publishedAs } initiativeDrafts { nodes { key } } }`,
      { key },
      by.token,
    )
  ).data as { initiativeDraft: object | null; initiativeDrafts: { nodes: { key: string }[] } };

describe('a draft of an initiative', () => {
  test('is made by an administrator alone', async () => {
    for (const [name, by] of Object.entries({ ...strangers, editor: await actorWith(api, 'EDITOR') }))
      expect(await make({}, { by }), name).toEqual({
        __typename: 'Forbidden',
        permission: 'DRAFT_INITIATIVE',
      });
  });

  test('may lack everything but a title, which stands on one line', async () => {
    expect(await make({ title: ' A\n directory ', summary: '', forum: ' ' })).toMatchObject({
      draft: { title: 'A directory', summary: '', forum: null, version: 1, publishedAs: null, sponsor: null },
    });
    expect(await make({ title: ' ', summary: 'x'.repeat(2001), forum: 'a\u0000b' })).toEqual({
      __typename: 'Faulty',
      faults: [
        { field: 'title', code: 'EMPTY', limit: null },
        { field: 'summary', code: 'TOO_LONG', limit: '2000' },
        { field: 'forum', code: 'UNSAFE_CHARACTERS', limit: null },
      ],
    });
    expect(await make({ sponsor: 'nobody' })).toMatchObject({
      faults: [{ field: 'sponsor', code: 'UNKNOWN' }],
    });
  });

  test('is seen by administrators and by its own editors', async () => {
    const key = await draft();
    const own = await actorWith(api, 'EDITOR', key);
    expect(await read(key, own)).toEqual({
      initiativeDraft: { title: words.title, publishedAs: null },
      initiativeDrafts: { nodes: [{ key }] },
    });
    expect(await read(key)).toMatchObject({ initiativeDraft: { title: words.title } });
    expect((await read(key)).initiativeDrafts.nodes[0]).toEqual({ key });
    expect(await edit(key, { version: 1 }, { by: own })).toMatchObject({ draft: { version: 2 } });
  });

  test('is told to nobody else: not by its key, not in a list, not by a refusal', async () => {
    const key = await draft();
    for (const [name, by] of Object.entries(strangers)) {
      expect(await read(key, by), name).toEqual({ initiativeDraft: null, initiativeDrafts: { nodes: [] } });
      expect(await edit(key, { version: 1 }, { by }), name).toEqual({ __typename: 'DraftNotFound', key });
      expect(await publish(key, 1, { by }), name).toEqual({ __typename: 'DraftNotFound', key });
    }
    const other = v7();
    expect(await edit(other, { version: 1 })).toEqual({ __typename: 'DraftNotFound', key: other });
  });

  test('shows in no list, no search, no count and no gap between refs', async () => {
    const [, before = ''] = (
      (await publish(await draft(), 1)) as { initiative: { ref: string } }
    ).initiative.ref.split('-');
    await draft({ title: 'Quite unheard of' });
    const seen = await api.graphql(
      `{ search(text: "Quite unheard of") { nodes { ref } } initiatives(first: 100) { nodes { title } } }`,
    );
    expect(JSON.stringify(seen.data)).not.toContain('Quite');
    expect(seen.data).toMatchObject({ search: { nodes: [] } });
    const next = (await publish(await draft(), 1)) as { initiative: { ref: string } };
    expect(next.initiative.ref).toBe(`I-${Number(before) + 1}`);
  });

  test('keeps its acts out of the public record until it is published, and after', async () => {
    const key = await draft();
    await edit(key, { version: 1, initiative: { title: 'Renamed' } });
    const { initiative } = (await publish(key, 2)) as { initiative: { ref: string } };
    const { data } = await api.graphql(
      `query($ref: Ref!) { address(ref: $ref) { acts { nodes { operation changes { field before after } } } } }`,
      { ref: initiative.ref },
    );
    expect(data).toEqual({
      address: {
        acts: {
          nodes: [
            {
              operation: 'publishInitiative',
              changes: [
                { field: 'title', before: null, after: 'Renamed' },
                { field: 'summary', before: null, after: 'Who to call.' },
                { field: 'forum', before: null, after: 'Nairobi' },
              ],
            },
          ],
        },
      },
    });
  });
});

describe('saving a draft', () => {
  test('makes the next version of it', async () => {
    const key = await draft();
    expect(await edit(key, { version: 1, initiative: { title: 'Renamed', forum: null } })).toMatchObject({
      draft: { key, title: 'Renamed', forum: null, version: 2 },
    });
  });

  test('in a version that another saved meanwhile is refused with what it says now, and loses nothing', async () => {
    const key = await draft();
    await edit(key, { version: 1, initiative: { title: 'Theirs' } });
    expect(await edit(key, { version: 1, initiative: { title: 'Ours' } })).toEqual({
      __typename: 'EditedMeanwhile',
      version: 2,
      now: [
        { field: 'title', value: 'Theirs' },
        { field: 'summary', value: words.summary },
        { field: 'forum', value: words.forum },
        { field: 'sponsor', value: null },
      ],
    });
    expect(await edit(key, { version: 2, initiative: { title: 'Ours' } })).toMatchObject({
      draft: { title: 'Ours', version: 3 },
    });
  });

  test('twice at the same moment keeps one of the two', async () => {
    const key = await draft();
    const both = await Promise.all(
      ['One', 'Two'].map((title) => edit(key, { version: 1, initiative: { title } })),
    );
    expect(both.map((came) => came['__typename']).sort()).toEqual(['DraftRecorded', 'EditedMeanwhile']);
  });
});

describe('publishing a draft', () => {
  test('demands what readers need, and the version that was read', async () => {
    const key = await draft({ summary: '' });
    expect(await publish(key, 1)).toMatchObject({ faults: [{ field: 'summary', code: 'EMPTY' }] });
    await edit(key, { version: 1 });
    expect(await publish(key, 1)).toMatchObject({ __typename: 'EditedMeanwhile', version: 2 });
    expect(await publish(key, 2)).toMatchObject({ initiative: { title: words.title } });
  });

  test('at the same moment by two gives one ref, and tells the other where it stands', async () => {
    const key = await draft();
    const both = await Promise.all([publish(key, 1), publish(key, 1)]);
    const made = both.find((came) => 'initiative' in came) as { initiative: { ref: string } };
    expect(both).toContainEqual({ __typename: 'DraftPublished', ref: made.initiative.ref });
    expect(await read(key)).toMatchObject({ initiativeDraft: { publishedAs: made.initiative.ref } });
    expect(await edit(key, { version: 1 })).toEqual({
      __typename: 'DraftPublished',
      ref: made.initiative.ref,
    });
  });
});
