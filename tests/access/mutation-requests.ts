import type { Plan } from '../world/plan.js';

/** What a mutation would be about. */
export interface Target {
  plan: Plan;
  pledge: string;
  /** A proceeding that is ahead. */
  proceeding: string;
  draftKey: string;
  /** The short name of the organisation that the representative speaks for. */
  organisation: string;
  /** The key of a total that was stated of the initiative. */
  statement: string;
  /** An alternative to the published initiative. */
  alternative: string;
  /** A draft of costs of the published initiative. */
  costDraft: string;
}

const text = (value: string) => JSON.stringify(value);
const initiative = (title: string) => `{ title: ${text(title)}, summary: "What it would be." }`;

/** Of somebody who is not there: what is asked here is who may. */
const roleOf = (plan: Plan) =>
  `input: { person: "0199a000-0000-4000-8000-000000000001", role: EDITOR, initiative: ${text(plan.initiative)}, reason: "She wrote it" }`;

/** For each mutation the arguments, beside the act, of a request that would stand if its sender may. */
export const mutationRequests: Readonly<Record<string, (target: Target) => string>> = {
  submit: ({ plan }) => `input: { about: ${text(plan.lines.staff)}, text: "Why so much?" }`,
  pledge: ({ plan }) =>
    `input: { about: ${text(plan.lines.staff)}, stage: PLEDGED, amount: { amountMinor: "100", currency: "USD" },
      period: { label: "FY11", startsOn: "2010-07-01", endsOn: "2011-06-30" } }`,
  withdrawPledge: ({ pledge }) => `ref: ${text(pledge)}, reason: "The council decided otherwise"`,
  recordMeasurement: ({ plan }) =>
    `input: { indicator: ${text(plan.indicator)}, value: "12", measuredOn: "2010-10-01", source: "A count" }`,
  recordContribution: ({ plan }) =>
    `input: { line: ${text(plan.lines.travel)}, objective: ${text(plan.objective)}, weight: "0.5" }`,
  openProceeding: ({ plan }) =>
    `input: { initiatives: [${text(plan.initiative)}], title: "Another reading", question: "And this?", closesAt: "2099-01-01T00:00:00Z" }`,
  editProceeding: ({ proceeding }) =>
    `input: { proceeding: ${text(proceeding)}, version: 1, title: "A reading", question: "What now?", opensAt: "2098-01-01T00:00:00Z",
      closesAt: "2099-01-01T00:00:00Z", reason: "Clearer" }`,
  extendProceeding: ({ plan }) =>
    `input: { proceeding: ${text(plan.proceeding)}, closesAt: "2099-01-01T00:00:00Z", reason: "Many asked" }`,
  closeProceeding: ({ plan }) => `input: { proceeding: ${text(plan.proceeding)}, reason: "All is said" }`,
  draftInitiative: () => `input: ${initiative('A plan')}`,
  createOrganisation: () => `input: { name: "A registry", role: REGISTRY }`,
  describeOrganisation: ({ organisation }) => `slug: ${text(organisation)}, input: { region: "Africa" }`,
  verifyOrganisation: ({ organisation }) => `slug: ${text(organisation)}`,
  inviteRepresentative: ({ organisation }) =>
    `slug: ${text(organisation)}, email: "somebody@registry.example"`,
  withdrawInvitation: ({ organisation }) => `slug: ${text(organisation)}, email: "nobody@registry.example"`,
  acceptInvitation: ({ organisation }) => `slug: ${text(organisation)}`,
  endRepresentation: ({ organisation }) =>
    `slug: ${text(organisation)}, person: "0199a000-0000-4000-8000-000000000001"`,
  grantRole: ({ plan }) => roleOf(plan),
  revokeRole: ({ plan }) => roleOf(plan),
  recordMembership: ({ organisation }) =>
    `input: { association: ${text(organisation)}, member: ${text(organisation)} }`,
  endMembership: ({ organisation }) =>
    `input: { association: ${text(organisation)}, member: ${text(organisation)} }`,
  editDraft: ({ draftKey }) =>
    `input: { key: ${text(draftKey)}, version: 1, initiative: ${initiative('A draft')} }`,
  publishInitiative: ({ draftKey }) => `input: { key: ${text(draftKey)}, version: 99 }`,
  editInitiative: ({ plan }) =>
    `input: { initiative: ${text(plan.initiative)}, version: 1, to: ${initiative('A response team')}, reason: "Clearer" }`,
  recordArea: ({ plan }) =>
    `input: { initiative: ${text(plan.initiative)}, title: "Training", summary: "What it is for." }`,
  recordDocument: ({ plan }) =>
    `input: { initiative: ${text(plan.initiative)}, title: "Minutes", note: "Of the first meeting." }`,
  recordStatement: ({ plan }) =>
    `input: { address: ${text(plan.initiative)}, amount: { amountMinor: "420000000", currency: "USD" }, qualifier: EXACT,
      statedBy: "The chair", source: "Minutes" }`,
  // Without a reason, so that it is there for the next one to try.
  withdrawStatement: ({ plan, statement }) =>
    `input: { address: ${text(plan.initiative)}, statement: ${text(statement)}, reason: " " }`,
  recordBreakdown: ({ plan }) =>
    `input: { address: ${text(plan.initiative)}, state: PENDING, note: "Promised for the next meeting.", due: "In weeks", promisedBy: "The chair" }`,
  recordExchangeRate: () =>
    `input: { from: "EUR", to: "USD", rate: "1.2", day: "2010-07-01", source: "A central bank" }`,
  // Of none that is there: what is asked here is who may.
  withdrawExchangeRate: () =>
    `input: { rate: "0199a000-0000-4000-8000-000000000001", reason: "It was misread" }`,
  recordComparator: () =>
    `input: { title: "A response team", covers: POSTS, measured: POST, low: "4000000", high: "6000000", currency: "EUR",
      periodLabel: "2020", source: "A survey" }`,
  withdrawComparator: () =>
    `input: { comparator: "0199a000-0000-4000-8000-000000000001", reason: "Another kind of team" }`,
  startCostDraft: ({ plan }) =>
    `input: { initiative: ${text(plan.initiative)}, title: "Another edition", isEmpty: true }`,
  changeCostDraft: ({ costDraft }) =>
    `input: { key: ${text(costDraft)}, version: 99, lines: [], removed: [] }`,
  recordCostBasis: ({ costDraft }) =>
    `input: { key: ${text(costDraft)}, version: 99, line: "C-0", calculations: [] }`,
  explainCostChange: ({ costDraft }) =>
    `input: { key: ${text(costDraft)}, version: 99, line: "C-0", reason: "Two more at night" }`,
  recordCostPrices: ({ costDraft }) =>
    `input: { key: ${text(costDraft)}, version: 99, series: "Consumer prices", index: "101.5" }`,
  publishCostDraft: ({ costDraft }) =>
    `input: { key: ${text(costDraft)}, version: 99, reason: "New prices" }`,
  scheduleCostDraft: ({ costDraft }) =>
    `input: { key: ${text(costDraft)}, version: 99, reason: "New prices", publishAt: "2000-01-01T00:00:00Z" }`,
  unscheduleCostDraft: ({ costDraft }) => `key: ${text(costDraft)}`,
  recordAlternative: ({ plan }) =>
    `input: { initiative: ${text(plan.initiative)}, title: "Another way", summary: "What it is.", covers: ["Watch"], currency: "USD",
      low: "100", base: "200", high: "300", costStanding: RECORD, costNote: "The chair said so." }`,
  recordAlternativeVoice: ({ plan, alternative }) =>
    `input: { initiative: ${text(plan.initiative)}, alternative: ${text(alternative)}, submission: "S-999999", stance: FOR, note: "Yes." }`,
  // Without a reason, so that it is there for the next one to try.
  withdrawAlternative: ({ plan, alternative }) =>
    `input: { initiative: ${text(plan.initiative)}, alternative: ${text(alternative)}, reason: " " }`,
  recordStage: ({ plan }) =>
    `input: { initiative: ${text(plan.initiative)}, stage: FUNDING, note: "Money is looked for." }`,
};
