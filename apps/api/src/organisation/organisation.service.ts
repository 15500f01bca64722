import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changesBetween } from '../act/act-changes.js';
import { actOf, type ActArgs } from '../act/act-args.js';
import { organisationsTag } from '../act/act-tags.js';
import { Acts, type Done } from '../act/act.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { onOneLine, tidiedOrNull } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import {
  mayCreateOrganisation,
  mayEditOrganisation,
  mayNameDomain,
  mayVerifyOrganisation,
  speaksFor,
} from './organisation.policy.js';
import { addressKeyOf, lockOrganisation, type KnownOrganisation } from './organisation.reads.js';
import { OrganisationExists } from './organisation.refusals.js';
import {
  descriptionFaults,
  domainOf,
  freeSlug,
  isAt,
  namedFaults,
  slugOf,
  type Description,
} from './organisation.rules.js';

export interface OrganisationInput {
  name: string;
  role: string;
  region?: string | null;
}

export interface Recorded {
  __typename: 'OrganisationRecorded';
  /** Its internal key. */
  organisation: string;
}

/** What an act on an organisation did. */
export const recorded = (
  { id }: { id: string },
  what: Pick<Done<Recorded>, 'changes' | 'isPublic' | 'spokenFor'>,
): Done<Recorded> => ({
  outcome: { __typename: 'OrganisationRecorded', organisation: id },
  touched: [],
  organisations: [id],
  tags: [organisationsTag, `organisation:${id}`],
  ...what,
});

/** The organisation where whoever acts speaks for it; nothing where an administrator acts. */
export const actingFor = (viewer: Viewer, { id }: { id: string }) => ({
  spokenFor: speaksFor(viewer, id) ? id : null,
});

@Injectable()
export class Organisations {
  constructor(private readonly acts: Acts) {}

  /** Enters an organisation. */
  async create(args: ActArgs, viewer: Viewer, input: OrganisationInput): Promise<Recorded> {
    demand(mayCreateOrganisation(viewer), 'CREATE_ORGANISATION');
    demandFaultless(namedFaults(input));
    return this.acts.once(actOf(args, viewer, 'createOrganisation', input), async (rows) => {
      const name = onOneLine(input.name);
      const slug = await slugFor(rows, name);
      const [made] = await rows.query<{ id: string }[]>(
        `INSERT INTO organisation (slug, name, role, region, standing) VALUES ($1, $2, $3, $4, 'RECORD') RETURNING id`,
        [slug, name, input.role, tidiedOrNull(input.region)],
      );
      if (!made) throw new Error('An inserted organisation came back without a row');
      return recorded(made, {
        changes: [{ field: 'organisation', before: null, after: name }],
        isPublic: true,
      });
    });
  }

  /** Takes what an organisation says of itself. Its domain is left as it is by whoever may not name it. */
  async describe(args: ActArgs, viewer: Viewer, slug: string, input: Description): Promise<Recorded> {
    demandFaultless(descriptionFaults(input));
    return this.acts.once(actOf(args, viewer, 'describeOrganisation', { slug, input }), async (rows) => {
      const known = await lockOrganisation(rows, slug);
      demand(mayEditOrganisation(viewer, known.id), 'EDIT_ORGANISATION');
      const before = { region: known.region, interests: known.interests, domain: known.domain };
      const after = { ...before, ...described(input, mayNameDomain(viewer)) };
      await rows.query('UPDATE organisation SET region = $2, interests = $3, domain = $4 WHERE id = $1', [
        known.id,
        after.region,
        after.interests,
        after.domain,
      ]);
      return recorded(known, {
        changes: changesBetween(before, after),
        isPublic: true,
        ...actingFor(viewer, known),
      });
    });
  }

  /** Says that an organisation is what it says: an administrator, or a representative with an address at its domain. */
  async verify(args: ActArgs, viewer: Viewer, slug: string): Promise<Recorded> {
    return this.acts.once(actOf(args, viewer, 'verifyOrganisation', { slug }), async (rows) => {
      const known = await lockOrganisation(rows, slug);
      const how = mayVerifyOrganisation(viewer)
        ? 'by an administrator'
        : await domainShown(rows, viewer, known);
      demand(how !== undefined, 'VERIFY_ORGANISATION');
      await rows.query(
        'UPDATE organisation SET verified_at = coalesce(verified_at, clock_timestamp()) WHERE id = $1',
        [known.id],
      );
      return recorded(known, {
        changes: [{ field: 'verified', before: null, after: how ?? null }],
        isPublic: true,
        ...actingFor(viewer, known),
      });
    });
  }
}

function described(input: Description, isDomainTheirs: boolean) {
  const { region, interests, domain } = input;
  return {
    ...(region !== undefined && { region: tidiedOrNull(region) }),
    ...(interests !== undefined && { interests: tidiedOrNull(interests) }),
    ...(isDomainTheirs && domain !== undefined && { domain: domainOf(domain ?? '') || null }),
  };
}

/** How a representative shows what their organisation is, in words that do not tell their address. */
async function domainShown(
  rows: EntityManager,
  viewer: Viewer,
  { id, domain }: KnownOrganisation,
): Promise<string | undefined> {
  if (domain === null || !speaksFor(viewer, id)) return undefined;
  const address = await addressKeyOf(rows, viewer.accountId);
  return address !== null && isAt(address, domain) ? `by an address at ${domain}` : undefined;
}

/** A short name that is free; refuses a name that is taken. One at a time, so that it is still so when it is written. */
async function slugFor(rows: EntityManager, name: string): Promise<string> {
  await rows.query(`SELECT pg_advisory_xact_lock(hashtextextended('organisation slug', 0))`);
  const wanted = slugOf(name);
  const near = await rows.query<{ slug: string; isSame: boolean }[]>(
    `SELECT slug, lower(name) = lower($2) AS "isSame" FROM organisation
     WHERE lower(name) = lower($2) OR slug = $1 OR slug LIKE $1 || '-%'`,
    [wanted, name],
  );
  const same = near.find(({ isSame }) => isSame);
  if (same) throw new OrganisationExists(same.slug);
  return freeSlug(wanted, new Set(near.map(({ slug }) => slug)));
}
