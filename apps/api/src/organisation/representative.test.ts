import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { newAct, startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';

let api: Api;
let plan: Plan;
let administrator: Actor;
/** A representative of an organisation that is not verified, without another one. */
let representative: Actor & { organisation: string };

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  administrator = await actorWith(api, 'ADMINISTRATOR');
});
beforeEach(async () => {
  representative = await newRepresentative();
});
afterAll(() => api.close());

async function newRepresentative() {
  const actor = await actorWith(api, 'REPRESENTATIVE');
  const { organisation = '' } = actor;
  await withClient(api.fresh.ownerUrl, (client) =>
    client.query('UPDATE organisation SET verified_at = NULL WHERE slug = $1', [organisation]),
  );
  return { ...actor, organisation };
}

/** Somebody signed in whose account has an e-mail address. */
async function personAt(address: string): Promise<Actor & { id: string }> {
  const actor = await actorWith(api, 'PARTICIPANT');
  const [known] = await api.database.transaction((rows) =>
    rows.query<{ id: string }[]>(
      `WITH latest AS (SELECT account_id AS id FROM session ORDER BY began_at DESC LIMIT 1),
         addressed AS (INSERT INTO account_email (account_id, address, address_key) SELECT id, $1, lower($1) FROM latest)
       SELECT public_id AS id FROM account WHERE id = (SELECT id FROM latest)`,
      [address],
    ),
  );
  return { ...actor, id: known?.id ?? '' };
}

const outcomes = `__typename ... on OrganisationRecorded { organisation { slug verifiedAt region interests domain } }
  ... on OrganisationUnknown { slug } ... on Forbidden { permission } ... on Faulty { faults { field code } }`;

async function act(
  { token, visitor }: Actor,
  field: string,
  args: string,
  more = '',
): Promise<Record<string, unknown>> {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!) { done: ${field}(act: $act, ${args}) { ${outcomes} ${more} } }`,
    { act: newAct(visitor) },
    token,
  );
  expect(errors).toEqual([]);
  return data['done'] as Record<string, unknown>;
}

const isDone = { __typename: 'OrganisationRecorded' };
const mayNot = (permission: string) => ({ __typename: 'Forbidden', permission });
const slug = () => `slug: "${representative.organisation}"`;
const invited = '... on NotInvited { slug } ... on SpeaksForAnother { slug }';

const invite = (by: Actor, email: string) => act(by, 'inviteRepresentative', `${slug()}, email: "${email}"`);
const accept = (by: Actor) => act(by, 'acceptInvitation', slug(), invited);

const withdraw = (by: Actor, email: string) =>
  act(by, 'withdrawInvitation', `${slug()}, email: "${email}"`, invited);

const doorOf = async ({ token }: Actor) => {
  const { data } = await api.graphql(
    `{ viewer { invitations { slug } atOrganisation(${slug()}) { isInvited isWithdrawn } } }`,
    {},
    token,
  );
  return data['viewer'];
};

describe('an invitation', () => {
  test('is withdrawn by whoever may invite, and whoever was invited is told so', async () => {
    const email = `${randomUUID()}@registry.example`;
    const invitee = await personAt(email);
    const { organisation } = representative;
    await invite(representative, email);
    expect(await doorOf(invitee)).toEqual({
      invitations: [{ slug: organisation }],
      atOrganisation: { isInvited: true, isWithdrawn: false },
    });
    expect(await withdraw(invitee, email)).toMatchObject(mayNot('EDIT_ORGANISATION'));
    expect(await withdraw(administrator, email.toUpperCase())).toMatchObject(isDone);
    expect(await doorOf(invitee)).toEqual({
      invitations: [],
      atOrganisation: { isInvited: false, isWithdrawn: true },
    });
    expect(await accept(invitee)).toEqual({ __typename: 'InvitationWithdrawn' });
    expect(await withdraw(representative, email)).toMatchObject({ __typename: 'NotInvited' });
  });

  test('stands again when it is given again', async () => {
    const email = `${randomUUID()}@registry.example`;
    const invitee = await personAt(email);
    await invite(representative, email);
    await withdraw(representative, email);
    await invite(representative, email);
    expect(await accept(invitee)).toMatchObject(isDone);
    expect(await withdraw(representative, email)).toMatchObject({ __typename: 'NotInvited' });
  });

  test('is withdrawn without a word of whom, neither in public nor to others', async () => {
    const email = `${randomUUID()}@registry.example`;
    await invite(representative, email);
    await withdraw(representative, email);
    const [told] = await api.database.read<{ isPublic: boolean; row: string }>(
      undefined,
      `SELECT is_public AS "isPublic", act::text AS row FROM act WHERE operation = 'withdrawInvitation' ORDER BY position DESC`,
      [],
    );
    expect(told?.isPublic).toBe(false);
    expect(told?.row).not.toContain(email);
    expect(await doorOf(await personAt(`${randomUUID()}@registry.example`))).toEqual({
      invitations: [],
      atOrganisation: { isInvited: false, isWithdrawn: false },
    });
  });
});

async function renewed(actor: Actor): Promise<Actor> {
  await withClient(api.fresh.ownerUrl, (client) =>
    client.query('UPDATE session SET renewed_at = clock_timestamp()'),
  );
  return actor;
}

async function organisation(fields: string): Promise<unknown> {
  const { data, errors } = await api.graphql(`{ organisation(${slug()}) { ${fields} } }`);
  expect(errors).toEqual([]);
  return data['organisation'];
}

/** What the record of the organisation says, newest first. */
const recordOf = async (): Promise<unknown> =>
  organisation('acts { nodes { operation actor { kind } changes { field before after } } }');

describe('saying what an organisation is', () => {
  const input =
    'input: { region: "Africa", interests: "We sell what is planned here.", domain: "registry.example" }';

  test('is for its representatives and for administrators alone', async () => {
    const others = [visitorActor(), await actorWith(api, 'EDITOR'), await newRepresentative()];
    for (const other of others)
      expect(await act(other, 'describeOrganisation', `${slug()}, ${input}`)).toEqual(
        mayNot('EDIT_ORGANISATION'),
      );
    expect(await act(administrator, 'describeOrganisation', `slug: "nobody", ${input}`)).toEqual({
      __typename: 'OrganisationUnknown',
      slug: 'nobody',
    });
  });

  test('is in the record, but its domain is for an administrator to name', async () => {
    expect(await act(representative, 'describeOrganisation', `${slug()}, ${input}`)).toMatchObject({
      organisation: { region: 'Africa', interests: 'We sell what is planned here.', domain: null },
    });
    expect(await act(administrator, 'describeOrganisation', `${slug()}, ${input}`)).toMatchObject({
      organisation: { domain: 'registry.example' },
    });
    expect(await recordOf()).toMatchObject({
      acts: {
        nodes: [
          {
            actor: { kind: 'PERSON' },
            changes: [{ field: 'domain', before: null, after: 'registry.example' }],
          },
          { actor: { kind: 'REPRESENTATIVE' }, changes: [{ field: 'region' }, { field: 'interests' }] },
        ],
      },
    });
  });

  test('refuses a domain at which anybody gets an address', async () => {
    expect(
      await act(administrator, 'describeOrganisation', `${slug()}, input: { domain: "gmail.com" }`),
    ).toEqual({ __typename: 'Faulty', faults: [{ field: 'domain', code: 'PUBLIC_DOMAIN' }] });
  });
});

describe('an organisation is verified', () => {
  const pledge = async ({ token }: Actor): Promise<unknown> => {
    const amount = { amountMinor: '100', currency: 'USD' };
    const period = { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' };
    const answer = await api.graphql(
      'mutation($act: ActInput!, $input: PledgeInput!) { pledge(act: $act, input: $input) { __typename ... on OrganisationNotVerified { slug } } }',
      { act: newAct(), input: { about: plan.lines.staff, stage: 'PLEDGED', amount, period } },
      token,
    );
    return answer.data['pledge'];
  };

  test('by an administrator, and pledges from then on', async () => {
    expect(await pledge(representative)).toEqual({
      __typename: 'OrganisationNotVerified',
      slug: representative.organisation,
    });
    expect(await act(representative, 'verifyOrganisation', slug())).toEqual(mayNot('VERIFY_ORGANISATION'));
    expect(await act(await actorWith(api, 'EDITOR'), 'verifyOrganisation', slug())).toEqual(
      mayNot('VERIFY_ORGANISATION'),
    );
    expect(await act(administrator, 'verifyOrganisation', slug())).toMatchObject({
      organisation: { verifiedAt: expect.any(String) as string },
    });
    expect(await pledge(representative)).toEqual({ __typename: 'PledgeRecorded' });
  });

  test('by a representative with a verified address at its own domain, and not at one below or beside it', async () => {
    const domain = `registry-${randomUUID().slice(0, 8)}.example`;
    await act(administrator, 'describeOrganisation', `${slug()}, input: { domain: "${domain}" }`);
    const people = await Promise.all(
      [`a@mail.${domain}`, `a@not${domain}`, `a@${domain}`].map(async (address) => {
        await invite(administrator, address);
        return personAt(address);
      }),
    );
    for (const person of people) expect(await accept(person)).toMatchObject(isDone);
    const [below, beside, at] = await Promise.all(people.map(renewed));
    for (const person of [below, beside])
      expect(await act(person ?? {}, 'verifyOrganisation', slug())).toEqual(mayNot('VERIFY_ORGANISATION'));
    expect(await act(at ?? {}, 'verifyOrganisation', slug())).toMatchObject(isDone);
    expect(JSON.stringify(await recordOf())).toContain(`by an address at ${domain}`);
  });
});

describe('a representative', () => {
  test('is invited by another one or by an administrator, and by nobody else', async () => {
    for (const other of [visitorActor(), await actorWith(api, 'EDITOR'), await newRepresentative()])
      expect(await invite(other, 'a@b.example')).toEqual(mayNot('EDIT_ORGANISATION'));
    expect(await invite(representative, 'nobody')).toEqual({
      __typename: 'Faulty',
      faults: [{ field: 'email', code: 'NOT_AN_ADDRESS' }],
    });
    for (const by of [representative, administrator])
      expect(await invite(by, 'a@b.example')).toMatchObject(isDone);
  });

  test('is invited alike whether or not there is an account, and the address is in no act', async () => {
    const known = `${randomUUID()}@known.example`;
    await personAt(known);
    const unknown = `${randomUUID()}@unknown.example`;
    expect(await invite(representative, known)).toEqual(await invite(representative, unknown));
    const acts = await api.database.read(undefined, 'SELECT act::text AS row FROM act', []);
    for (const address of [known, unknown]) expect(JSON.stringify(acts)).not.toContain(address);
    expect(await recordOf()).toEqual({ acts: { nodes: [] } });
  });

  test('speaks for the organisation once they accept, and is named as they chose', async () => {
    const address = `${randomUUID()}@b.example`;
    const person = await personAt(address);
    expect(await accept(person)).toMatchObject({ __typename: 'NotInvited' });
    await invite(representative, address.toUpperCase());
    const asked = await api.graphql(
      `{ viewer { invitations { slug } atOrganisation(${slug()}) { mayEdit mayVerify isInvited } } }`,
      {},
      person.token,
    );
    expect(asked.data).toEqual({
      viewer: {
        invitations: [{ slug: representative.organisation }],
        atOrganisation: { mayEdit: false, mayVerify: false, isInvited: true },
      },
    });
    expect(await accept(await personAt(`${randomUUID()}@b.example`))).toMatchObject({
      __typename: 'NotInvited',
    });
    expect(await accept(visitorActor())).toMatchObject({ __typename: 'NotInvited' });
    expect(await accept(person)).toMatchObject(isDone);
    expect(await accept(person)).toMatchObject({ __typename: 'NotInvited' });
    expect(await organisation('representatives { person { id name } }')).toEqual({
      representatives: [
        { person: { id: expect.any(String) as string, name: 'A representative' } },
        { person: { id: person.id, name: 'A participant' } },
      ],
    });
    const left = await api.database.read(
      undefined,
      'SELECT FROM organisation_invitation WHERE address_key = $1',
      [address],
    );
    expect(left).toEqual([]);
  });

  test('cannot accept what is over, nor speak for two', async () => {
    const address = `${randomUUID()}@b.example`;
    const person = await personAt(address);
    await invite(representative, address);
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE organisation_invitation SET expires_at = clock_timestamp() - interval '1 second'`),
    );
    expect(await accept(person)).toMatchObject({ __typename: 'NotInvited' });
    await invite(representative, address);
    expect(await accept(person)).toMatchObject(isDone);
    const first = representative.organisation;
    representative = await newRepresentative();
    await invite(representative, address);
    expect(await accept(person)).toEqual({ __typename: 'SpeaksForAnother', slug: first });
  });

  test('is named nowhere where the name is withheld', async () => {
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(
        `UPDATE account SET display_name = 'Name withheld' WHERE id = (SELECT account_id FROM role_grant g
           JOIN organisation o ON o.id = g.organisation_id WHERE o.slug = $1)`,
        [representative.organisation],
      ),
    );
    await act(representative, 'describeOrganisation', `${slug()}, input: { region: "Asia" }`);
    expect(
      await organisation('representatives { person { id } } acts { nodes { actor { kind person { id } } } }'),
    ).toEqual({
      representatives: [{ person: null }],
      acts: { nodes: [{ actor: { kind: 'REPRESENTATIVE', person: null } }] },
    });
  });

  test('is ended by themselves, by another one or by an administrator, at once', async () => {
    const end = (by: Actor, id: string) =>
      act(by, 'endRepresentation', `${slug()}, person: "${id}"`, invited);
    for (const by of ['themselves', 'another', 'administrator'] as const) {
      const address = `${randomUUID()}@b.example`;
      const person = await personAt(address);
      await invite(representative, address);
      await accept(person);
      await renewed(person);
      expect(await end(await actorWith(api, 'EDITOR'), person.id)).toEqual(mayNot('EDIT_ORGANISATION'));
      const actor = { themselves: person, another: representative, administrator }[by];
      expect(await end(actor, person.id), by).toMatchObject(isDone);
      expect(await act(person, 'describeOrganisation', `${slug()}, input: {}`)).toEqual(
        mayNot('EDIT_ORGANISATION'),
      );
    }
  });
});

describe('a membership', () => {
  const membership = (association: string, member: string) =>
    `input: { association: "${association}", member: "${member}" }`;

  test('is said by the association, and ended by either side', async () => {
    const member = await newRepresentative();
    const pair = membership(representative.organisation, member.organisation);
    expect(await act(representative, 'recordMembership', pair)).toEqual({
      __typename: 'Faulty',
      faults: [{ field: 'association', code: 'WRONG_KIND' }],
    });
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE organisation SET role = 'ASSOCIATION' WHERE slug = $1`, [
        representative.organisation,
      ]),
    );
    expect(await act(member, 'recordMembership', pair)).toEqual(mayNot('EDIT_ORGANISATION'));
    for (const by of [member, representative]) {
      expect(await act(representative, 'recordMembership', pair)).toMatchObject(isDone);
      expect(await organisation('members { slug }')).toEqual({ members: [{ slug: member.organisation }] });
      expect(await act(await newRepresentative(), 'endMembership', pair)).toEqual(
        mayNot('EDIT_ORGANISATION'),
      );
      expect(await act(by, 'endMembership', pair)).toMatchObject(isDone);
      expect(await organisation('members { slug }')).toEqual({ members: [] });
    }
  });

  test('is of another organisation than the association itself', async () => {
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE organisation SET role = 'ASSOCIATION' WHERE slug = $1`, [
        representative.organisation,
      ]),
    );
    const pair = membership(representative.organisation, representative.organisation);
    expect(await act(representative, 'recordMembership', pair)).toMatchObject({ __typename: 'Faulty' });
  });
});

test('a list of organisations has those of a part, of a region and that are verified', async () => {
  await withClient(api.fresh.ownerUrl, (client) =>
    client.query(`INSERT INTO organisation (slug, name, role, region, standing, verified_at) VALUES
      ('zz-one', 'One', 'POLICY', 'Antarctica', 'RECORD', now()), ('zz-two', 'Two', 'POLICY', 'Europe', 'RECORD', NULL)`),
  );
  const of = async (filter: string) => {
    const { data } = await api.graphql(`{ organisations(first: 100, ${filter}) { nodes { slug } } }`);
    return (data['organisations'] as { nodes: { slug: string }[] }).nodes.map(({ slug: name }) => name);
  };
  expect(await of('role: POLICY')).toEqual(['zz-one', 'zz-two']);
  expect(await of('region: "antarctica"')).toEqual(['zz-one']);
  expect(await of('role: POLICY, isVerified: false')).toEqual(['zz-two']);
  expect(await of('isVerified: false')).toContain(representative.organisation);
});
