import { roles, type Role } from '../../apps/api/src/platform/viewer/viewer.js';

/** The eight roles; a visitor has none. */
export const everybody = ['VISITOR', ...roles] as const;
export type Who = 'VISITOR' | Role;

/**
 * What somebody would act on: a published thing of the initiative on which they have their role, or of the organisation
 * that they speak for; one of another; a draft on which they have it; a draft of another.
 */
export const cases = ['own', 'other', 'own draft', 'other draft'] as const;
export type Case = (typeof cases)[number];

/** Those who may. Nothing where there is no way to name such a thing in the request. */
type Cell = readonly Who[] | undefined;
type Decision = Readonly<Record<Case, Cell>>;

const nobody: Cell = [];
/** What is done on no initiative: somebody with a role on the whole site, and with it on one initiative alone. */
const onWhole = (who: Cell): Decision => ({
  own: who,
  other: nobody,
  'own draft': undefined,
  'other draft': undefined,
});
const onPublished = (who: Cell, other: Cell = nobody): Decision => ({
  own: who,
  other,
  'own draft': undefined,
  'other draft': undefined,
});
const onDraft = (who: Cell): Decision => ({
  own: undefined,
  other: undefined,
  'own draft': who,
  'other draft': nobody,
});

const editors: Cell = ['EDITOR', 'ADMINISTRATOR'];
const editorsAndModerators: Cell = ['EDITOR', 'MODERATOR', 'ADMINISTRATOR'];

/** Who may do what, mutation by mutation. One that stands in the schema and not here fails the build. */
export const mutations: Readonly<Record<string, Decision>> = {
  submit: onPublished(everybody, everybody),
  pledge: onPublished(['REPRESENTATIVE'], ['REPRESENTATIVE']),
  withdrawPledge: onPublished(['REPRESENTATIVE']),
  recordMeasurement: onPublished(editors),
  recordContribution: onPublished(editors),
  openProceeding: onPublished(editorsAndModerators),
  editProceeding: onPublished(editorsAndModerators),
  extendProceeding: onPublished(editorsAndModerators),
  closeProceeding: onPublished(editorsAndModerators),
  draftInitiative: onWhole(['ADMINISTRATOR']),
  createOrganisation: onWhole(['ADMINISTRATOR']),
  describeOrganisation: onWhole(['REPRESENTATIVE', 'ADMINISTRATOR']),
  verifyOrganisation: onWhole(['ADMINISTRATOR']),
  inviteRepresentative: onWhole(['REPRESENTATIVE', 'ADMINISTRATOR']),
  withdrawInvitation: onWhole(['REPRESENTATIVE', 'ADMINISTRATOR']),
  // No role but the invitation decides: whoever has none is told so.
  acceptInvitation: onPublished(everybody, everybody),
  endRepresentation: onWhole(['REPRESENTATIVE', 'ADMINISTRATOR']),
  recordMembership: onWhole(['REPRESENTATIVE', 'ADMINISTRATOR']),
  grantRole: onWhole(['ADMINISTRATOR']),
  revokeRole: onWhole(['ADMINISTRATOR']),
  endMembership: onWhole(['REPRESENTATIVE', 'ADMINISTRATOR']),
  editDraft: onDraft(editors),
  publishInitiative: onDraft(editors),
  editInitiative: onPublished(editors),
  recordArea: onPublished(editors),
  recordDocument: onPublished(editors),
  recordStage: onPublished(editors),
  recordAlternative: onPublished(editors),
  recordAlternativeVoice: onPublished(editors),
  withdrawAlternative: onPublished(editors),
  startCostDraft: onPublished(editors),
  changeCostDraft: onPublished(editors),
  recordCostBasis: onPublished(editors),
  explainCostChange: onPublished(editors),
  recordCostPrices: onPublished(editors),
  publishCostDraft: onPublished(editors),
  scheduleCostDraft: onPublished(editors),
  unscheduleCostDraft: onPublished(editors),
  recordStatement: onPublished(editors),
  withdrawStatement: onPublished(editors),
  recordBreakdown: onPublished(editors),
  recordExchangeRate: onWhole(editors),
  withdrawExchangeRate: onWhole(editors),
  recordComparator: onWhole(editors),
  withdrawComparator: onWhole(editors),
};
