/** A role that somebody has: on the whole site, or on the initiative with this internal key. */
export interface Grant {
  role: Role;
  initiativeId: string | null;
  organisationId: string | null;
}

export const roles = [
  'PARTICIPANT',
  'REPRESENTATIVE',
  'EDITOR',
  'MODERATOR',
  'TREASURER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;

export type Role = (typeof roles)[number];

export const isRole = (name: string): name is Role => roles.some((role) => role === name);

/** Whoever is asking: an account with its roles, or a visitor without either. */
export interface Viewer {
  accountId: string | null;
  name: string | null;
  grants: readonly Grant[];
  /** Whether roles were granted that the session does not have before it is renewed. */
  awaitsRenewal?: boolean;
  /** By what the session is named to its owner; nothing for whoever came without one. */
  session?: string;
  /** Where a script asks by a token: what it may do of what they may do. */
  scope?: readonly string[];
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

/** Stands for the whole site where keys of initiatives are listed. */
const whole = '0';

/** The internal keys of the initiatives on which the viewer has the role; 0 for the whole site. */
export function keysWith(viewer: Viewer, role: Role): string[] {
  const keys = viewer.grants.map(({ initiativeId }) => initiativeId);
  return [...new Set(keys)].filter((key) => hasRole(viewer, role, key)).map((key) => key ?? whole);
}

/** The organisation that the viewer speaks for. */
export function organisationOf(viewer: Viewer): string | null {
  return viewer.grants.find((grant) => grant.role === 'REPRESENTATIVE')?.organisationId ?? null;
}

/** Finds whoever is asking. */
export abstract class Viewers {
  /** By the token in the session cookie. */
  abstract of(token: string | undefined): Promise<Viewer>;
  /** The same by the token of a script. */
  abstract ofScript(token: string): Promise<Viewer>;
}
