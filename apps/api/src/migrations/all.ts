import { Addresses1790000000001 } from './1790000000001-address.js';
import { Acts1790000000002 } from './1790000000002-act.js';
import { Accounts1790000000003 } from './1790000000003-account.js';
import { Initiatives1790000000004 } from './1790000000004-initiative.js';
import { Budgets1790000000005 } from './1790000000005-budget.js';
import { Consultation1790000000006 } from './1790000000006-consultation.js';
import { Pledges1790000000007 } from './1790000000007-pledge.js';
import { Objectives1790000000008 } from './1790000000008-objective.js';
import { Guards1790000000009 } from './1790000000009-guards.js';
import { ActTags1790000000010 } from './1790000000010-act-tags.js';
import { SignIn1790000000011 } from './1790000000011-sign-in.js';
import { Editing1790000000012 } from './1790000000012-editing.js';
import { Record1790000000013 } from './1790000000013-record.js';
import { Identities1790000000014 } from './1790000000014-identity.js';
import { Attempts1790000000017 } from './1790000000017-attempts.js';
import { AskedAndStated1790000000015 } from './1790000000015-asked-and-stated.js';
import { Organisations1790000000016 } from './1790000000016-organisations.js';
import { CostDrafts1790000000018 } from './1790000000018-cost-drafts.js';
import { CostFiles1790000000020 } from './1790000000020-cost-files.js';
import { GivenRoles1790000000022 } from './1790000000022-given-roles.js';
import { WithdrawnInvitations1790000000023 } from './1790000000023-withdrawn-invitations.js';
import { ScheduledCosts1790000000024 } from './1790000000024-scheduled-costs.js';
import { Basis1790000000027 } from './1790000000027-basis.js';
import { Comparison1790000000028 } from './1790000000028-comparison.js';
import { Alternatives1790000000030 } from './1790000000030-alternatives.js';
import { ExchangeRates1790000000032 } from './1790000000032-exchange-rates.js';
import { Comparators1790000000033 } from './1790000000033-comparators.js';
import { StatedCosts1790000000034 } from './1790000000034-stated-costs.js';
import { CostGrowth1790000000035 } from './1790000000035-cost-growth.js';

/** Every migration, in order. One that was merged is never edited. */
export const migrations = [
  Addresses1790000000001,
  Acts1790000000002,
  Accounts1790000000003,
  Initiatives1790000000004,
  Budgets1790000000005,
  Consultation1790000000006,
  Pledges1790000000007,
  Objectives1790000000008,
  Guards1790000000009,
  ActTags1790000000010,
  SignIn1790000000011,
  Editing1790000000012,
  Record1790000000013,
  Identities1790000000014,
  AskedAndStated1790000000015,
  Organisations1790000000016,
  Attempts1790000000017,
  CostDrafts1790000000018,
  CostFiles1790000000020,
  GivenRoles1790000000022,
  WithdrawnInvitations1790000000023,
  ScheduledCosts1790000000024,
  Basis1790000000027,
  Comparison1790000000028,
  Alternatives1790000000030,
  ExchangeRates1790000000032,
  Comparators1790000000033,
  StatedCosts1790000000034,
  CostGrowth1790000000035,
];
