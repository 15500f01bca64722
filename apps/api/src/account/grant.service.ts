import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Acts, type Done } from '../act/act.service.js';
import { NotFound } from '../platform/refusal/refusal.js';
import type { Role } from '../platform/viewer/viewer.js';
import { NobodyThere, NoSuchOrganisation, RoleAsItIs } from './grant.refusals.js';
import type { EmailAddress } from './sign-in.rules.js';
import { accountOf } from './sign-in.service.js';

/** A role that an operator gives or takes: on the whole site, on an initiative, or for an organisation. */
export interface RoleOrder {
  address: EmailAddress;
  role: Role;
  initiative?: string | undefined;
  organisation?: string | undefined;
}

interface Place {
  initiativeId: string | null;
  organisationId: string | null;
}

/**
 * Roles that the operator gives and takes at the command line. Each is a public act that says who, which role and on
 * what, and never an e-mail address.
 */
@Injectable()
export class Grants {
  constructor(private readonly acts: Acts) {}

  /** Gives a role, which a session has once it is renewed. Somebody who never signed in gets an account for it. */
  async grant(order: RoleOrder): Promise<void> {
    await this.acts.once(this.actOf('grantRole', order), async (rows) => {
      const { accountId } = await accountOf(rows, order.address.written);
      const place = await placeOf(rows, order);
      if (await hasGrant(rows, accountId, order.role, place)) throw new RoleAsItIs(order.role);
      await rows.query(
        'INSERT INTO role_grant (account_id, role, initiative_id, organisation_id) VALUES ($1, $2, $3, $4)',
        [accountId, order.role, place.initiativeId, place.organisationId],
      );
      return done(rows, { order, accountId, place, before: null, after: order.role });
    });
  }

  /** Takes a role, which counts at once. */
  async revoke(order: RoleOrder): Promise<void> {
    await this.acts.once(this.actOf('revokeRole', order), async (rows) => {
      const [known] = await rows.query<{ accountId: string }[]>(
        'SELECT account_id AS "accountId" FROM account_email WHERE address_key = $1',
        [order.address.key],
      );
      if (!known) throw new NobodyThere();
      const { accountId } = known;
      const place = await placeOf(rows, order);
      if (!(await hasGrant(rows, accountId, order.role, place))) throw new RoleAsItIs(order.role);
      await rows.query(
        `DELETE FROM role_grant WHERE account_id = $1 AND role = $2
           AND initiative_id IS NOT DISTINCT FROM $3 AND organisation_id IS NOT DISTINCT FROM $4`,
        [accountId, order.role, place.initiativeId, place.organisationId],
      );
      return done(rows, { order, accountId, place, before: order.role, after: null });
    });
  }

  // The hash of the request is keyed, so that the address in it cannot be guessed from the record.
  private actOf(operation: string, request: RoleOrder) {
    return { id: v7(), actor: 'operator' as const, operation, request };
  }
}

async function placeOf(rows: EntityManager, { initiative, organisation }: RoleOrder): Promise<Place> {
  const [place] = await rows.query<Place[]>(
    `SELECT (SELECT id FROM address WHERE ref = $1 AND kind = 'INITIATIVE') AS "initiativeId",
       (SELECT id FROM organisation WHERE slug = $2) AS "organisationId"`,
    [initiative ?? null, organisation ?? null],
  );
  const { initiativeId = null, organisationId = null } = place ?? {};
  if (initiative !== undefined && initiativeId === null) throw new NotFound(initiative);
  if (organisation !== undefined && organisationId === null) throw new NoSuchOrganisation(organisation);
  return { initiativeId, organisationId };
}

async function hasGrant(
  rows: EntityManager,
  accountId: string,
  role: Role,
  { initiativeId, organisationId }: Place,
): Promise<boolean> {
  await rows.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
  const found = await rows.query<unknown[]>(
    `SELECT FROM role_grant WHERE account_id = $1 AND role = $2
       AND initiative_id IS NOT DISTINCT FROM $3 AND organisation_id IS NOT DISTINCT FROM $4`,
    [accountId, role, initiativeId, organisationId],
  );
  return found.length > 0;
}

async function done(
  rows: EntityManager,
  of: { order: RoleOrder; accountId: string; place: Place; before: string | null; after: string | null },
): Promise<Done<object>> {
  const { order, accountId, place, before, after } = of;
  const [account] = await rows.query<{ publicId: string }[]>(
    'SELECT public_id AS "publicId" FROM account WHERE id = $1',
    [accountId],
  );
  const person = account?.publicId ?? null;
  return {
    outcome: {},
    touched: place.initiativeId === null ? [] : [place.initiativeId],
    organisations: place.organisationId === null ? [] : [place.organisationId],
    tags: [`account:${accountId}`],
    changes: [
      { field: 'role', before, after },
      { field: 'person', before: before && person, after: after && person },
      ...(order.initiative === undefined
        ? []
        : [{ field: 'initiative', before: before && order.initiative, after: after && order.initiative }]),
    ],
    isPublic: true,
  };
}
