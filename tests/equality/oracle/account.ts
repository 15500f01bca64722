import { addressAt, type Asked } from './asked.js';
import { demandStorable } from './page.js';
import type { Tables } from './rows.js';

type Grant = Tables['role_grant'];

const grantsOf = ({ rows, accountId }: Asked): Grant[] =>
  rows.role_grant.filter(({ account_id: id }) => id === accountId);

/** Whether who asks has a role on the whole or on an initiative; administrators have every role but a representative's. */
export const hasGrant = (asked: Asked, role: string, initiativeId: string | null): boolean =>
  grantsOf(asked).some(
    (grant) =>
      (grant.role === role || (grant.role === 'ADMINISTRATOR' && role !== 'REPRESENTATIVE')) &&
      (grant.initiative_id === null || grant.initiative_id === initiativeId),
  );

/** The organisation that who asks speaks for. */
const ownOrganisation = (asked: Asked): string | null =>
  grantsOf(asked).find(({ role }) => role === 'REPRESENTATIVE')?.organisation_id ?? null;

interface MayArguments {
  do: string;
  about?: string | null;
  organisation?: string | null;
}

const organisationAt = ({ rows }: Asked, slug: string) =>
  rows.organisation.find((organisation) => organisation.slug === slug);

const speaksFor = (asked: Asked, organisationId: string): boolean =>
  grantsOf(asked).some(({ role, organisation_id: id }) => role === 'REPRESENTATIVE' && id === organisationId);

function mayEdit(asked: Asked, slug: string): boolean {
  const organisation = organisationAt(asked, slug);
  if (!organisation) return false;
  return hasGrant(asked, 'ADMINISTRATOR', null) || speaksFor(asked, organisation.id);
}

interface Holder {
  account: Tables['account'];
  /** Of whose roles alone is told; nothing for all of them. */
  initiative: string | null;
}

const byName = (accounts: readonly Tables['account'][]) =>
  accounts.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
const nameKey = ({ display_name: name, created_at: at, id }: Tables['account']) =>
  `${name.toLowerCase()}\0${at}\0${id}`;

/** The roles of somebody that were given by name. */
const heldBy = ({ account, initiative }: Holder, { rows }: Asked) =>
  rows.role_grant
    .filter((grant) => grant.account_id === account.id && !/^(PARTICIPANT|REPRESENTATIVE)$/.test(grant.role))
    .map((grant) => ({ grant, on: rows.address.find(({ id }) => id === grant.initiative_id) }))
    .filter(({ on }) => initiative === null || on?.ref === initiative);

type HeldRole = ReturnType<typeof heldBy>[number];

const toTheSecond = (at: string) => `${at.slice(0, 19)}Z`;

export const accountResolvers = {
  Query: {
    viewer: () => ({}),
    outbox: () => [],
    signIn: () => ({ byEmail: true, isMailLate: false, bySingleSignOn: false, hasOutbox: true }),
    demoAccounts: (_: unknown, _args: unknown, { rows }: Asked) =>
      rows.account
        .filter(({ demo_key: key }) => key !== null)
        .sort((a, b) => (`${a.created_at} ${a.demo_key}` < `${b.created_at} ${b.demo_key}` ? -1 : 1)),
  },
  DemoAccount: {
    key: ({ demo_key: key }: Tables['account']) => key,
    name: ({ display_name: name }: Tables['account']) => name,
    roles: ({ id }: Tables['account'], _: unknown, { rows }: Asked) =>
      rows.role_grant.filter(({ account_id: account }) => account === id).map(({ role }) => role),
    organisation: ({ id }: Tables['account'], _: unknown, { rows }: Asked) => {
      const grant = rows.role_grant.find(
        ({ account_id: account, organisation_id: spoken }) => account === id && spoken !== null,
      );
      return rows.organisation.find((organisation) => organisation.id === grant?.organisation_id)?.name;
    },
  },
  RoleHolder: {
    id: ({ account }: Holder) => account.public_id,
    name: ({ account }: Holder) => account.display_name,
    since: ({ account }: Holder) => toTheSecond(account.created_at),
    roles: (holder: Holder, _: unknown, asked: Asked) => heldBy(holder, asked),
  },
  HeldRole: {
    role: ({ grant }: HeldRole) => grant.role,
    initiative: ({ on }: HeldRole) => on?.ref,
    initiativeTitle: ({ on }: HeldRole) => on?.title,
    since: ({ grant }: HeldRole) => toTheSecond(grant.granted_at),
  },
  Viewer: {
    name: (_: unknown, _args: unknown, { rows, accountId }: Asked) =>
      rows.account.find(({ id }) => id === accountId)?.display_name,
    roles: (_: unknown, _args: unknown, asked: Asked) => grantsOf(asked).map(({ role }) => role),
    organisation: (_: unknown, _args: unknown, asked: Asked) =>
      asked.rows.organisation.find(({ id }) => id === ownOrganisation(asked)),
    invitations: () => [],
    awaitsRenewal: () => false,
    atOrganisation: (_: unknown, { slug }: { slug: string }, asked: Asked) => {
      demandStorable(slug);
      return {
        mayEdit: mayEdit(asked, slug),
        mayVerify: organisationAt(asked, slug) !== undefined && hasGrant(asked, 'ADMINISTRATOR', null),
        isInvited: false,
        isWithdrawn: false,
      };
    },
    people: (_: unknown, { named }: { named: string }, asked: Asked) => {
      const wanted = named.normalize('NFC').trim().toLowerCase();
      if (!hasGrant(asked, 'ADMINISTRATOR', null) || wanted === '') return [];
      demandStorable(named);
      return byName(asked.rows.account)
        .filter(({ display_name: name }) => name !== 'Name withheld' && name.toLowerCase().startsWith(wanted))
        .slice(0, 20)
        .map((account) => ({ account, initiative: null }));
    },
    roleHolders: (_: unknown, { initiative = null }: { initiative?: string | null }, asked: Asked) => {
      const isEditor = () =>
        hasGrant(asked, 'EDITOR', addressAt(asked, initiative ?? '')?.initiative_id ?? null);
      if (!hasGrant(asked, 'ADMINISTRATOR', null) && (initiative === null || !isEditor())) return [];
      return byName(asked.rows.account)
        .map((account) => ({ account, initiative }))
        .filter((holder) => heldBy(holder, asked).length > 0);
    },
    may: (_: unknown, args: MayArguments, asked: Asked) => {
      demandStorable(args.organisation);
      const about = addressAt(asked, args.about ?? '');
      switch (args.do) {
        case 'SUBMIT':
          return true;
        case 'PLEDGE':
          return ownOrganisation(asked) !== null;
        case 'WITHDRAW_PLEDGE': {
          const pledge = asked.rows.pledge.find(({ address_id: id }) => id === about?.id);
          const named = pledge?.organisation_id ?? organisationAt(asked, args.organisation ?? '')?.id;
          return named === (ownOrganisation(asked) ?? 'nobody');
        }
        case 'RUN_PROCEEDING': {
          const initiatives = asked.rows.proceeding_initiative
            .filter(({ proceeding_id: id }) => id === about?.id)
            .map(({ initiative_id: id }) => id);
          const matters = initiatives.length > 0 ? initiatives : [about?.initiative_id ?? null];
          return matters.every((id) => hasGrant(asked, 'EDITOR', id) || hasGrant(asked, 'MODERATOR', id));
        }
        case 'DRAFT_INITIATIVE':
        case 'CREATE_ORGANISATION':
        case 'VERIFY_ORGANISATION':
        case 'GRANT_ROLE':
          return hasGrant(asked, 'ADMINISTRATOR', null);
        case 'EDIT_ORGANISATION': {
          const pledge = asked.rows.pledge.find(({ address_id: id }) => id === about?.id);
          const key = pledge?.organisation_id ?? organisationAt(asked, args.organisation ?? '')?.id;
          return key !== undefined && (hasGrant(asked, 'ADMINISTRATOR', null) || speaksFor(asked, key));
        }
        default:
          return hasGrant(asked, 'EDITOR', about?.initiative_id ?? null);
      }
    },
  },
};
