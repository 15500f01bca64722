import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Permission } from '../platform/refusal/forbidden.js';
import { storable } from '../platform/shape/arguments.js';
import type { Viewer } from '../platform/viewer/viewer.js';

/** What a policy wants to know of the address that something would be done about. */
export interface Matter {
  initiativeId: string | null;
  /** The organisation that it would be about, or that made the pledge, where the address is one. */
  organisationId: string | null;
  /** The initiatives that a proceeding is about, where the address is one; else the one that it belongs to. */
  initiativeIds: readonly (string | null)[];
}

/** What it would be about: an address by its ref, an organisation by its short name. */
export interface About {
  ref: string | null;
  organisation: string | null;
}

export type Verdict = (viewer: Viewer, matter: Matter) => boolean;

/** One policy, two consumers: the services demand it, and pages ask it here to know what to offer. */
@Injectable()
export class Permissions {
  constructor(
    private readonly database: Database,
    private readonly policy: Readonly<Record<Permission, Verdict>>,
  ) {}

  /** Whether there is a permission of this name. */
  isOne(name: string): boolean {
    return Object.hasOwn(this.policy, name);
  }

  async may(viewer: Viewer, permission: Permission, about: About): Promise<boolean> {
    const isInScope = viewer.scope === undefined || viewer.scope.includes(permission);
    return isInScope && this.policy[permission](viewer, await this.matterOf(about));
  }

  private async matterOf({ ref, organisation }: About): Promise<Matter> {
    const [matter] = await this.database.read<Matter>(
      'matter',
      `SELECT a.initiative_id AS "initiativeId", coalesce(p.organisation_id, o.id) AS "organisationId",
         coalesce(nullif(ARRAY(SELECT initiative_id FROM proceeding_initiative WHERE proceeding_id = a.id), '{}'),
           ARRAY[a.initiative_id]) AS "initiativeIds"
       FROM (SELECT) one LEFT JOIN address a ON a.ref = $1 LEFT JOIN pledge p ON p.address_id = a.id
         LEFT JOIN organisation o ON o.slug = $2`,
      [storable(ref), storable(organisation)],
    );
    return matter ?? { initiativeId: null, organisationId: null, initiativeIds: [null] };
  }
}
