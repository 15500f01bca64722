import { Injectable } from '@nestjs/common';
import { withheldName } from '../act/withheld-name.js';
import { Database } from '../platform/database/database.js';
import { storable } from '../platform/shape/arguments.js';
import type { Role, Viewer } from '../platform/viewer/viewer.js';
import { isInScope } from '../platform/viewer/scope.js';
import { Permissions } from './permission.service.js';
import { mayGrantRole } from './role.policy.js';
import { readAddress } from './sign-in.rules.js';

/** Somebody as those see them who give roles: never with their e-mail address. */
export interface RoleHolder {
  id: string;
  name: string;
  since: string;
  roles: HeldRole[];
}

/** A role that somebody has, and where. */
export interface HeldRole {
  role: Role;
  /** Its ref; nothing for the whole site, and where it is a draft still. */
  initiative: string | null;
  initiativeTitle: string | null;
  since: string;
}

/** Who has which role, and whom to give one. To whoever may not give roles, there is nobody. */
@Injectable()
export class RoleHolders {
  constructor(
    private readonly database: Database,
    private readonly permissions: Permissions,
  ) {}

  /**
   * Whoever is called so, or begins so, or signs in with exactly this address. A withheld name is nobody's, so that
   * those who have one are found by their address alone.
   */
  async named(viewer: Viewer, text: string): Promise<RoleHolder[]> {
    const wanted = text.normalize('NFC').trim();
    if (!mayLookUp(viewer) || wanted === '') return [];
    return this.database.read<RoleHolder & Record<string, unknown>>('people named', peopleNamed, [
      storable(`${wanted.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`),
      readAddress(wanted)?.key ?? null,
      withheldName,
    ]);
  }

  /** Whoever has a role: anywhere, for those who give them; on an initiative, for its editors too. */
  async of(viewer: Viewer, initiative: string | null): Promise<RoleHolder[]> {
    const isAllowed =
      mayLookUp(viewer) ||
      (initiative !== null &&
        (await this.permissions.may(viewer, 'EDIT_INITIATIVE', { ref: initiative, organisation: null })));
    if (!isAllowed) return [];
    return this.database.read<RoleHolder & Record<string, unknown>>('role holders', roleHolders, [
      storable(initiative),
    ]);
  }
}

/** A script looks nobody up without a token for it. */
const mayLookUp = (viewer: Viewer): boolean => mayGrantRole(viewer) && isInScope('GRANT_ROLE');

const peopleNamed = `SELECT a.public_id AS id, a.display_name AS name,
    to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since,
    (SELECT coalesce(json_agg(json_build_object('role', g.role, 'initiative', i.ref, 'initiativeTitle', i.title,
        'since', to_char(g.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY g.id), '[]')
      FROM role_grant g LEFT JOIN address i ON i.id = g.initiative_id
      WHERE g.account_id = a.id AND g.role NOT IN ('PARTICIPANT', 'REPRESENTATIVE')) AS roles
  FROM account a WHERE (lower(a.display_name) LIKE $1 AND a.display_name <> $3)
    OR a.id = (SELECT account_id FROM account_email WHERE address_key = $2)
  ORDER BY lower(a.display_name), a.created_at, a.id LIMIT 20`;

const roleHolders = `SELECT a.public_id AS id, a.display_name AS name,
    to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since, held.roles
  FROM (SELECT g.account_id, json_agg(json_build_object('role', g.role, 'initiative', i.ref, 'initiativeTitle', i.title,
        'since', to_char(g.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY g.id) AS roles
      FROM role_grant g LEFT JOIN address i ON i.id = g.initiative_id
      WHERE g.role NOT IN ('PARTICIPANT', 'REPRESENTATIVE') AND ($1::text IS NULL OR i.ref = $1)
      GROUP BY g.account_id) held
    JOIN account a ON a.id = held.account_id
  ORDER BY lower(a.display_name), a.created_at, a.id LIMIT 500`;
