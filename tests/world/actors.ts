import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../apps/api/src/platform/viewer/viewer.js';
import type { Api } from './api.js';

/** Somebody who acts: with the token of a session, or as a visitor by the secret of a browser. */
export interface Actor {
  token?: string;
  visitor?: string;
  organisation?: string;
}

export const visitorActor = (): Actor => ({ visitor: randomBytes(32).toString('hex') });

/** Somebody signed in, with one role: on the whole site, or on the initiative at `on`, a ref or the key of a draft. */
export async function actorWith(api: Api, role: Role, on?: string): Promise<Actor> {
  const account = randomUUID();
  const token = randomBytes(32).toString('base64url');
  return api.database.transaction(async (rows) => {
    await rows.query('INSERT INTO account (id, display_name) VALUES ($1, $2)', [
      account,
      `A ${role.toLowerCase()}`,
    ]);
    const organisation = role === 'REPRESENTATIVE' ? await organisationFor(rows) : undefined;
    await rows.query(
      `INSERT INTO role_grant (account_id, role, organisation_id, initiative_id)
       VALUES ($1, $2, (SELECT id FROM organisation WHERE slug = $3), (SELECT id FROM address WHERE ref = $4 OR draft_key::text = $4))`,
      [account, role, organisation ?? null, on ?? null],
    );
    await rows.query(
      `INSERT INTO session (token_hash, account_id, expires_at) VALUES ($1, $2, clock_timestamp() + interval '1 hour')`,
      [createHash('sha256').update(token).digest(), account],
    );
    return { token, ...(organisation && { organisation }) };
  });
}

async function organisationFor(rows: EntityManager): Promise<string> {
  const slug = `registry-${randomBytes(4).toString('hex')}`;
  await rows.query(
    `INSERT INTO organisation (slug, name, role, standing, verified_at)
     VALUES ($1, $2, 'REGISTRY', 'ILLUSTRATIVE', clock_timestamp())`,
    [slug, `Registry ${slug}`],
  );
  return slug;
}
