import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  getNamedType,
  getOperationAST,
  isEnumType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ActFeed } from '../../apps/api/src/act/act-feed.js';
import { ResponseCache } from '../../apps/api/src/platform/cache/response-cache.js';
import { actorWith, visitorActor, type Actor } from '../world/actors.js';
import { startApi, type Api } from '../world/api.js';
import { schema } from '../world/every-question.js';
import { canary, makeHiddenThings, startHiddenWorld, type HiddenWorld } from './hidden.js';
import { sender, type Send, type Told } from './paths.js';

const file = resolve(import.meta.dirname, '../../apps/web/src/gql/persisted-documents.json');
const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

let world: HiddenWorld;
/** Another instance, which keeps nothing. */
let bare: Api;
let questions: string[];
let people: Actor[];

beforeAll(async () => {
  world = await startHiddenWorld();
  bare = await startApi({ beside: world.api, cacheBytes: 0 });
  const key = await makeHiddenThings(world);
  const on = (plan: { initiative: string }) => actorWith(world.api, 'EDITOR', plan.initiative);
  people = [visitorActor(), await on(world.here), await on(world.there), world.administrator];
  questions = questionsOf(documents, key);
  await world.api.app.get(ActFeed).look();
}, 120_000);
afterAll(async () => {
  await bare.close();
  await world.api.close();
});

/** What a variable of our own pages can be, by its type; one of a type that nobody thought of fails the build. */
function valueOf(type: GraphQLType, key: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named) && named.name !== 'Permission') return named.getValues()[0]?.name;
  const { name } = named;
  const values: Record<string, unknown> = {
    ...{
      Ref: world.here.initiative,
      UUID: key,
      String: canary,
      Boolean: true,
      Int: 1,
      Permission: 'EDIT_INITIATIVE',
      CurrencyCode: 'EUR',
    },
  };
  if (!(name in values)) throw new Error(`Say what of ${name} is asked for`);
  return values[name];
}

/** The address of every query of our pages, with a value for each variable that it must have. */
function questionsOf(of: Record<string, string>, key: string): string[] {
  return Object.entries(of).flatMap(([id, source]) => {
    const operation = getOperationAST(parse(source));
    if (operation?.operation !== 'query') return [];
    const variables = (operation.variableDefinitions ?? []).flatMap(
      ({ type: node, variable, defaultValue }) => {
        const type = node.kind === Kind.NON_NULL_TYPE ? typeFromAST(schema, node) : undefined;
        return type && defaultValue === undefined ? [[variable.name.value, valueOf(type, key)] as const] : [];
      },
    );
    return [
      `/graphql?id=${id}&variables=${encodeURIComponent(JSON.stringify(Object.fromEntries(variables)))}`,
    ];
  });
}

/** Every two of them in both orders, and both at once: what the second is told that they would not be told alone. */
async function toldOfOthers(through: Send, forget: () => void): Promise<string[]> {
  const alone = sender(bare);
  const faults: string[] = [];
  for (const url of questions) {
    const own = new Map<Actor, Told>();
    for (const who of people) own.set(who, await alone(url, who));
    for (const first of people)
      for (const second of people.filter((one) => one !== first)) {
        forget();
        const [, beside] = await Promise.all([through(url, first), through(url, second)]);
        const after = await through(url, second);
        for (const told of [beside, after]) if (told.body !== own.get(second)?.body) faults.push(url);
      }
  }
  return faults;
}

test('whoever asks gets their own answer, whoever was answered before or beside them', async () => {
  const cache = world.api.app.get(ResponseCache);
  expect(await toldOfOthers(sender(world.api), () => cache.clear())).toEqual([]);
  expect(cache.counts.hits).toBeGreaterThan(0);
}, 240_000);

test('and a server that kept the answer of whoever came first is found', async () => {
  const kept = new Map<string, Promise<Told>>();
  const careless: Send = (url, actor) => {
    const known = kept.get(url) ?? sender(bare)(url, actor);
    kept.set(url, known);
    return known;
  };
  expect(await toldOfOthers(careless, () => kept.clear())).not.toEqual([]);
}, 240_000);

test('an answer that is for one person is kept by no proxy and no browser, nor told by a tag of another', async () => {
  const send = sender(world.api);
  let own = 0;
  for (const url of questions) {
    const forAll = await send(url, visitorActor());
    for (const who of people.slice(1)) {
      const mine = await send(url, who);
      if (mine.body === forAll.body) continue;
      own += 1;
      expect(mine.headers, url).toMatchObject({ 'cache-control': 'no-store', etag: undefined });
      const { etag = '"none"' } = forAll.headers;
      const again = await send(url, who, { 'if-none-match': etag });
      expect([again.status, again.body], url).toEqual([mine.status, mine.body]);
      if (forAll.headers['etag'] !== undefined) expect(forAll.headers['vary'], url).toContain('cookie');
    }
  }
  expect(own).toBeGreaterThan(3);
}, 120_000);
