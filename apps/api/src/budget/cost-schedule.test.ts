import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { costDesk, instantAfter, violated } from '../../../../tests/world/cost-desk.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { CostSchedules } from './cost-schedule.service.js';

let api: Api;
let editor: Actor;
let desk: ReturnType<typeof costDesk>;

beforeAll(async () => {
  api = await startApi();
  editor = await actorWith(api, 'EDITOR');
  desk = costDesk(api, editor);
});
afterAll(() => api.close());

const instant = (after: string) => instantAfter(api, after);

/** Lets the time of a draft come, without waiting for it. */
const come = (key: string) =>
  withClient(api.fresh.ownerUrl, (client) =>
    client.query(
      `UPDATE edition_schedule SET publish_at = clock_timestamp() - interval '1 hour'
       WHERE edition_id = (SELECT id FROM address WHERE draft_key = $1)`,
      [key],
    ),
  );

const look = () => api.app.get(CostSchedules, { strict: false }).publishDue();

async function scheduled(plan: Plan, by = desk): Promise<string> {
  const key = await by.begun(plan);
  const publishAt = await instant('1 day');
  expect(await by.schedule({ key, last: plan.edition, publishAt })).toMatchObject({ draft: { key } });
  return key;
}

const acts = async (plan: Plan) => {
  const { data } = await api.graphql(
    `{ address(ref: "${plan.initiative}") { acts { nodes { operation reason actor { person { name } } } } } }`,
  );
  return (data as { address: { acts: { nodes: object[] } } }).address.acts.nodes;
};

describe('a draft with a time', () => {
  test('stays a draft until then, which nobody but its editors is told of', async () => {
    const plan = await seedPlan(api);
    const key = await scheduled(plan);
    expect(await look()).toBe(0);
    expect(await desk.read(key)).toMatchObject({
      publishedAs: null,
      schedule: { reason: 'New prices.', by: 'A editor', stopped: null },
    });
    const stranger = await actorWith(api, 'PARTICIPANT');
    expect(await desk.read(key, stranger)).toBeNull();
    expect(await desk.unschedule(key, { by: stranger })).toMatchObject({ __typename: 'CostDraftNotFound' });
    expect(await acts(plan)).toEqual([]);
    await desk.unschedule(key);
  });

  test('is published when it has come, once, by whoever chose it, also where no server ran', async () => {
    const plan = await seedPlan(api);
    const key = await scheduled(plan);
    await come(key);
    // As several instances do, which begin at once.
    expect(await Promise.all([look(), look(), look()])).toContain(1);
    expect(await desk.read(key)).toMatchObject({ publishedAs: expect.stringMatching(/^E-/), schedule: null });
    expect(await acts(plan)).toEqual([
      { operation: 'publishScheduledCosts', reason: 'New prices.', actor: { person: { name: 'A editor' } } },
    ]);
    expect(await look()).toBe(0);
    expect(await desk.unschedule(key)).toMatchObject({ __typename: 'CostDraftPublished' });
    expect(await violated(api)).toEqual([]);
  });

  test('can be taken back, and be given another time, which is then the only one', async () => {
    const plan = await seedPlan(api);
    const key = await scheduled(plan);
    await desk.unschedule(key);
    expect(await desk.read(key)).toMatchObject({ schedule: null });
    const publishAt = await instant('2 days');
    await desk.schedule({ key, last: plan.edition, publishAt: await instant('1 day') });
    await desk.schedule({ key, last: plan.edition, publishAt, reason: 'Later.' });
    expect(await desk.read(key)).toMatchObject({ schedule: { reason: 'Later.' } });
    const { schedule } = (await desk.read(key)) ?? {};
    expect(Date.parse(schedule?.publishAt ?? '')).toBe(Date.parse(publishAt));
  });

  test('is read anew where it was changed', async () => {
    const plan = await seedPlan(api);
    const key = await scheduled(plan);
    await desk.change({ key, title: 'Another title' });
    expect(await desk.read(key)).toMatchObject({ schedule: { stopped: 'DRAFT_CHANGED' } });
    await come(key);
    expect(await look()).toBe(0);
    const again = { key, last: plan.edition, publishAt: await instant('1 day') };
    expect(await desk.schedule(again)).toMatchObject({ __typename: 'EditedMeanwhile' });
    expect(await desk.schedule({ ...again, version: 2 })).toMatchObject({ draft: { key } });
    expect(await desk.read(key)).toMatchObject({ schedule: { stopped: null } });
  });

  test('may be published before by hand, and is not published again', async () => {
    const plan = await seedPlan(api);
    const key = await scheduled(plan);
    expect(await desk.publish({ key, last: plan.edition })).toMatchObject({ edition: { number: 2 } });
    expect(await look()).toBe(0);
  });
});

describe('nothing is published at its time', () => {
  test('where another edition was published meanwhile, and whoever chose it is told by mail', async () => {
    const plan = await seedPlan(api);
    const key = await scheduled(plan);
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(
        `INSERT INTO account_email (account_id, address, address_key)
         SELECT account_id, 'ed@example.org', 'ed@example.org' FROM edition_schedule LIMIT 1`,
      ),
    );
    await desk.publish({ key: await desk.begun(plan), last: plan.edition });
    // The editors see it at once, not only when its time has come.
    expect(await desk.read(key)).toMatchObject({ schedule: { stopped: 'NEWER_EDITION' } });
    await come(key);
    await Promise.all([look(), look()]);
    expect(await look()).toBe(0);
    expect(await desk.read(key)).toMatchObject({
      publishedAs: null,
      schedule: { stopped: 'NEWER_EDITION' },
    });
    const mails = await api.database.read(undefined, 'SELECT recipient, subject, body FROM mail', []);
    expect(mails).toEqual([
      {
        recipient: 'ed@example.org',
        subject: `Costs of ${plan.initiative} were not published`,
        body: expect.stringContaining('another edition was published meanwhile') as string,
      },
    ]);
    expect(JSON.stringify(mails)).not.toContain('Second edition');
    expect((await acts(plan)).length).toBe(1);
  });

  test('where whoever chose it is no longer an editor', async () => {
    const plan = await seedPlan(api);
    const lost = await actorWith(api, 'EDITOR', plan.initiative);
    const key = await scheduled(plan, costDesk(api, lost));
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query('DELETE FROM role_grant WHERE initiative_id = (SELECT id FROM address WHERE ref = $1)', [
        plan.initiative,
      ]),
    );
    await come(key);
    await look();
    expect(await desk.read(key)).toMatchObject({
      publishedAs: null,
      schedule: { stopped: 'NO_LONGER_EDITOR' },
    });
    expect(await acts(plan)).toEqual([]);
  });

  test.each([
    ['in the past', '-1 second', 'NOT_AFTER'],
    ['in 100 years', '100 years', 'TOO_LARGE'],
    ['in more than a year', '367 days', 'TOO_LARGE'],
  ])('where the time would be %s: it is refused at once', async (_, after, code) => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    const publishAt = await instant(after);
    expect(await desk.schedule({ key, last: plan.edition, publishAt })).toMatchObject({
      faults: [{ field: 'publishAt', code }],
    });
    expect(await desk.read(key)).toMatchObject({ schedule: null });
  });

  test('where the draft cannot be published now either: that is refused at once', async () => {
    const plan = await seedPlan(api);
    const empty = await desk.begun(plan, { isEmpty: true });
    const publishAt = await instant('1 day');
    const whole = { key: empty, last: plan.edition, publishAt };
    expect(await desk.schedule(whole)).toMatchObject({ __typename: 'EditionIncomplete' });
    expect(await desk.schedule({ ...whole, last: null })).toMatchObject({ __typename: 'NewerEdition' });
    expect(await desk.schedule({ ...whole, reason: ' ' })).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
  });
});
