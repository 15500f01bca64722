import { expect } from 'vitest';
import { Editions } from '../../apps/api/src/budget/edition.service.js';
import { Viewers } from '../../apps/api/src/platform/viewer/viewer.js';
import { actorWith, visitorActor, type Actor } from '../world/actors.js';
import { newAct, startApi, type Api } from '../world/api.js';
import { everythingUnder, rootFields } from '../world/every-question.js';
import { seedPlan, type Plan } from '../world/plan.js';
import { everybody, type Who } from './decisions.js';

/** Two published initiatives, and somebody who may hide things beside them. */
export interface HiddenWorld {
  api: Api;
  here: Plan;
  there: Plan;
  administrator: Actor;
}

export async function startHiddenWorld(options: { withPages?: boolean } = {}): Promise<HiddenWorld> {
  const api = await startApi(options);
  return {
    api,
    here: await seedPlan(api, { title: 'Here' }),
    there: await seedPlan(api, { title: 'There' }),
    administrator: await actorWith(api, 'ADMINISTRATOR'),
  };
}

/** Words that stand in what is not published, and nowhere else. */
export const canary = 'Zaubernuss';

/** Of these the answer is another for everybody and each time, and nothing of it is a draft's. */
const ofOneself = new Set(['viewer', 'demoAccounts', 'outbox', 'signIn']);

export interface Asker {
  who: Who;
  actor: Actor;
}

/** Somebody of every role, who has it on the initiative at `on`. */
export async function askersOn(api: Api, on: Plan): Promise<Asker[]> {
  const askers: Asker[] = [];
  for (const who of everybody)
    askers.push({
      who,
      actor: who === 'VISITOR' ? visitorActor() : await actorWith(api, who, on.initiative),
    });
  return askers;
}

/** Every way to ask for one thing: each root field with every value that its arguments may have. */
function questions({ here, there }: HiddenWorld, draftKey: string): string[] {
  const refs = [here.initiative, here.lines.staff, here.edition, here.proceeding, there.initiative];
  const sets = [
    ...refs.map((ref) => ({ ref: JSON.stringify(ref) })),
    ...[canary, 'e', 'I-3', 'E-3'].map((text) => ({ text: JSON.stringify(text) })),
    {},
  ];
  const others = {
    key: JSON.stringify(draftKey),
    slug: '"none"',
    initiative: JSON.stringify(here.initiative),
    id: JSON.stringify(draftKey),
    from: '"E-1"',
    to: '"E-3"',
  };
  return rootFields
    .filter(({ name }) => !ofOneself.has(name))
    .flatMap((field) => {
      const named = field.args.filter(({ type }) => type.toString().endsWith('!')).map(({ name }) => name);
      const fitting = sets.filter((values) =>
        ['ref', 'text'].every((name) => named.includes(name) === name in values),
      );
      return fitting.map((values) => everythingUnder(field, { ref: '"I-1"', ...others, ...values }));
    });
}

/** All that somebody gets to see, question by question. The questions are longer than a stranger's may be. */
export async function seenBy(world: HiddenWorld, { actor }: Asker, draftKey: string): Promise<string[]> {
  const { api } = world;
  const viewer = await api.app.get(Viewers, { strict: false }).of(actor.token);
  const seen: string[] = [];
  for (const document of questions(world, draftKey)) {
    const { data, errors } = await api.known(document, {}, viewer);
    expect(errors ?? []).toEqual([]);
    seen.push(JSON.stringify(data));
  }
  return seen;
}

/** A draft of an initiative, one of an edition, and an act that is not public, on what is here. */
export async function makeHiddenThings({ api, here, administrator }: HiddenWorld): Promise<string> {
  const { errors } = await api.graphql(
    `mutation($act: ActInput!) { draftInitiative(act: $act, input: { title: "${canary} plan", summary: "${canary}", forum: "${canary}" }) { __typename } }`,
    { act: newAct() },
    administrator.token,
  );
  expect(errors).toEqual([]);
  return api.database.transaction(async (rows) => {
    const [initiative] = await rows.query<{ id: string }[]>('SELECT id FROM address WHERE ref = $1', [
      here.initiative,
    ]);
    await new Editions().draft(rows, {
      initiativeId: initiative?.id ?? '',
      title: `${canary} edition`,
      standing: 'RECORD',
      periods: [{ label: canary, startsOn: '2010-07-01', endsOn: '2011-06-30' }],
      lines: [
        {
          key: 'one',
          title: `${canary} line`,
          estimates: [{ period: canary, currency: 'USD', base: 1n }],
        },
      ],
    });
    await rows.query(
      `INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, reason)
       VALUES (gen_random_uuid(), pg_current_xact_id()::text::bigint, 'operator', 'editDraft', '', '{}', false, $1)`,
      [canary],
    );
    const [draft] = await rows.query<{ key: string }[]>(
      `SELECT draft_key::text AS key FROM address WHERE title = $1`,
      [`${canary} plan`],
    );
    return draft?.key ?? '';
  });
}
