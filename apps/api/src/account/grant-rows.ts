import type { EntityManager } from 'typeorm';
import type { Done } from '../act/act.service.js';
import { NotFound } from '../platform/refusal/refusal.js';
import type { Role } from '../platform/viewer/viewer.js';
import { NoSuchOrganisation, RoleAsItIs } from './grant.refusals.js';

/** Where a role counts, as it was named: on the whole site where neither is. */
export interface NamedPlace {
  initiative?: string | null | undefined;
  organisation?: string | null | undefined;
}

interface Place {
  initiativeId: string | null;
  organisationId: string | null;
}

/** A role of an account, somewhere. */
export interface RoleRow {
  accountId: string;
  role: Role;
  at: NamedPlace;
}

/** Gives a role. @throws RoleAsItIs where they have it */
export async function give(rows: EntityManager, row: RoleRow): Promise<Omit<Done<object>, 'outcome'>> {
  const place = await placeOf(rows, row.at);
  if (await hasGrant(rows, row, place)) throw new RoleAsItIs(row.role);
  await rows.query(
    'INSERT INTO role_grant (account_id, role, initiative_id, organisation_id) VALUES ($1, $2, $3, $4)',
    [row.accountId, row.role, place.initiativeId, place.organisationId],
  );
  return done(rows, { row, place, isGiven: true });
}

/** Takes a role. @throws RoleAsItIs where they do not have it */
export async function take(rows: EntityManager, row: RoleRow): Promise<Omit<Done<object>, 'outcome'>> {
  const place = await placeOf(rows, row.at);
  if (!(await hasGrant(rows, row, place))) throw new RoleAsItIs(row.role);
  await rows.query(
    `DELETE FROM role_grant WHERE account_id = $1 AND role = $2
       AND initiative_id IS NOT DISTINCT FROM $3 AND organisation_id IS NOT DISTINCT FROM $4`,
    [row.accountId, row.role, place.initiativeId, place.organisationId],
  );
  return done(rows, { row, place, isGiven: false });
}

async function placeOf(rows: EntityManager, { initiative, organisation }: NamedPlace): Promise<Place> {
  const [place] = await rows.query<Place[]>(
    `SELECT (SELECT id FROM address WHERE ref = $1 AND kind = 'INITIATIVE') AS "initiativeId",
       (SELECT id FROM organisation WHERE slug = $2) AS "organisationId"`,
    [initiative ?? null, organisation ?? null],
  );
  const { initiativeId = null, organisationId = null } = place ?? {};
  if (isNamed(initiative) && initiativeId === null) throw new NotFound(initiative);
  if (isNamed(organisation) && organisationId === null) throw new NoSuchOrganisation(organisation);
  return { initiativeId, organisationId };
}

const isNamed = (name: string | null | undefined): name is string => name !== null && name !== undefined;

async function hasGrant(
  rows: EntityManager,
  { accountId, role }: RoleRow,
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

/** The act says who by what they are known in links, and never by an address. */
async function done(
  rows: EntityManager,
  { row, place, isGiven }: { row: RoleRow; place: Place; isGiven: boolean },
): Promise<Omit<Done<object>, 'outcome'>> {
  const [account] = await rows.query<{ publicId: string }[]>(
    'SELECT public_id AS "publicId" FROM account WHERE id = $1',
    [row.accountId],
  );
  const { initiative } = row.at;
  const change = (field: string, value: string | null) => ({
    field,
    before: isGiven ? null : value,
    after: isGiven ? value : null,
  });
  return {
    touched: place.initiativeId === null ? [] : [place.initiativeId],
    organisations: place.organisationId === null ? [] : [place.organisationId],
    tags: [`account:${row.accountId}`],
    changes: [
      change('role', row.role),
      change('person', account?.publicId ?? null),
      ...(isNamed(initiative) ? [change('initiative', initiative)] : []),
    ],
    isPublic: true,
  };
}
