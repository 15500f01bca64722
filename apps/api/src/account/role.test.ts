import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { newAct, startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan } from '../../../../tests/world/plan.js';

let api: Api;
let initiative: string;
let administrator: Actor;

beforeAll(async () => {
  api = await startApi();
  ({ initiative } = await seedPlan(api));
  administrator = await actorWith(api, 'ADMINISTRATOR');
});
afterAll(() => api.close());

interface Somebody extends Actor {
  id: string;
  email: string;
}

let count = 0;

/** Somebody who takes part, under a name and with an e-mail address of their own. */
async function somebody(name: string): Promise<Somebody> {
  const actor = await actorWith(api, 'PARTICIPANT');
  const email = `somebody${(count += 1)}@example.org`;
  const id = await api.database.transaction(async (rows) => {
    const [row] = await rows.query<{ id: string; key: string }[]>(
      `SELECT a.id, a.public_id AS key FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = sha256($1::text::bytea)`,
      [actor.token],
    );
    await rows.query('UPDATE account SET display_name = $2 WHERE id = $1', [row?.id, name]);
    await rows.query('INSERT INTO account_email (account_id, address, address_key) VALUES ($1, $2, $2)', [
      row?.id,
      email,
    ]);
    return row?.key ?? '';
  });
  return { ...actor, id, email };
}

const asked = async (field: string, variables: object, { token, visitor }: Actor): Promise<unknown> => {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: RoleInput!) { ${field}(act: $act, input: $input) { __typename
      ... on Faulty { faults { field code } } } }`,
    { act: newAct(visitor), input: { reason: 'She wrote it.', ...variables } },
    token,
  );
  expect(errors).toEqual([]);
  return data[field];
};
const give = (variables: object, by: Actor = administrator) => asked('grantRole', variables, by);
const take = (variables: object, by: Actor = administrator) => asked('revokeRole', variables, by);
const said = (__typename: string) => ({ __typename });

const rolesOf = async ({ token }: Actor) =>
  (await api.graphql('{ viewer { roles awaitsRenewal } }', {}, token)).data['viewer'];

type Seen = Record<'people' | 'roleHolders', { id: string; name: string; roles: object[] }[]>;

async function seen(fields: string, { token }: Actor): Promise<Seen> {
  const { data, errors } = await api.graphql(`{ viewer { ${fields} } }`, {}, token);
  expect(errors).toEqual([]);
  return data['viewer'] as Seen;
}

const people = async (named: string, by: Actor = administrator) =>
  (await seen(`people(named: ${JSON.stringify(named)}) { id name roles { role initiative } }`, by)).people;

describe('an administrator', () => {
  test('gives a role, which a session has once it is renewed, and takes it, which counts at once', async () => {
    const ada = await somebody('Ada');
    expect(await give({ person: ada.id, role: 'EDITOR', initiative })).toEqual(said('RoleRecorded'));
    expect(await rolesOf(ada)).toEqual({ roles: ['PARTICIPANT'], awaitsRenewal: true });
    const renewed = await api.fastify.inject({
      method: 'POST',
      url: '/session/renew',
      cookies: { session: ada.token ?? '' },
    });
    const token = renewed.cookies.find(({ name }) => name === 'session')?.value ?? '';
    expect(token).not.toBe(ada.token);
    expect(await rolesOf({ token })).toEqual({ roles: ['PARTICIPANT', 'EDITOR'], awaitsRenewal: false });
    expect(await give({ person: ada.id, role: 'EDITOR', initiative })).toEqual(said('RoleAsItIs'));
    expect(await take({ person: ada.id, role: 'EDITOR' })).toEqual(said('RoleAsItIs'));
    expect(await take({ person: ada.id, role: 'EDITOR', initiative })).toEqual(said('RoleRecorded'));
    expect(await rolesOf({ token })).toEqual({ roles: ['PARTICIPANT'], awaitsRenewal: false });
  });

  test('leaves an act in the public record: who, which role, on what and why, and never an address', async () => {
    const bo = await somebody('Bo');
    await give({ person: bo.id, role: 'AUDITOR', reason: '  He audits.\r\n' });
    await give({ person: bo.id, role: 'MODERATOR', initiative, reason: 'He chairs.' });
    const { data } = await api.graphql(
      `{ acts(operation: "grantRole", first: 2) { nodes { actor { person { name } } reason
        changes { field before after } addresses { ref } } } }`,
    );
    const change = (field: string, after: string) => ({ field, before: null, after });
    expect(data['acts']).toEqual({
      nodes: [
        {
          actor: { person: { name: 'A administrator' } },
          reason: 'He chairs.',
          changes: [change('role', 'MODERATOR'), change('person', bo.id), change('initiative', initiative)],
          addresses: [{ ref: initiative }],
        },
        {
          actor: { person: { name: 'A administrator' } },
          reason: 'He audits.',
          changes: [change('role', 'AUDITOR'), change('person', bo.id)],
          addresses: [],
        },
      ],
    });
    const rows = await api.database.read(undefined, 'SELECT act::text FROM act', []);
    expect(JSON.stringify(rows)).not.toContain(bo.email);
  });

  test('is told what does not stand', async () => {
    const { id: person } = await somebody('Cy');
    const faulty = (field: string, code: string) => ({ ...said('Faulty'), faults: [{ field, code }] });
    expect(await give({ person, role: 'REPRESENTATIVE' })).toEqual(faulty('role', 'WRONG_KIND'));
    expect(await give({ person, role: 'ADMINISTRATOR', initiative })).toEqual(
      faulty('initiative', 'WRONG_KIND'),
    );
    expect(await give({ person, role: 'EDITOR', reason: ' ' })).toEqual(faulty('reason', 'EMPTY'));
    expect(await give({ person, role: 'EDITOR', initiative: 'I-99' })).toEqual(said('NotFound'));
    const nobody = '0199a000-0000-4000-8000-000000000001';
    expect(await give({ person: nobody, role: 'EDITOR' })).toEqual(said('PersonUnknown'));
  });

  test('finds people by how their name begins or by their whole address, and sees no address', async () => {
    const dora = await somebody('Dora 100% Duck');
    const hidden = await somebody('Name withheld');
    expect(await people('dora 100% d')).toEqual([{ id: dora.id, name: 'Dora 100% Duck', roles: [] }]);
    for (const other of ['D_ra', '%', 'Duck', dora.email.slice(0, -1), '@example.org', '', 'Name withheld'])
      expect(await people(other), other).toEqual([]);
    expect((await people(dora.email.toUpperCase())).map(({ id }) => id)).toEqual([dora.id]);
    expect((await people(hidden.email)).map(({ id }) => id)).toEqual([hidden.id]);
    expect(JSON.stringify(await people(dora.email))).not.toContain('example.org');
  });
});

describe('nobody else', () => {
  test('gives a role, not even to themselves, nor finds anybody by an address', async () => {
    const eve = await somebody('Eve');
    const others = [
      visitorActor(),
      eve,
      await actorWith(api, 'AUDITOR'),
      await actorWith(api, 'ADMINISTRATOR', initiative),
    ];
    for (const other of others) {
      expect(await give({ person: eve.id, role: 'ADMINISTRATOR' }, other)).toEqual(said('Forbidden'));
      expect(await people('Eve', other)).toEqual([]);
      expect(await people(eve.email, other)).toEqual([]);
      expect((await seen('roleHolders { id }', other)).roleHolders).toEqual([]);
    }
    expect(await rolesOf(eve)).toEqual({ roles: ['PARTICIPANT'], awaitsRenewal: false });
  });

  test('but the editors of an initiative see who else works on it', async () => {
    const fay = await somebody('Fay');
    await give({ person: fay.id, role: 'TREASURER', initiative });
    const editor = await actorWith(api, 'EDITOR', initiative);
    const field = `roleHolders(initiative: "${initiative}") { id name roles { role initiative } }`;
    const { roleHolders } = await seen(field, editor);
    expect(roleHolders).toContainEqual({
      ...{ id: fay.id, name: 'Fay' },
      roles: [{ role: 'TREASURER', initiative }],
    });
    expect((await seen(field, fay)).roleHolders).toEqual([]);
    expect((await seen(field, visitorActor())).roleHolders).toEqual([]);
  });

  test('does it with a token that is for something else', async () => {
    const gil = await somebody('Gil');
    const tokenFor = async (permission: string) => {
      const { payload } = await api.fastify.inject({
        method: 'POST',
        url: '/account/token',
        cookies: { session: administrator.token ?? '' },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `name=x&days=1&permission=${permission}`,
      });
      return payload;
    };
    const by = async (permission: string) => {
      const { payload } = await api.fastify.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${await tokenFor(permission)}` },
        payload: {
          query: `mutation($act: ActInput!, $input: RoleInput!) { grantRole(act: $act, input: $input) { __typename } }`,
          variables: { act: newAct(), input: { person: gil.id, role: 'EDITOR', reason: 'A script.' } },
        },
      });
      return (JSON.parse(payload) as { data: { grantRole: unknown } }).data.grantRole;
    };
    expect(await by('SUBMIT')).toEqual(said('Forbidden'));
    expect(await by('GRANT_ROLE')).toEqual(said('RoleRecorded'));
  });
});

test('the last administrator stays one, also where two take the role from each other at once', async () => {
  const alone = await startApi();
  const [first, second] = [await actorWith(alone, 'ADMINISTRATOR'), await actorWith(alone, 'ADMINISTRATOR')];
  const ids = await alone.database.read<{ id: string }>(
    undefined,
    `SELECT a.public_id AS id FROM session s JOIN account a ON a.id = s.account_id
     ORDER BY s.token_hash = sha256($1::text::bytea) DESC`,
    [first.token],
  );
  const taking = async (person: string | undefined, { token }: Actor) => {
    const { data } = await alone.graphql(
      `mutation($act: ActInput!, $input: RoleInput!) { revokeRole(act: $act, input: $input) { __typename } }`,
      { act: newAct(), input: { person, role: 'ADMINISTRATOR', reason: 'No longer.' } },
      token,
    );
    return (data['revokeRole'] as { __typename: string }).__typename;
  };
  const came = await Promise.all([taking(ids[1]?.id, first), taking(ids[0]?.id, second)]);
  expect(came.filter((outcome) => outcome === 'RoleRecorded')).toHaveLength(1);
  expect(came).not.toEqual(['RoleRecorded', 'RoleRecorded']);
  const left = came[0] === 'RoleRecorded' ? first : second;
  const own = left === first ? ids[0]?.id : ids[1]?.id;
  expect(await taking(own, left)).toBe('LastAdministrator');
  await alone.close();
});
