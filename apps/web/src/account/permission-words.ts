import type { Permission } from '../gql/graphql';

/** What each permission lets a script do, for people. */
export const permissionWords: Record<Permission, string> = {
  SUBMIT: 'Comment',
  PLEDGE: 'Offer to pay, for the organisation',
  WITHDRAW_PLEDGE: 'Withdraw offers of the organisation',
  RECORD_MEASUREMENT: 'Record measurements',
  RECORD_CONTRIBUTION: 'Link cost lines to objectives',
  RUN_PROCEEDING: 'Run proceedings',
  DRAFT_INITIATIVE: 'Draft initiatives',
  EDIT_INITIATIVE: 'Edit initiatives',
  EDIT_COST: 'Edit statements of costs',
  RECORD_REFERENCE: 'Record exchange rates, and what costs are compared with',
  CREATE_ORGANISATION: 'Enter organisations',
  EDIT_ORGANISATION: 'Edit organisations',
  VERIFY_ORGANISATION: 'Say that organisations are who they say',
  GRANT_ROLE: 'Give people roles, and take them',
};
