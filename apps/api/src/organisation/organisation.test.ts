import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';

let api: Api;
let administrator: Actor;

beforeAll(async () => {
  api = await startApi();
  administrator = await actorWith(api, 'ADMINISTRATOR');
});
afterAll(() => api.close());

const document = `mutation($act: ActInput!, $input: OrganisationInput!) { createOrganisation(act: $act, input: $input) {
  __typename ... on OrganisationRecorded { organisation { slug name role region standing } }
  ... on OrganisationExists { slug } ... on Faulty { faults { field code limit } } ... on Forbidden { permission } } }`;

async function create({ token, visitor }: Actor, input: Record<string, unknown> = {}, id = v7()) {
  const answer = await api.graphql(
    document,
    { act: { id, visitor }, input: { name: 'Registry One', role: 'REGISTRY', ...input } },
    token,
  );
  expect(answer.errors).toEqual([]);
  return answer.data['createOrganisation'];
}

describe('entering an organisation', () => {
  const refused = { __typename: 'Forbidden', permission: 'CREATE_ORGANISATION' };

  test('is for administrators alone', async () => {
    expect(await create(visitorActor())).toEqual(refused);
    for (const role of [
      'PARTICIPANT',
      'REPRESENTATIVE',
      'EDITOR',
      'MODERATOR',
      'TREASURER',
      'AUDITOR',
    ] as const)
      expect(await create(await actorWith(api, role)), role).toEqual(refused);
  });

  test('makes its short name from its name, and is done once', async () => {
    const id = v7();
    const made = {
      __typename: 'OrganisationRecorded',
      organisation: {
        slug: 'registre-d-haiti',
        name: 'Registre d’Haïti',
        role: 'REGISTRY',
        region: 'Caribbean',
        standing: 'RECORD',
      },
    };
    for (const time of ['first', 'again'])
      expect(
        await create(administrator, { name: ' Registre\nd’Haïti ', region: ' Caribbean ' }, id),
        time,
      ).toEqual(made);
  });

  test('is refused where one of this name is here, and numbers a short name that another has', async () => {
    await create(administrator, { name: 'Union (A)' });
    expect(await create(administrator, { name: 'UNION (a)' })).toEqual({
      __typename: 'OrganisationExists',
      slug: 'union-a',
    });
    expect(await create(administrator, { name: 'Union a!' })).toMatchObject({
      organisation: { slug: 'union-a-2' },
    });
  });

  test('gives each of two that come at once a short name of its own', async () => {
    const made = await Promise.all(
      ['Twin +', 'Twin =', 'Twin !'].map((name) => create(administrator, { name })),
    );
    const slugs = made.map((one) => (one as { organisation: { slug: string } }).organisation.slug);
    expect(slugs.toSorted()).toEqual(['twin', 'twin-2', 'twin-3']);
  });

  test.each([
    [{ name: ' \u200b ' }, { field: 'name', code: 'EMPTY', limit: null }],
    [{ name: 'a'.repeat(201) }, { field: 'name', code: 'TOO_LONG', limit: '200' }],
    [{ name: 'Registry\u202eA' }, { field: 'name', code: 'UNSAFE_CHARACTERS', limit: null }],
    [{ region: 'a'.repeat(61) }, { field: 'region', code: 'TOO_LONG', limit: '60' }],
  ])('with %j is refused at its field', async (input, fault) => {
    expect(await create(administrator, input)).toEqual({ __typename: 'Faulty', faults: [fault] });
  });

  test('is a public act that names it', async () => {
    await create(administrator, { name: 'Named in public' });
    const [act] = await api.database.read(
      undefined,
      `SELECT is_public, changes FROM act WHERE operation = 'createOrganisation' ORDER BY position DESC LIMIT 1`,
      [],
    );
    expect(act).toEqual({
      is_public: true,
      changes: [{ field: 'organisation', before: null, after: 'Named in public' }],
    });
  });
});
