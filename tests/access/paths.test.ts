import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResponseCache } from '../../apps/api/src/platform/cache/response-cache.js';
import { countStatements } from '../../apps/api/src/platform/database/statements.js';
import { actorWith, visitorActor, type Actor } from '../world/actors.js';
import { newAct } from '../world/api.js';
import { seedPlan } from '../world/plan.js';
import { everybody } from './decisions.js';
import { canary, makeHiddenThings, startHiddenWorld, type HiddenWorld } from './hidden.js';
import { mutationRequests, type Target } from './mutation-requests.js';
import {
  differing,
  doors,
  doorsOf,
  doorUrls,
  pages,
  pageUrls,
  passingPages,
  pathsIn,
  routesText,
  sender,
  toldAt,
  type Names,
  type Send,
  type Told,
} from './paths.js';

let world: HiddenWorld;
let send: Send;
let askers: Map<string, Actor>;
/** What everybody was told before anything was hidden, and what they are told now. */
const before = new Map<string, Map<string, Told>>();
let draftKey: string;

const never = '0199a000-0000-4000-8000-000000000001';
const fileKinds = ['file', 'alike'];

function names(): Names {
  const { here } = world;
  return {
    ref: [here.initiative, here.lines.staff, here.edition, 'I-3', 'X-1'],
    slug: ['none', 'another'],
    id: [never],
    key: [never],
    line: [here.lines.staff],
  };
}

/** Pages are the same for everybody, so that three ask for them; files are for whoever asks. */
const urlsFor = (who: string): string[] => [
  ...(['VISITOR', 'EDITOR', 'ADMINISTRATOR'].includes(who) ? pageUrls(names()) : []),
  ...doorUrls(names(), fileKinds),
];

beforeAll(async () => {
  world = await startHiddenWorld({ withPages: true });
  send = sender(world.api);
  askers = new Map();
  for (const who of everybody)
    askers.set(
      who,
      who === 'VISITOR' ? visitorActor() : await actorWith(world.api, who, world.here.initiative),
    );
  for (const [who, actor] of askers) before.set(who, await toldAt(send, urlsFor(who), actor));
  draftKey = await makeHiddenThings(world);
  // What was kept from before would hide a leak.
  world.api.app.get(ResponseCache).clear();
}, 240_000);
afterAll(() => world.api.close());

const toldTo = (who: string): Map<string, Told> => before.get(who) ?? new Map<string, Told>();
const actorOf = (who: string): Actor => askers.get(who) ?? visitorActor();

describe('of every way out it is decided', () => {
  test('of each page of the web', () => {
    expect(pathsIn(routesText()).sort()).toEqual([...Object.keys(pages), ...passingPages].sort());
  });

  test('of everything else that the server answers', () => {
    expect(doorsOf(world.api.fastify).sort()).toEqual(Object.keys(doors).sort());
  });

  test('and a page or a file of which it is not is found', () => {
    const grown = routesText().replace("path: 'search',", "path: 'search', children: [{ path: 'secrets' }],");
    expect(pathsIn(grown)).toContain('secrets');
    expect(Object.keys(pages)).not.toContain('secrets');
  });
});

describe('what is not published is told to nobody who may not see it', () => {
  test.each(everybody)('by no page and no file: %s', { timeout: 120_000 }, async (who) => {
    const after = await toldAt(send, urlsFor(who), actorOf(who));
    const different = differing(toldTo(who), after);
    // Acts that are not public are for those who audit, in the record of the initiative on which they do.
    const audits = who === 'AUDITOR' || who === 'ADMINISTRATOR';
    expect(different.filter((url) => !audits || !/record\.(csv|json)$/.test(url))).toEqual([]);
    for (const [url, { body }] of after)
      if (!url.includes(`q=${canary}`) && !url.includes(`=${canary}`))
        expect(body, url).not.toContain(canary);
  });

  test('while a published thing is told by pages and by files', { timeout: 120_000 }, async () => {
    await seedPlan(world.api, { title: `A published ${canary}` });
    world.api.app.get(ResponseCache).clear();
    const after = await toldAt(send, urlsFor('VISITOR'), actorOf('VISITOR'));
    expect(differing(toldTo('VISITOR'), after)).toEqual(
      expect.arrayContaining(['/', `/search?q=${canary}`, '/search?q=I-3', '/refs/I-3', '/refs/I-3/cost']),
    );
  });
});

test('a page is the same bytes for everybody, whoever asked for it first', async () => {
  const faults = async (through: Send): Promise<string[]> => {
    const urls = pageUrls(names());
    const visitor = await toldAt(through, urls, actorOf('VISITOR'));
    const others = ['EDITOR', 'ADMINISTRATOR'].map((who) => toldAt(through, urls, actorOf(who)));
    return (await Promise.all(others)).flatMap((told) => differing(visitor, told));
  };
  expect(await faults(send)).toEqual([]);
  const leaky: Send = async (url, actor, headers) => {
    const told = await send(url, actor, headers);
    return actor === actorOf('EDITOR') ? { ...told, body: `${told.body} for an editor` } : told;
  };
  expect(await faults(leaky)).not.toEqual([]);
}, 120_000);

describe('what is hidden and what never was are told alike', () => {
  const withoutName = ({ status, headers, body }: Told, name: string) => ({
    status,
    headers: { ...headers, etag: null },
    body: body.replaceAll(name, 'it'),
  });

  test('by every page and file that has a key or a ref in its address', { timeout: 120_000 }, async () => {
    const pairs = [...Object.keys(pages), ...Object.keys(doors)]
      .filter((path) => path.includes(':key'))
      .map((path) =>
        `/${path}`.replace(':ref', world.here.initiative).replace(':line', world.here.lines.staff),
      );
    for (const path of pairs)
      for (const who of ['VISITOR', 'EDITOR', 'ADMINISTRATOR']) {
        const hidden = await send(path.replace(':key', draftKey), actorOf(who));
        const none = await send(path.replace(':key', never), actorOf(who));
        expect(withoutName(hidden, draftKey), path).toEqual(withoutName(none, never));
      }
    const byRef = [...Object.keys(pages), ...Object.keys(doors)].filter((path) => path.includes(':ref'));
    for (const path of byRef.map((known) => `/${known}`.replace('//', '/').replace(':key', never))) {
      const told = [];
      for (const ref of ['E-77', 'E-9999'])
        told.push(withoutName(await send(path.replace(':ref', ref), visitorActor()), ref));
      expect(told[0], path).toEqual(told[1]);
      expect(told[0]?.status, path).toBeGreaterThanOrEqual(200);
    }
  });

  test.each(['VISITOR', 'PARTICIPANT', 'REPRESENTATIVE', 'MODERATOR', 'TREASURER', 'AUDITOR'])(
    'by the same statements of the database, so that no time tells: %s',
    async (who) => {
      for (const field of ['initiativeDraft', 'costDraft']) {
        const ask = (key: string) =>
          countStatements(() =>
            world.api.graphql(`{ ${field}(key: "${key}") { title } }`, {}, actorOf(who).token),
          );
        await ask(never);
        const [hidden, none] = [await ask(draftKey), await ask(never)];
        expect(hidden.result).toEqual(none.result);
        expect(hidden.statements).toEqual(none.statements);
      }
    },
  );

  test.each(['editDraft', 'publishInitiative', 'changeCostDraft', 'publishCostDraft'])(
    'by %s, in answer and statements',
    async (name) => {
      const told = [];
      for (const key of [draftKey, never]) {
        const target: Target = {
          ...{
            plan: world.here,
            pledge: '',
            proceeding: '',
            organisation: '',
            statement: '',
            alternative: '',
          },
          ...{ draftKey: key, costDraft: key },
        };
        const document = `mutation($act: ActInput!) { ${name}(act: $act, ${mutationRequests[name]?.(target) ?? ''}) { __typename } }`;
        const { token } = actorOf('PARTICIPANT');
        const { result, statements } = await countStatements(() =>
          world.api.graphql(document, { act: newAct() }, token),
        );
        told.push({ result, statements: statements.length });
      }
      expect(told[0]).toEqual(told[1]);
    },
  );
});

test('what a person takes along is theirs alone, and no figure of the operator names anything', async () => {
  for (const [who, actor] of askers) {
    const told = await send('/account/data.json', actor);
    expect(told.headers['cache-control'], who).toBe('no-store');
    expect(told.headers['etag'], who).toBeUndefined();
    if (who === 'VISITOR') expect(told.status).toBe(303);
    else expect(JSON.parse(told.body)).toMatchObject({ account: { name: `A ${who.toLowerCase()}` } });
    expect(told.body).not.toContain(canary);
  }
  const { body } = await send('/metrics', visitorActor());
  expect(body).toContain('plumbline_');
  expect(body).not.toMatch(new RegExp(`${canary}|${draftKey}|${never}|I-3`));
});
