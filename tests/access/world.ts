import { actorWith, visitorActor, type Actor } from '../world/actors.js';
import { alternativeBeside } from '../world/alternatives.js';
import { costDesk } from '../world/cost-desk.js';
import { newAct, startApi, type Api } from '../world/api.js';
import { seedPlan, type Plan } from '../world/plan.js';
import type { Case, Who } from './decisions.js';
import type { Target } from './mutation-requests.js';

export interface Place extends Target {
  /** Where a role is granted that is one's own here: the ref of the initiative, the key of the draft. */
  published: string;
}

/** Two initiatives, each with a plan, a draft beside it, and somebody of every role on every one of them. */
export interface AccessWorld {
  api: Api;
  here: Place;
  there: Place;
  /** Somebody with a role, as it is one's own or another's in a case. */
  actor(who: Who, where: Case, isOnWhole: boolean): Promise<Actor>;
  close(): Promise<void>;
}

export async function startAccessWorld(): Promise<AccessWorld> {
  const api = await startApi();
  const administrator = await actorWith(api, 'ADMINISTRATOR');
  const representative = await actorWith(api, 'REPRESENTATIVE');
  const placeOf = async (plan: Plan): Promise<Place> => ({
    plan,
    published: plan.initiative,
    organisation: representative.organisation ?? '',
    pledge: await pledged(api, plan, representative),
    proceeding: await proceedingAhead(api, plan, administrator),
    draftKey: await drafted(api, administrator),
    statement: await stated(api, plan, administrator),
    alternative: await alternativeBeside(api, plan, administrator),
    costDraft: await costDesk(api, administrator).begun(plan),
  });
  const here = await placeOf(await seedPlan(api, { title: 'Here' }));
  const there = await placeOf(await seedPlan(api, { title: 'There' }));
  const known = new Map<string, Promise<Actor>>();
  return {
    api,
    here,
    there,
    actor(who, where, isOnWhole) {
      if (who === 'VISITOR') return Promise.resolve(visitorActor());
      if (who === 'REPRESENTATIVE')
        return where === 'own'
          ? Promise.resolve(representative)
          : remember('another', () => actorWith(api, who));
      const on = grantedOn({ here, there }, where, isOnWhole);
      return remember(`${who} ${on ?? ''}`, () => actorWith(api, who, on));
    },
    close: () => api.close(),
  };

  function remember(key: string, make: () => Promise<Actor>): Promise<Actor> {
    const actor = known.get(key) ?? make();
    known.set(key, actor);
    return actor;
  }
}

function grantedOn(
  { here, there }: { here: Place; there: Place },
  where: Case,
  isOnWhole: boolean,
): string | undefined {
  if (isOnWhole && where === 'own') return undefined;
  if (where === 'own') return here.published;
  if (where === 'own draft') return here.draftKey;
  return where === 'other' ? there.published : there.draftKey;
}

async function done<Key extends string>(
  api: Api,
  document: string,
  { token, visitor }: Actor,
): Promise<Record<Key, Record<string, string>>> {
  const { data, errors } = await api.graphql(document, { act: newAct(visitor) }, token);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data as Record<Key, Record<string, string>>;
}

async function pledged(api: Api, plan: Plan, representative: Actor): Promise<string> {
  await done(
    api,
    `mutation($act: ActInput!) { pledge(act: $act, input: { about: "${plan.lines.staff}", stage: PLEDGED,
      amount: { amountMinor: "100", currency: "USD" }, period: { label: "FY11", startsOn: "2010-07-01", endsOn: "2011-06-30" } })
      { __typename } }`,
    representative,
  );
  const [row] = await api.database.read<{ ref: string }>(
    undefined,
    `SELECT ref FROM address WHERE kind = 'FUNDING' ORDER BY id DESC LIMIT 1`,
    [],
  );
  return row?.ref ?? '';
}

async function proceedingAhead(api: Api, plan: Plan, administrator: Actor): Promise<string> {
  await done(
    api,
    `mutation($act: ActInput!) { openProceeding(act: $act, input: { initiatives: ["${plan.initiative}"], title: "A reading",
      question: "And then?", opensAt: "2098-01-01T00:00:00Z", closesAt: "2099-01-01T00:00:00Z" }) { __typename } }`,
    administrator,
  );
  const [row] = await api.database.read<{ ref: string }>(
    undefined,
    `SELECT ref FROM address WHERE kind = 'PROCEEDING' ORDER BY id DESC LIMIT 1`,
    [],
  );
  return row?.ref ?? '';
}

async function stated(api: Api, plan: Plan, administrator: Actor): Promise<string> {
  await done(
    api,
    `mutation($act: ActInput!) { recordStatement(act: $act, input: { address: "${plan.initiative}", qualifier: ABOUT,
      amount: { amountMinor: "100", currency: "USD" }, statedBy: "The chair", source: "Minutes" }) { __typename } }`,
    administrator,
  );
  const [row] = await api.database.read<{ key: string }>(
    undefined,
    'SELECT key::text FROM cost_statement ORDER BY id DESC LIMIT 1',
    [],
  );
  return row?.key ?? '';
}

async function drafted(api: Api, administrator: Actor): Promise<string> {
  await done(
    api,
    `mutation($act: ActInput!) { draftInitiative(act: $act, input: { title: "An unpublished plan", summary: "Not yet." }) { __typename } }`,
    administrator,
  );
  const [row] = await api.database.read<{ key: string }>(
    undefined,
    `SELECT draft_key::text AS key FROM address WHERE kind = 'INITIATIVE' AND ref IS NULL ORDER BY id DESC LIMIT 1`,
    [],
  );
  return row?.key ?? '';
}
