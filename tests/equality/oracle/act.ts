import { hasGrant } from './account.js';
import { addressOf, byKey, type Asked } from './asked.js';
import { microseconds } from './instant.js';
import { demandStorable, page, type PageArguments } from './page.js';
import type { Tables } from './rows.js';

type Act = Tables['act'];
type Account = Tables['account'];

export interface RecordArguments extends PageArguments {
  operation?: string | null;
  since?: string | null;
  until?: string | null;
}

const dayUs = 86_400_000_000n;
const midnight = (day: string): bigint => microseconds(`${day} 00:00:00+00`);

/** A page of a record, newest first, as its filter has it. */
export function recordPage(asked: Asked, args: RecordArguments, acts: readonly Act[]) {
  const { operation = null, since = null, until = null } = args;
  const answer = page(asked, args, {
    rows: acts.filter(
      (act) =>
        (operation === null || act.operation === operation) &&
        (since === null || microseconds(act.at) >= midnight(since)) &&
        (until === null || microseconds(act.at) < midnight(until) + dayUs),
    ),
    keys: [
      { type: 'timestamptz', of: ({ at }) => at },
      { type: 'uuid', of: ({ id }) => id },
    ],
    isDescending: true,
    most: 100,
  });
  demandStorable(operation);
  return answer;
}

/** Acts that are public; for auditors of the whole site the others too. */
export function seenIn(asked: Asked, isIn: (act: Act) => boolean): Act[] {
  const seesAll = hasGrant(asked, 'AUDITOR', null);
  return asked.rows.act.filter((act) => isIn(act) && (act.is_public || seesAll));
}

/** Somebody whose name is withheld is nobody. */
export const personOf = ({ rows }: Asked, isThem: (account: Account) => boolean): Account | undefined =>
  rows.account.find((account) => isThem(account) && account.display_name !== 'Name withheld');

const spokenFor = ({ rows }: Asked, act: Act) =>
  rows.act_organisation.find(({ act_id: id, spoke }) => id === act.id && spoke);

export const actResolvers = {
  Query: {
    acts: (_: unknown, args: RecordArguments, asked: Asked) =>
      recordPage(
        asked,
        args,
        seenIn(asked, () => true),
      ),
    person: (_: unknown, { id }: { id: string }, asked: Asked) =>
      personOf(asked, ({ public_id: known }) => known === id.toLowerCase()),
  },
  Act: {
    actor: (act: Act) => act,
    addresses: (act: Act, _: unknown, asked: Asked) => touchedBy(asked, act).slice(0, 20),
    addressCount: (act: Act, _: unknown, asked: Asked) => touchedBy(asked, act).length,
    organisations: (act: Act, _: unknown, { rows }: Asked) =>
      rows.act_organisation
        .filter(({ act_id: id, spoke }) => id === act.id && !spoke)
        .map(({ organisation_id: key }) => rows.organisation.find(({ id }) => id === key))
        .sort((a, b) => byKey(a?.id ?? '0', b?.id ?? '0')),
  },
  Actor: {
    kind: (act: Act, _: unknown, asked: Asked) => {
      if (act.actor.startsWith('visitor:')) return 'VISITOR';
      if (!act.actor.startsWith('account:')) return 'OPERATOR';
      return spokenFor(asked, act) ? 'REPRESENTATIVE' : 'PERSON';
    },
    person: (act: Act, _: unknown, asked: Asked) =>
      act.is_named ? personOf(asked, ({ id }) => `account:${id}` === act.actor) : undefined,
    organisation: (act: Act, _: unknown, asked: Asked) => {
      const key = spokenFor(asked, act)?.organisation_id;
      return asked.rows.organisation.find(({ id }) => id === key);
    },
  },
  Person: {
    id: ({ public_id: id }: Account) => id,
    name: ({ display_name: name }: Account) => name,
    acts: ({ id }: Account, args: RecordArguments, asked: Asked) =>
      recordPage(
        asked,
        args,
        seenIn(asked, ({ actor, is_named: isNamed }) => isNamed && actor === `account:${id}`),
      ),
  },
};

/** The published addresses that an act touched, the youngest first. */
const touchedBy = (asked: Asked, act: Act) =>
  asked.rows.act_address
    .filter(({ act_id: id }) => id === act.id)
    .map(({ address_id: id }) => addressOf(asked, id))
    .filter(({ ref }) => ref !== null)
    .sort((a, b) => byKey(b.id, a.id));
