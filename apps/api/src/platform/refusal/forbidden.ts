import { Refusal } from './refusal.js';

export type Permission =
  | 'SUBMIT'
  | 'PLEDGE'
  | 'WITHDRAW_PLEDGE'
  | 'RECORD_MEASUREMENT'
  | 'RECORD_CONTRIBUTION'
  | 'CREATE_ORGANISATION'
  | 'DRAFT_INITIATIVE'
  | 'EDIT_INITIATIVE'
  | 'RUN_PROCEEDING';

  | 'EDIT_COST'
/** The viewer may not do this. */
export class Forbidden extends Refusal {
  readonly __typename = 'Forbidden';
  constructor(readonly permission: Permission) {
    super();
  }
}

/** Refuses unless the policy said yes. */
export function demand(isAllowed: boolean, permission: Permission): void {
  if (!isAllowed) throw new Forbidden(permission);
}
