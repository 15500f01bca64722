import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  getNamedType,
  isRequiredArgument,
  type GraphQLField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAct } from '../world/api.js';
import { schema } from '../world/every-question.js';
import { actorWith, visitorActor, type Actor } from '../world/actors.js';
import { withClient } from '../world/postgres.js';
import { hostileTo, type Hostile } from './hostile-values.js';
import { mutationRequests } from './mutation-requests.js';
import { startAccessWorld, type AccessWorld } from './world.js';

type Field = GraphQLField<unknown, unknown>;

/** A field with arguments, and how a document comes to it. */
interface Way {
  name: string;
  field: Field;
  /** The document around a selection of the field. */
  around: (selection: string) => string;
}

let world: AccessWorld;
let url: string;
let senders: Record<'a visitor' | 'a participant' | 'an administrator', Actor>;
beforeAll(async () => {
  world = await startAccessWorld();
  await world.api.fastify.listen({ port: 0, host: '127.0.0.1' });
  url = world.api.fastify.listeningOrigin;
  senders = {
    'a visitor': visitorActor(),
    'a participant': await actorWith(world.api, 'PARTICIPANT'),
    'an administrator': await actorWith(world.api, 'ADMINISTRATOR'),
  };
}, 60_000);
afterAll(() => world.close());

/** What is given to the arguments of questions that must have some. */
function givenTo(type: string): string {
  const { plan, costDraft, draftKey, organisation, pledge } = world.here;
  const refs: Record<string, string> = {
    ...{ edition: plan.edition, proceeding: plan.proceeding, objective: plan.objective, pledge },
    indicator: plan.indicator,
  };
  const key = type === 'costDraft' ? costDraft : type === 'initiativeDraft' ? draftKey : 'C-1';
  const slug = organisation;
  return `ref: "${refs[type] ?? plan.initiative}", key: "${key}", slug: "${slug}", id: "0199a000-0000-4000-8000-000000000001", initiative: "${plan.initiative}", text: "a", named: "a"`;
}

/** Every field of every type that takes arguments, by the shortest way that there is from a question to it. */
function waysToAsk(): Way[] {
  const found: Way[] = [];
  const seen = new Set<string>();
  let level = [
    { type: schema.getQueryType()?.name ?? '', around: (inner: string) => `{ ${inner} }`, above: '' },
  ];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { type: name, around, above } of level) {
      const type = schema.getType(name);
      if (seen.has(name) || !(isObjectType(type) || isInterfaceType(type))) continue;
      seen.add(name);
      for (const field of Object.values(type.getFields())) {
        const at = `${above}${field.name}`;
        if (field.args.length > 0) found.push({ name: at, field, around });
        const inside = getNamedType(field.type);
        if (isLeafType(inside)) continue;
        const call = `${field.name}${literally(field)}`;
        const under = (inner: string) => around(`${call} { __typename ${inner} }`);
        next.push({ type: inside.name, around: under, above: `${at}.` });
        if (!isAbstractType(inside)) continue;
        for (const one of schema.getPossibleTypes(inside))
          next.push({
            type: one.name,
            around: (inner) => under(`... on ${one.name} { ${inner} }`),
            above: `${at}.`,
          });
      }
    }
    level = next;
  }
  return found;
}

const argumentsOf = (field: Field, given: string): string =>
  given
    .split(', ')
    .filter((part) =>
      field.args.some(
        ({ name, ...rest }) => part.startsWith(`${name}:`) && isRequiredArgument({ name, ...rest }),
      ),
    )
    .join(', ');

function literally(field: Field): string {
  const given = argumentsOf(field, givenTo(field.name));
  return given === '' ? '' : `(${given})`;
}

/** What is selected of a field: rows too, where it has any, so that it is read. */
function selected({ type }: Field): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const isConnection = isObjectType(named) && named.getFields()['nodes'] !== undefined;
  return isConnection ? '{ __typename nodes { __typename } }' : '{ __typename }';
}

function documentFor({ field, around }: Way, isMutation: boolean): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const call = `${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')})`;
  return `${isMutation ? 'mutation' : 'query'}(${variables}) ${around(`${call} ${selected(field)}`)}`;
}

/** The text of an exception, of a statement or of a driver, which nobody outside is told. */
const inside =
  /Something failed|\bat .*\.[jt]s|\w+Error\b|SELECT |INSERT |relation|violates|syntax for type|Cannot read/;

async function wrongWith(
  query: string,
  { variables, added }: Hostile,
  actor: Actor,
): Promise<string | undefined> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(actor.token !== undefined && { cookie: `session=${actor.token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await answer.text();
  const { errors = [], data } = JSON.parse(body) as { errors?: { message: string }[]; data?: unknown };
  const words = errors.map(({ message }) => message);
  const isTold = words.every((message) => message !== '') && (data !== undefined || words.length > 0);
  const isRefused = added === undefined || words.some((message) => message.includes(`"${added}"`));
  const isWell = [200, 400].includes(answer.status) && isTold && isRefused && !inside.test(words.join('\n'));
  return isWell ? undefined : `${answer.status} ${words.join(' | ').slice(0, 200) || body.slice(0, 200)}`;
}

async function probe(way: Way, isMutation: boolean, given: string): Promise<string[]> {
  const query = documentFor(way, isMutation);
  const stranger = world.there.draftKey;
  const wrong: string[] = [];
  const all = hostileTo(way.field.args, given, { plan: world.there.plan, stranger });
  const tries = all.flatMap((hostile) =>
    Object.entries(senders)
      // What is not of the type is refused before it is asked who sends it.
      .filter(([who]) => hostile.isTyped || hostile.added !== undefined || who === 'an administrator')
      .map(([who, actor]) => ({ hostile, who, actor })),
  );
  const one = async (): Promise<void> => {
    for (let next = tries.pop(); next; next = tries.pop()) {
      const { hostile, who, actor } = next;
      const variables = { ...hostile.variables };
      if (isMutation && !hostile.name.startsWith('act')) variables['act'] = newAct(actor.visitor);
      const told = await wrongWith(query, { ...hostile, variables }, actor);
      if (told !== undefined) wrong.push(`${way.name} by ${who}, ${hostile.name}: ${told}`);
    }
  };
  await Promise.all([one(), one(), one(), one()]);
  return wrong;
}

const written = () =>
  world.api.database.read(
    undefined,
    `SELECT (SELECT count(*) FROM act) AS acts, (SELECT count(*) FROM role_grant) AS grants`,
    [],
  );

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field): Way => ({
  name: field.name,
  field,
  around: (selection) => `{ ${selection} }`,
}));

describe('whatever a client sends, it is told in words what is wrong with it', () => {
  test.each(mutations)('$name answers nothing of what went on inside', async (way) => {
    expect(await probe(way, true, mutationRequests[way.name]?.(world.here) ?? '')).toEqual([]);
  });

  test('every question answers nothing of what went on inside', async () => {
    const ways = waysToAsk();
    expect(ways.map(({ name }) => name)).toEqual(expect.arrayContaining(['address', 'search', 'acts']));
    for (const way of ways) expect(await probe(way, false, givenTo(way.field.name)), way.name).toEqual([]);
  });
});

test('a role that is added to an input is refused by its name, and nothing is written', async () => {
  const before = await written();
  for (const way of mutations) {
    const given = mutationRequests[way.name]?.(world.here) ?? '';
    const { plan, draftKey } = world.there;
    for (const hostile of hostileTo(way.field.args, given, { plan, stranger: draftKey }))
      if (hostile.added !== undefined)
        expect(
          await wrongWith(documentFor(way, true), hostile, senders['an administrator']),
          hostile.name,
        ).toBeUndefined();
  }
  expect(await written()).toEqual(before);
});

test('a resolver that throws is found', async () => {
  const planted = 'ALTER TABLE act ADD CONSTRAINT planted CHECK (false) NOT VALID';
  await withClient(world.api.fresh.ownerUrl, (client) => client.query(planted));
  const found: string[] = [];
  for (const way of mutations.filter(({ name }) => name === 'draftInitiative'))
    found.push(...(await probe(way, true, mutationRequests[way.name]?.(world.here) ?? '')));
  expect(found.join('\n')).toContain('Something failed');
});
