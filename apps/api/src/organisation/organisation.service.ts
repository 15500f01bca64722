import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { organisationsTag } from '../act/act-tags.js';
import { Acts } from '../act/act.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { tidiedOrNull } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayCreateOrganisation } from './organisation.policy.js';
import { OrganisationExists } from './organisation.refusals.js';
import { freeSlug, namedFaults, onOneLine, slugOf } from './organisation.rules.js';

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
      return {
        outcome: { __typename: 'OrganisationRecorded', organisation: made.id },
        touched: [],
        organisations: [made.id],
        tags: [organisationsTag],
        changes: [{ field: 'organisation', before: null, after: name }],
        isPublic: true,
      };
    });
  }
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
