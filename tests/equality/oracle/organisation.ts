import { recordPage, personOf, seenIn, type RecordArguments } from './act.js';
import { byKey, type Asked } from './asked.js';
import { demandStorable, page, type PageArguments } from './page.js';
import type { Tables } from './rows.js';

type Organisation = Tables['organisation'];
type Grant = Tables['role_grant'];

interface ListArguments extends PageArguments {
  role?: string | null;
  region?: string | null;
  isVerified?: boolean | null;
}

/** Organisations by their keys, in the order of their short names. */
const named = ({ rows, texts }: Asked, keys: readonly string[]) =>
  rows.organisation.filter(({ id }) => keys.includes(id)).sort((a, b) => texts.compare(a.slug, b.slug));

export const organisationResolvers = {
  Query: {
    organisation: (_: unknown, { slug }: { slug: string }, { rows }: Asked) => {
      demandStorable(slug);
      return rows.organisation.find((organisation) => organisation.slug === slug);
    },
    organisations: (_: unknown, args: ListArguments, asked: Asked) => {
      const { role = null, region = null, isVerified = null } = args;
      const answer = page(asked, args, {
        rows: asked.rows.organisation.filter(
          (organisation) =>
            (role === null || organisation.role === role) &&
            (region === null || organisation.region?.toLowerCase() === region.toLowerCase()) &&
            (isVerified === null || (organisation.verified_at !== null) === isVerified),
        ),
        keys: [{ type: 'text', of: ({ slug }) => slug }],
        isDescending: false,
        most: 100,
      });
      demandStorable(region);
      return answer;
    },
  },
  Organisation: {
    verifiedAt: ({ verified_at: at }: Organisation) => at,
    representatives: ({ id }: Organisation, _: unknown, { rows }: Asked) =>
      rows.role_grant
        .filter(({ role, organisation_id: key }) => role === 'REPRESENTATIVE' && key === id)
        .sort((a, b) => byKey(a.id, b.id)),
    memberships: ({ id }: Organisation, _: unknown, asked: Asked) =>
      named(
        asked,
        asked.rows.organisation_membership
          .filter(({ member_id: member }) => member === id)
          .map(({ association_id: association }) => association),
      ),
    members: ({ id }: Organisation, _: unknown, asked: Asked) =>
      named(
        asked,
        asked.rows.organisation_membership
          .filter(({ association_id: association }) => association === id)
          .map(({ member_id: member }) => member),
      ),
    submissions: ({ id }: Organisation, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: asked.rows.submission.filter(({ organisation_id: key }) => key === id),
        keys: [
          { type: 'timestamptz', of: ({ received_at: at }) => at },
          { type: 'bigint', of: ({ address_id: key }) => key },
        ],
        isDescending: true,
        most: 100,
      }),
    pledges: ({ id }: Organisation, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: asked.rows.pledge.filter(({ organisation_id: key }) => key === id),
        keys: [
          { type: 'timestamptz', of: ({ made_at: at }) => at },
          { type: 'bigint', of: ({ address_id: key }) => key },
        ],
        isDescending: true,
        most: 100,
      }),
    acts: ({ id }: Organisation, args: RecordArguments, asked: Asked) => {
      const own = new Set(
        asked.rows.act_organisation
          .filter(({ organisation_id: key }) => key === id)
          .map(({ act_id: act }) => act),
      );
      return recordPage(
        asked,
        args,
        seenIn(asked, (act) => own.has(act.id)),
      );
    },
  },
  Representative: {
    since: ({ granted_at: at }: Grant) => at,
    person: ({ account_id: account }: Grant, _: unknown, asked: Asked) =>
      personOf(asked, ({ id }) => id === account),
  },
};
