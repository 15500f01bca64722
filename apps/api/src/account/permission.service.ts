import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Permission } from '../platform/refusal/forbidden.js';
import type { Viewer } from '../platform/viewer/viewer.js';

/** What a policy wants to know of the address that something would be done about. */
export interface Matter {
  initiativeId: string | null;
  /** The organisation that made the pledge, where the address is one. */
  organisationId: string | null;
  /** The initiatives that a proceeding is about, where the address is one; else the one that it belongs to. */
  initiativeIds: readonly (string | null)[];
}

export type Verdict = (viewer: Viewer, matter: Matter) => boolean;

/** One policy, two consumers: the services demand it, and pages ask it here to know what to offer. */
@Injectable()
export class Permissions {
  constructor(
    private readonly database: Database,
    private readonly policy: Readonly<Record<Permission, Verdict>>,
  ) {}

  async may(viewer: Viewer, permission: Permission, about: string | null): Promise<boolean> {
    return this.policy[permission](viewer, await this.matterOf(about));
  }

  private async matterOf(ref: string | null): Promise<Matter> {
    const [matter] = await this.database.read<Matter>(
      'matter',
      `SELECT a.initiative_id AS "initiativeId", p.organisation_id AS "organisationId",
         coalesce(nullif(ARRAY(SELECT initiative_id FROM proceeding_initiative WHERE proceeding_id = a.id), '{}'),
           ARRAY[a.initiative_id]) AS "initiativeIds"
       FROM address a LEFT JOIN pledge p ON p.address_id = a.id WHERE a.ref = $1`,
      [ref],
    );
    return matter ?? { initiativeId: null, organisationId: null, initiativeIds: [null] };
  }
}
