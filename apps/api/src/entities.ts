import { Account, RoleGrant, Session } from './account/account.entity.js';
import { AccountIdentity, ApiToken } from './account/identity.entity.js';
import { AccountEmail, SignInLink } from './account/sign-in.entity.js';
import { Act, ActAddress, ActOrganisation } from './act/act.entity.js';
import { Address } from './address/address.entity.js';
import { Edition, EditionLine, EditionPeriod } from './budget/edition.entity.js';
import { EditionChange } from './budget/edition-change.entity.js';
import { EditionSchedule } from './budget/edition-schedule.entity.js';
import { CostFile, CostFilePiece, CostMapping } from './budget/import/cost-file.entity.js';
import { Estimate, EditionTotal } from './budget/estimate.entity.js';
import { Comparator } from './budget/comparator/comparator.entity.js';
import { ExchangeRate } from './budget/rate/exchange-rate.entity.js';
import { Breakdown, CostStatement } from './budget/statement.entity.js';
import { Proceeding, ProceedingExtension, ProceedingInitiative } from './consultation/proceeding.entity.js';
import { Submission, SubmissionText } from './consultation/submission.entity.js';
import { Alternative, AlternativeVoice } from './initiative/alternative.entity.js';
import {
  Area,
  Document,
  Initiative,
  InitiativeDocument,
  StageEntry,
} from './initiative/initiative.entity.js';
import { Attempt } from './platform/limit/attempt.entity.js';
import { Mail } from './mail/mail.entity.js';
import { Indicator, Measurement, Target } from './objective/indicator.entity.js';
import { Contribution, Objective } from './objective/objective.entity.js';
import {
  Organisation,
  OrganisationInvitation,
  OrganisationMembership,
} from './organisation/organisation.entity.js';
import { Pledge, PledgeWithdrawal } from './pledge/pledge.entity.js';

/** Every table. A tidy test compares them with what the migrations make. */
export const entities = [
  Address,
  Act,
  ActAddress,
  ActOrganisation,
  Account,
  RoleGrant,
  Session,
  AccountEmail,
  AccountIdentity,
  ApiToken,
  SignInLink,
  Mail,
  Attempt,
  Organisation,
  OrganisationMembership,
  OrganisationInvitation,
  Initiative,
  StageEntry,
  Area,
  Document,
  InitiativeDocument,
  Edition,
  EditionPeriod,
  EditionLine,
  Estimate,
  EditionTotal,
  EditionSchedule,
  EditionChange,
  CostFile,
  CostFilePiece,
  CostMapping,
  CostStatement,
  Breakdown,
  ExchangeRate,
  Comparator,
  Proceeding,
  ProceedingInitiative,
  ProceedingExtension,
  Submission,
  SubmissionText,
  Alternative,
  AlternativeVoice,
  Pledge,
  PledgeWithdrawal,
  Objective,
  Contribution,
  Indicator,
  Target,
  Measurement,
];
