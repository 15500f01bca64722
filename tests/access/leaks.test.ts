import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitorActor } from '../world/actors.js';
import { seedPlan } from '../world/plan.js';
import type { Who } from './decisions.js';
import {
  askersOn,
  canary,
  makeHiddenThings,
  seenBy,
  startHiddenWorld,
  type Asker,
  type HiddenWorld,
} from './hidden.js';

let world: HiddenWorld;
beforeAll(async () => {
  world = await startHiddenWorld();
}, 60_000);
afterAll(() => world.api.close());

describe('to whoever may not see it, what is not published is not there', () => {
  const unknown = '0199a000-0000-4000-8000-000000000001';

  test('by no ref, list, count, page, search, or error, whatever their role is, here or elsewhere', async () => {
    const askers = [
      ...(await askersOn(world.api, world.here)).map((asker) => ({ ...asker, on: 'here' })),
      ...(await askersOn(world.api, world.there)).map((asker) => ({ ...asker, on: 'elsewhere' })),
    ];
    const before = new Map<Asker, string[]>();
    for (const asker of askers) before.set(asker, await seenBy(world, asker, unknown));
    const key = await makeHiddenThings(world);
    const mayAudit = (who: Who) => who === 'AUDITOR' || who === 'ADMINISTRATOR';
    for (const asker of askers) {
      const after = (await seenBy(world, asker, key)).map((answer) => answer.replaceAll(key, unknown));
      const where = `${asker.who} ${asker.on}`;
      if (!mayAudit(asker.who)) expect(after, where).toEqual(before.get(asker));
      expect(after.join('').includes(`${canary} plan`), where).toBe(false);
    }
  }, 240_000);

  test('while what is published is there for everybody', async () => {
    const visitor: Asker = { who: 'VISITOR', actor: visitorActor() };
    const before = await seenBy(world, visitor, unknown);
    await seedPlan(world.api, { title: canary });
    const after = await seenBy(world, visitor, unknown);
    expect(after).not.toEqual(before);
    expect(after.join('')).toContain(canary);
  });

  test('and those who may see it do', async () => {
    const key = await makeHiddenThings(world);
    const seen = await seenBy(world, { who: 'ADMINISTRATOR', actor: world.administrator }, key);
    expect(seen.join('')).toContain(`${canary} plan`);
  });
});
