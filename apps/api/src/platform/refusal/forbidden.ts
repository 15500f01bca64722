import { isInScope } from '../viewer/scope.js';
import { Refusal } from './refusal.js';

export type Permission =
  | 'SUBMIT'
  | 'PLEDGE'
  | 'WITHDRAW_PLEDGE'
  | 'RECORD_MEASUREMENT'
  | 'RECORD_CONTRIBUTION'
  | 'CREATE_ORGANISATION'
  | 'EDIT_ORGANISATION'
  | 'VERIFY_ORGANISATION'
  | 'DRAFT_INITIATIVE'
  | 'EDIT_INITIATIVE'
  | 'EDIT_COST'
  | 'RECORD_REFERENCE'
  | 'RUN_PROCEEDING'
  | 'GRANT_ROLE';

/** The viewer may not do this. */
export class Forbidden extends Refusal {
  readonly __typename = 'Forbidden';
  constructor(readonly permission: Permission) {
    super();
  }
}

/** Refuses unless the policy said yes, and the token by which a script asks is for it. */
export function demand(isAllowed: boolean, permission: Permission): void {
  if (!isAllowed || !isInScope(permission)) throw new Forbidden(permission);
}
