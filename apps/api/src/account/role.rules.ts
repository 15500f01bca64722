import type { Fault } from '../platform/refusal/refusal.js';
import { textFault } from '../platform/text/text.rules.js';
import type { Role } from '../platform/viewer/viewer.js';

/** A role that is given or taken in the browser. */
export interface RoleInput {
  person: string;
  role: Role;
  initiative?: string | null;
  reason: string;
}

const longestReason = 500;

/** Whoever signs in takes part, and an organisation invites who speaks for it: the others are given. */
export const givenRoles: readonly Role[] = ['EDITOR', 'MODERATOR', 'TREASURER', 'AUDITOR', 'ADMINISTRATOR'];

/** What does not stand in a role that is given or taken. */
export function roleFaults({ role, initiative, reason }: RoleInput): (Fault | undefined)[] {
  const isOnOne = initiative !== null && initiative !== undefined;
  return [
    givenRoles.includes(role) ? undefined : { field: 'role', code: 'WRONG_KIND' },
    isOnOne && role === 'ADMINISTRATOR' ? { field: 'initiative', code: 'WRONG_KIND' } : undefined,
    textFault('reason', reason, longestReason),
  ];
}
