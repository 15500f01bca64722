/** A role that somebody has: on the whole site, or on the initiative with this internal key. */
export interface Grant {
  role: Role;
  initiativeId: string | null;
  organisationId: string | null;
}

export type Role =
  'PARTICIPANT' | 'REPRESENTATIVE' | 'EDITOR' | 'MODERATOR' | 'TREASURER' | 'AUDITOR' | 'ADMINISTRATOR';

/** Whoever is asking: an account with its roles, or a visitor without either. */
export interface Viewer {
  accountId: string | null;
  name: string | null;
  grants: readonly Grant[];
}

export const visitor: Viewer = { accountId: null, name: null, grants: [] };

/** Whether the viewer has the role on the whole site or on the initiative. An administrator has every role but those that speak for somebody. */
export function hasRole(viewer: Viewer, role: Role, initiativeId: string | null): boolean {
  return viewer.grants.some(
    (grant) =>
      (grant.role === role || (grant.role === 'ADMINISTRATOR' && role !== 'REPRESENTATIVE')) &&
      (grant.initiativeId === null || grant.initiativeId === initiativeId),
  );
}

/** The organisation that the viewer speaks for. */
export function organisationOf(viewer: Viewer): string | null {
  return viewer.grants.find((grant) => grant.role === 'REPRESENTATIVE')?.organisationId ?? null;
}

/** Finds whoever is asking by the token in the session cookie. */
export abstract class Viewers {
  abstract of(token: string | undefined): Promise<Viewer>;
}
