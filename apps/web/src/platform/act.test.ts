import { describe, expect, test } from 'vitest';
import { actKeeper, visitorOf } from './act';
import { RequestFailure } from './request-failure';
import { memoryStore } from './storage';

function form(store = memoryStore()) {
  let made = 0;
  const make = () => ({ id: `id-${++made}`, visitor: 'v' });
  const keeper = actKeeper({ store, key: 'comment:C-17', make });
  const answered = () => keeper.send(async ({ id }) => id);
  const lost = () =>
    keeper.send<string>(() => Promise.reject(new RequestFailure('offline'))).catch((error: unknown) => error);
  return { keeper, store, answered, lost };
}

describe('the act of a form', () => {
  test('is sent again under the same id while no answer came', async () => {
    const { answered, lost } = form();
    await lost();
    await lost();
    expect(await answered()).toBe('id-1');
  });

  test('keeps its id over a reload of the page', async () => {
    const { store, lost } = form();
    await lost();
    expect(await form(store).answered()).toBe('id-1');
  });

  test('has another id after an answer, be it a refusal', async () => {
    const { answered } = form();
    expect(await answered()).not.toBe(await answered());
  });

  test('is open from when it is sent until an answer comes', async () => {
    const { keeper, answered, lost } = form();
    expect(keeper.isOpen()).toBe(false);
    await lost();
    expect(keeper.isOpen()).toBe(true);
    await answered();
    expect(keeper.isOpen()).toBe(false);
  });

  test('has one id when it is sent twice at once', async () => {
    const { answered } = form();
    const [first, second] = await Promise.all([answered(), answered()]);
    expect(first).toBe(second);
  });

  test('rejects with the failure itself, so that the form can word it', async () => {
    expect(await form().lost()).toBeInstanceOf(RequestFailure);
  });
});

describe('the secret of a visitor', () => {
  test('is made once and stays', () => {
    const store = memoryStore();
    const secret = visitorOf(store);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(visitorOf(store)).toBe(secret);
  });

  test('is another one in another browser', () => {
    expect(visitorOf(memoryStore())).not.toBe(visitorOf(memoryStore()));
  });

  test('is made anew where what was kept is no secret', () => {
    const store = memoryStore();
    store.setItem('visitor', '');
    expect(visitorOf(store)).toMatch(/^[0-9a-f]{64}$/);
  });
});
