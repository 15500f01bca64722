import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAct } from '../world/api.js';
import { cases, everybody, mutations, type Case } from './decisions.js';
import { mutationRequests } from './mutation-requests.js';
import { startAccessWorld, type AccessWorld } from './world.js';

const schemaFile = resolve(import.meta.dirname, '../../apps/api/schema.graphql');
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
/** What somebody who may not is told: that they may not, or, of what they may not see, that it is not there. */
const refusals = new Set(['Forbidden', 'NotFound', 'DraftNotFound', 'CostDraftNotFound']);
const onWhole = new Set([
  'draftInitiative',
  'createOrganisation',
  'describeOrganisation',
  'verifyOrganisation',
  'inviteRepresentative',
  'withdrawInvitation',
  'endRepresentation',
  'grantRole',
  'revokeRole',
  'recordMembership',
  'endMembership',
  'recordExchangeRate',
  'withdrawExchangeRate',
  'recordComparator',
  'withdrawComparator',
]);

const undecided = (of: GraphQLSchema): string[] =>
  Object.keys(of.getMutationType()?.getFields() ?? {}).filter(
    (name) => !Object.hasOwn(mutations, name) || !Object.hasOwn(mutationRequests, name),
  );

test('of every mutation it is decided who may do it', () => {
  expect(undecided(schema)).toEqual([]);
  expect(Object.keys(mutations).filter((name) => !schema.getMutationType()?.getFields()[name])).toEqual([]);
});

test('and one of which it is not is found', () => {
  const grown = buildSchema(
    readFileSync(schemaFile, 'utf8').replace('type Mutation {', 'type Mutation { eraseEverything: Boolean'),
  );
  expect(undecided(grown)).toContain('eraseEverything');
});

let world: AccessWorld;
beforeAll(async () => {
  world = await startAccessWorld();
}, 60_000);
afterAll(() => world.close());

/** Who is let through, of everybody, in a case: whatever then becomes of it is not the policy's. */
async function letThrough(name: string, where: Case): Promise<string[]> {
  const found: string[] = [];
  for (const who of everybody) {
    const { token, visitor } = await world.actor(who, where, onWhole.has(name));
    const document = `mutation($act: ActInput!) { ${name}(act: $act, ${mutationRequests[name]?.(world.here) ?? ''}) { __typename } }`;
    const { data, errors } = await world.api.graphql(document, { act: newAct(visitor) }, token);
    expect(errors, `${name} by ${who}`).toEqual([]);
    const { __typename: outcome } = data[name] as { __typename: string };
    if (!refusals.has(outcome)) found.push(who);
  }
  return found;
}

describe.each(Object.entries(mutations))('%s', (name, decision) => {
  test.each(cases.filter((where) => decision[where] !== undefined))(
    'on what is %s is done by those who may, and by nobody else',
    async (where) => {
      expect(await letThrough(name, where)).toEqual(
        everybody.filter((who) => decision[where]?.includes(who)),
      );
    },
    60_000,
  );
});
