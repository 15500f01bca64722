import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Fill } from './answer.js';
import type { Followed } from './followed.js';
import { ResponseCache, type Asked } from './response-cache.js';

/** Changes that a test makes, and a reader's token that is known or not. */
class Changes implements Followed {
  isUp = true;
  readonly uncovered = new Set<string>();
  private readonly hear: ((tags: readonly string[]) => void)[] = [];
  private readonly lost: (() => void)[] = [];

  isFollowing = () => this.isUp;
  covers = (seen: string) => !this.uncovered.has(seen);
  onTags = (listener: (tags: readonly string[]) => void) => void this.hear.push(listener);
  onLost = (listener: () => void) => void this.lost.push(listener);
  happen = (...tags: string[]) => this.hear.forEach((listener) => listener(tags));
  lose = () => this.lost.forEach((listener) => listener());
}

/** What a careless cache would do: it keeps what was overtaken. */
class Careless extends ResponseCache {
  protected override isOvertaken(): boolean {
    return false;
  }
}

function world({ maxBytes = 1_000_000, Kind = ResponseCache } = {}) {
  const changes = new Changes();
  const clock = { ms: 0 };
  const cache = new Kind({ maxBytes, followed: changes, now: () => clock.ms });
  let fills = 0;
  /** Counts in its body how often it was made. */
  const fill =
    (more: Partial<Fill> = {}) =>
    async (): Promise<Fill> => {
      fills += 1;
      const body = Buffer.from(`made ${fills}`);
      return { status: 200, headers: {}, body, tags: new Set(['1']), isForAll: true, ...more };
    };
  const ask = async (more: Partial<Fill> = {}, asked: Partial<Asked> = {}, key = 'page') =>
    (await cache.answer(key, { seen: '', ...asked }, fill(more))).body.toString();
  /** A fill that goes on when it is told to. */
  const slowFill = (more: Partial<Fill> = {}) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = cache.answer('page', { seen: '' }, async () => {
      const filled = await fill(more)(); // Read now, answered later.
      await promise;
      return filled;
    });
    return async () => {
      resolve();
      return (await held).body.toString();
    };
  };
  return { cache, changes, clock, ask, slowFill, fills: () => fills };
}

describe('an answer that is kept', () => {
  test('is given again until something that it shows changes', async () => {
    const { ask, changes } = world();
    expect([await ask(), await ask()]).toEqual(['made 1', 'made 1']);
    changes.happen('2');
    expect(await ask()).toBe('made 1');
    changes.happen('2', '1');
    expect(await ask()).toBe('made 2');
  });

  test('is given until time alone changes it, counted from before it was read', async () => {
    const { ask, clock } = world();
    await ask({ freshForMs: 100 });
    clock.ms = 99;
    expect(await ask()).toBe('made 1');
    clock.ms = 100;
    expect(await ask()).toBe('made 2');
  });

  test('is not one that failed, that was not found, that has no tags, or that is larger than 4 MB', async () => {
    const { ask, cache } = world({ maxBytes: 10_000_000 });
    const large = Buffer.alloc(4 * 1024 * 1024 + 1);
    for (const more of [{ status: 404 }, { status: 500 }, { tags: undefined }, { body: large }])
      await ask(more);
    await expect(cache.answer('page', { seen: '' }, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(cache.size).toBe(0);
  });

  test('is given to who is signed in only where it is for all', async () => {
    const { ask } = world();
    const signedIn = { hasSession: true };
    await ask({ isForAll: false });
    expect(await ask({ isForAll: false }, signedIn)).toBe('made 2');
    expect(await ask({ isForAll: false })).toBe('made 1');
    await ask({ isForAll: true }, signedIn, 'another');
    expect(await ask({ isForAll: true }, signedIn, 'another')).toBe('made 3');
  });

  test('was not made for somebody who is signed in, unless it is for all', async () => {
    const { ask } = world();
    await ask({ isForAll: false }, { hasSession: true });
    expect(await ask({ isForAll: false })).toBe('made 2');
  });

  test('is not given to who has seen more than this instance knows of', async () => {
    const { ask, changes } = world();
    changes.uncovered.add('77');
    await ask();
    expect(await ask({}, { seen: '77' })).toBe('made 2');
    changes.uncovered.delete('77');
    expect(await ask({}, { seen: '77' })).toBe('made 2');
  });

  test('is none at all where there is no room for any', async () => {
    const { ask, cache } = world({ maxBytes: 0 });
    expect([await ask(), await ask(), cache.size]).toEqual(['made 1', 'made 2', 0]);
  });
});

describe('an answer that was overtaken while it was made', () => {
  test('is given to who asked for it, and not kept', async () => {
    const { ask, slowFill, changes, cache } = world();
    const end = slowFill();
    changes.happen('1');
    expect(await end()).toBe('made 1');
    expect(cache.counts.overtaken).toBe(1);
    expect(await ask()).toBe('made 2');
  });

  test('would be given as if it were new by a cache that does not look', async () => {
    const { ask, slowFill, changes } = world({ Kind: Careless });
    const end = slowFill();
    changes.happen('1');
    await end();
    expect(await ask()).toBe('made 1');
  });

  test('is kept where what changed is nothing that it shows', async () => {
    const { ask, slowFill, changes } = world();
    const end = slowFill();
    changes.happen('2');
    await end();
    expect(await ask()).toBe('made 1');
  });

  test('is not kept when changes may have been missed meanwhile', async () => {
    const { ask, slowFill, changes } = world();
    const end = slowFill();
    changes.lose();
    await end();
    expect(await ask()).toBe('made 2');
  });

  test('is not kept when it was begun before changes were followed', async () => {
    const { ask, slowFill, changes } = world();
    changes.isUp = false;
    const end = slowFill();
    changes.isUp = true;
    await end();
    expect(await ask()).toBe('made 2');
  });
});

describe('who asks while the answer is made', () => {
  test('gets the same one, however many they are', async () => {
    const { ask, slowFill, fills } = world();
    const end = slowFill();
    const others = Array.from({ length: 20 }, () => ask());
    expect([await end(), ...(await Promise.all(others))]).toEqual(Array(21).fill('made 1'));
    expect(fills()).toBe(1);
  });

  test.each(['1', 'nothing that it shows'])('after a change of %s gets one of their own', async (tag) => {
    const { ask, slowFill, changes } = world();
    const end = slowFill();
    changes.happen(tag);
    const other = ask();
    expect([await end(), await other]).toEqual(['made 1', 'made 2']);
  });

  test('and has seen more than this instance knows of gets one of their own', async () => {
    const { ask, slowFill, changes } = world();
    changes.uncovered.add('77');
    const end = slowFill();
    const other = ask({}, { seen: '77' });
    expect([await end(), await other]).toEqual(['made 1', 'made 2']);
  });

  test('and is signed in gets one of their own', async () => {
    const { ask, slowFill } = world();
    const end = slowFill();
    const other = ask({}, { hasSession: true });
    expect([await end(), await other]).toEqual(['made 1', 'made 2']);
  });

  test('gets one of their own where that one was not found, since it names who it was made for', async () => {
    const { ask, slowFill } = world();
    const end = slowFill({ status: 404 });
    const other = ask({ status: 404 });
    expect([await end(), await other]).toEqual(['made 1', 'made 2']);
  });
});

describe('when changes may have been missed', () => {
  test('everything is dropped', async () => {
    const { ask, changes, cache } = world();
    await ask();
    changes.lose();
    expect([cache.size, await ask()]).toEqual([0, 'made 2']);
  });

  test('nothing is given or kept until they are followed again', async () => {
    const { ask, changes } = world();
    await ask();
    changes.isUp = false;
    expect([await ask(), await ask()]).toEqual(['made 2', 'made 3']);
    changes.isUp = true;
    expect(await ask()).toBe('made 1');
  });
});

describe('the room that answers take', () => {
  const body = Buffer.from('plumb line '.repeat(900));

  test('is bounded, and who was not asked for longest goes first', async () => {
    const { ask, cache } = world({ maxBytes: 50_000 });
    for (const key of ['a', 'b', 'c']) await ask({ body }, {}, key);
    await ask({ body }, {}, 'a');
    for (const key of ['d', 'e']) await ask({ body, tags: new Set(['9']) }, {}, key);
    expect(cache.byteLength).toBeLessThanOrEqual(50_000);
    const made = (key: string) =>
      cache.answer(key, { seen: '' }, () => Promise.reject(new Error(`no ${key}`)));
    await expect(made('a')).resolves.toBeDefined();
    await expect(made('b')).rejects.toThrow('no b');
  });

  test('counts the compressed forms, and all of it comes free again', async () => {
    const { cache, changes, clock } = world();
    const answer = await cache.answer('page', { seen: '' }, async () => ({
      ...{ status: 200, headers: {}, body, tags: new Set(['1']), isForAll: true },
    }));
    const before = cache.byteLength;
    const forms = [await answer.form('br'), await answer.form('gzip')];
    expect(cache.byteLength).toBe(before + Buffer.concat(forms).length);
    clock.ms = 1;
    changes.happen('1');
    expect(cache.byteLength).toBe(0);
  });

  test('does not grow by an answer that was dropped before it was compressed', async () => {
    const { cache, changes } = world();
    const answer = await cache.answer('page', { seen: '' }, async () => ({
      ...{ status: 200, headers: {}, body, tags: new Set(['1']), isForAll: true },
    }));
    changes.happen('1');
    await answer.form('br');
    expect(cache.byteLength).toBe(0);
  });
});

test('a compressed form is made once for all who ask for it at the same time, and has the same bytes in it', async () => {
  const { cache } = world();
  const body = Buffer.from('plumb line '.repeat(900));
  const answer = await cache.answer('page', { seen: '' }, async () => ({
    ...{ status: 200, headers: {}, body, isForAll: true },
  }));
  const [one, two] = await Promise.all([answer.form('br'), answer.form('br')]);
  expect(one).toBe(two);
  expect(brotliDecompressSync(one)).toEqual(body);
  expect(gunzipSync(await answer.form('gzip'))).toEqual(body);
});

describe('the front door', () => {
  const anybody = { seen: '', hasSession: false };

  test('finds an answer by the last four ways in which it was asked for', async () => {
    const { cache, ask } = world();
    for (const n of [1, 2, 3, 4, 5, 5]) await ask({}, { spelling: `/?n=${n}` });
    const found = [1, 2, 3, 4, 5].map((n) => cache.at(`/?n=${n}`, anybody) !== undefined);
    expect(found).toEqual([false, true, true, true, true]);
  });

  test('finds nothing that is out of date, lost, unseen, or not for who is signed in', async () => {
    const { cache, ask, changes, clock } = world();
    const keep = () => ask({ isForAll: false, freshForMs: 10 }, { spelling: '/' });
    await keep();
    expect(cache.at('/', anybody)).toBeDefined();
    expect(cache.at('/', { ...anybody, hasSession: true })).toBeUndefined();
    changes.uncovered.add('77');
    expect(cache.at('/', { ...anybody, seen: '77' })).toBeUndefined();
    changes.isUp = false;
    expect(cache.at('/', anybody)).toBeUndefined();
    changes.isUp = true;
    clock.ms = 10;
    expect(cache.at('/', anybody)).toBeUndefined();
    await keep();
    expect(cache.at('/', anybody)).toBeDefined();
    changes.happen('1');
    expect(cache.at('/', anybody)).toBeUndefined();
  });
});
