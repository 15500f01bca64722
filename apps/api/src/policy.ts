import type { Verdict } from './account/permission.service.js';
import { mayGrantRole } from './account/role.policy.js';
import { mayEditCosts } from './budget/cost.policy.js';
import { mayRecordReference } from './budget/rate/exchange-rate.policy.js';
import { mayRunProceeding, maySubmit } from './consultation/consultation.policy.js';
import { mayDraftInitiative, mayEditInitiative } from './initiative/initiative.policy.js';
import { mayRecordContribution, mayRecordMeasurement } from './objective/objective.policy.js';
import {
  mayCreateOrganisation,
  mayEditOrganisation,
  mayVerifyOrganisation,
} from './organisation/organisation.policy.js';
import type { Permission } from './platform/refusal/forbidden.js';
import { mayPledge, mayWithdraw } from './pledge/pledge.policy.js';

/** Who may do what: the policies of the features, by what they permit. */
export const policy: Readonly<Record<Permission, Verdict>> = {
  SUBMIT: () => maySubmit(),
  PLEDGE: (viewer) => mayPledge(viewer),
  WITHDRAW_PLEDGE: (viewer, { organisationId }) =>
    organisationId !== null && mayWithdraw(viewer, { organisationId }),
  RECORD_MEASUREMENT: (viewer, { initiativeId }) => mayRecordMeasurement(viewer, initiativeId),
  RECORD_CONTRIBUTION: (viewer, { initiativeId }) => mayRecordContribution(viewer, initiativeId),
  RUN_PROCEEDING: (viewer, { initiativeIds }) => mayRunProceeding(viewer, initiativeIds),
  DRAFT_INITIATIVE: (viewer) => mayDraftInitiative(viewer),
  EDIT_COST: (viewer, { initiativeId }) => mayEditCosts(viewer, initiativeId),
  RECORD_REFERENCE: (viewer) => mayRecordReference(viewer),
  EDIT_INITIATIVE: (viewer, { initiativeId }) => mayEditInitiative(viewer, initiativeId),
  CREATE_ORGANISATION: (viewer) => mayCreateOrganisation(viewer),
  EDIT_ORGANISATION: (viewer, { organisationId }) =>
    organisationId !== null && mayEditOrganisation(viewer, organisationId),
  VERIFY_ORGANISATION: (viewer) => mayVerifyOrganisation(viewer),
  GRANT_ROLE: (viewer) => mayGrantRole(viewer),
};
