import type { Standing } from '../address/address.entity.js';
import type { Entry } from './entry.js';
import type { Writer } from './writer.js';

interface OrganisationEntry {
  key: string;
  name: string;
  role: string;
  region: string | null;
  standing: Standing;
  isVerified: boolean;
}

interface AccountEntry {
  key: string;
  id: string;
  displayName: string;
  grants: { role: string; organisation: string | null }[];
}

export function readOrganisation(entry: Entry): OrganisationEntry {
  const standing = entry.standing();
  // Where the name is on record is kept in the file: the table has no place for it.
  entry.sourced(standing);
  return {
    key: entry.matching('key', /^[a-z]+(-[a-z]+)*$/, 'a name for links'),
    name: entry.text('name'),
    role: entry.text('role'),
    region: entry.textOrNothing('region'),
    standing,
    isVerified: entry.has('verified') && entry.flag('verified'),
  };
}

export async function writeOrganisation(
  { rows, organisations }: Writer,
  { key, name, role, region, standing, isVerified }: OrganisationEntry,
): Promise<void> {
  const [row] = await rows.query<{ id: string }[]>(
    `INSERT INTO organisation (slug, name, role, region, standing, verified_at)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN clock_timestamp() END) RETURNING id`,
    [key, name, role, region, standing, isVerified],
  );
  if (!row) throw new Error('An inserted organisation came back without a row');
  organisations.add(key, row.id);
}

export const readAccount = (entry: Entry): AccountEntry => ({
  key: entry.text('key'),
  id: entry.matching('id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID'),
  displayName: entry.text('displayName'),
  grants: entry.each('grants', (grant) => ({
    role: grant.text('role'),
    organisation: grant.textOrNothing('organisation'),
  })),
});

export async function writeAccount(
  { rows, organisations }: Writer,
  { key, id, displayName, grants }: AccountEntry,
): Promise<void> {
  await rows.query('INSERT INTO account (id, display_name, demo_key) VALUES ($1, $2, $3)', [
    id,
    displayName,
    key,
  ]);
  for (const { role, organisation } of grants)
    await rows.query('INSERT INTO role_grant (account_id, role, organisation_id) VALUES ($1, $2, $3)', [
      id,
      role,
      organisations.idOrNothing(organisation),
    ]);
}
