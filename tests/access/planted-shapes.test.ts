import { afterAll, beforeAll, expect, test } from 'vitest';
import { ResponseCache } from '../../apps/api/src/platform/cache/response-cache.js';
import { shapes } from '../../apps/api/src/shapes.js';
import { visitorActor } from '../world/actors.js';
import { canary, makeHiddenThings, seenBy, startHiddenWorld, type HiddenWorld } from './hidden.js';
import { differing, doorUrls, pageUrls, sender, toldAt } from './paths.js';

/** The faults: nobody is asked whether they may see drafts or acts that are not public, and lists have drafts in them. */
function plant(): void {
  const faulty = JSON.stringify(shapes)
    .replaceAll(/\(0 = ANY\(@\w+\) OR coalesce\([^)]*\), false\)\)/g, 'true')
    .replaceAll('0 = ANY(@AUDITOR)', 'true')
    .replaceAll('$a.ref IS NOT NULL', 'true')
    .replaceAll('$.ref IS NOT NULL', 'true');
  Object.assign(shapes, JSON.parse(faulty));
}

const never = '0199a000-0000-4000-8000-000000000001';
const visitor = { who: 'VISITOR', actor: visitorActor() } as const;

let world: HiddenWorld;
let key: string;
let different: string[];

beforeAll(async () => {
  plant();
  world = await startHiddenWorld({ withPages: true });
  const names = { ref: [world.here.initiative], slug: ['none'], id: [never], key: [never], line: [] };
  const urls = [...pageUrls(names), ...doorUrls(names, ['file'])];
  const before = await toldAt(sender(world.api), urls, visitor.actor);
  key = await makeHiddenThings(world);
  world.api.app.get(ResponseCache).clear();
  different = differing(before, await toldAt(sender(world.api), urls, visitor.actor));
}, 120_000);
afterAll(() => world.api.close());

test('a shape without its condition is found by what pages tell', () => {
  expect(different).toEqual(expect.arrayContaining(['/', `/search?q=${canary}`, '/record']));
});

test('by what files tell', () => {
  expect(different).toEqual(expect.arrayContaining(['/record.csv', '/record.json']));
});

test('and by what is answered over GraphQL, where a draft has no ref that a list could show', async () => {
  const { data } = await world.api.graphql(`{ initiativeDraft(key: "${key}") { title } }`);
  expect(data).toEqual({ initiativeDraft: { title: `${canary} plan` } });
  await expect(seenBy(world, visitor, key)).rejects.toThrow();
});
