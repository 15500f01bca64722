import { createHash } from 'node:crypto';
import type { Grant, Role } from '../platform/viewer/viewer.js';

/** As what a secret of 32 random bytes is kept: nobody can guess one, so that no salt is needed. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A row of whoever is found by a secret, with one of their roles. */
export interface GrantRow {
  role: Role | null;
  initiativeId: string | null;
  organisationId: string | null;
}

export const grantsOf = (rows: readonly GrantRow[]): Grant[] =>
  rows.flatMap(({ role, initiativeId, organisationId }): Grant[] =>
    role === null ? [] : [{ role, initiativeId, organisationId }],
  );
