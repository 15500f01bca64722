import type { EntityManager } from 'typeorm';
import { OrganisationUnknown } from './organisation.refusals.js';

/** What a service needs to know of an organisation that it was given by its short name. */
export interface KnownOrganisation {
  id: string;
  slug: string;
  name: string;
  role: string;
  region: string | null;
  interests: string | null;
  domain: string | null;
  verifiedAt: string | null;
}

/** The organisation of a short name, locked until the act is done. @throws OrganisationUnknown where there is none */
export async function lockOrganisation(rows: EntityManager, slug: string): Promise<KnownOrganisation> {
  const [found] = await rows.query<KnownOrganisation[]>(
    `SELECT id, slug, name, role, region, interests, domain, verified_at AS "verifiedAt"
     FROM organisation WHERE slug = $1 FOR NO KEY UPDATE`,
    [slug],
  );
  if (!found) throw new OrganisationUnknown(slug);
  return found;
}

/** The verified e-mail address of an account, by its key; nothing where it has none. */
export async function addressKeyOf(rows: EntityManager, accountId: string | null): Promise<string | null> {
  const [found] = await rows.query<{ key: string }[]>(
    'SELECT address_key AS key FROM account_email WHERE account_id = $1',
    [accountId],
  );
  return found?.key ?? null;
}
