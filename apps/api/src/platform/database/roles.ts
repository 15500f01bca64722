import type pg from 'pg';
import { codeOf } from './error-code.js';
import { migrationTable } from './migration-table.js';
import { StartRefusal } from './start-refusal.js';

/** Who has rights on tables: `plumbline_app` serves, `plumbline_audit` reads. Nobody logs in as either. */
export const groupRoles = ['plumbline_app', 'plumbline_audit'] as const;
export type GroupRole = (typeof groupRoles)[number];

/**
 * Makes the group roles that migrations grant to. Several databases of one server share them, and may be
 * migrated at the same moment.
 * @throws StartRefusal `role-rights-missing` with what an administrator must run
 */
export async function ensureGroupRoles(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ rolname: string }>(
    'SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)',
    [groupRoles],
  );
  const missing = groupRoles.filter((group) => !rows.some(({ rolname }) => rolname === group));
  const statements = missing.map((group) => `CREATE ROLE ${group} NOLOGIN`);
  for (const statement of statements) {
    await orRefuse(owner, statements, () =>
      owner.query(
        `DO $$ BEGIN ${statement}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
      ),
    );
  }
}

/**
 * Makes a user a member of a group, unless it is one or may act for the owner anyway, and lets the group see
 * which migrations have run.
 * @throws StartRefusal `role-rights-missing` with what an administrator must run
 */
export async function grantMembership(
  owner: pg.ClientBase,
  { user, group }: { user: string; group: GroupRole },
): Promise<void> {
  const { rows } = await owner.query<{ is_member: boolean; statement: string; can_see: boolean }>(
    `SELECT pg_has_role(rolname, $2, 'USAGE') AS is_member,
            format('GRANT %I TO %I', $2::text, rolname) AS statement,
            has_table_privilege($2, $3, 'SELECT') AS can_see
     FROM pg_roles WHERE rolname = $1`,
    [user, group, migrationTable],
  );
  const [found] = rows;
  if (!found)
    throw new StartRefusal({
      kind: 'role-rights-missing',
      user,
      statements: [`CREATE ROLE "${user}" LOGIN`],
    });
  if (!found.can_see) await owner.query(`GRANT SELECT ON ${migrationTable} TO ${group}`);
  if (found.is_member) return;
  await orRefuse(owner, [found.statement], () => orAgain(() => owner.query(found.statement)));
}

async function orRefuse(
  owner: pg.ClientBase,
  statements: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    const { rows } = await owner.query<{ user: string }>('SELECT current_user AS "user"');
    throw new StartRefusal(
      { kind: 'role-rights-missing', user: rows[0]?.user ?? '', statements },
      { cause: error },
    );
  }
}

/** Two databases granting the same membership at once: PostgreSQL lets one fail with an internal error. */
async function orAgain(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 'XX000' && codeOf(error) !== '23505') throw error;
    return work();
  }
}
