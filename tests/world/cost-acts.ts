import type { Api } from './api.js';
import { actorWith, type Actor } from './actors.js';
import { instantAfter } from './cost-desk.js';
import type { Plan } from './plan.js';

/** An act as it is sent: its document, what it is given, by whom. */
export interface Doing {
  document: string;
  input: () => Record<string, unknown> | Promise<Record<string, unknown>>;
  by: () => Promise<Actor>;
}

/** A mutation of which only the kind of its answer is asked. */
export const mutation = (name: string, type: string) =>
  `mutation($act: ActInput!, $input: ${type}!) { ${name}(act: $act, input: $input) { __typename } }`;

/** The key of the draft begun last. */
export async function draftKey(api: Api, kind = 'INITIATIVE'): Promise<unknown> {
  const drafts = 'SELECT draft_key FROM address WHERE draft_key IS NOT NULL AND kind = $1 ORDER BY id DESC';
  const [draft] = await api.database.read<{ draft_key: string }>(undefined, drafts, [kind]);
  return draft?.draft_key;
}

/** What is written in a draft of costs, in an order in which each can be done. */
const writing = (api: Api, plan: Plan): Record<string, Doing> => ({
  startCostDraft: {
    document: mutation('startCostDraft', 'CostDraftStartInput'),
    input: () => ({ input: { initiative: plan.initiative, title: 'Staff costs', isEmpty: false } }),
    by: () => actorWith(api, 'EDITOR'),
  },
  changeCostDraft: {
    document: mutation('changeCostDraft', 'CostDraftChangesInput'),
    input: async () => ({
      input: {
        key: await draftKey(api, 'EDITION'),
        version: 1,
        lines: [
          { key: plan.lines.staff, parent: plan.lines.travel, title: 'Staff who travel', estimates: [] },
        ],
        removed: [plan.lines.rent],
        periods: [{ label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' }],
      },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
  recordCostBasis: {
    document: mutation('recordCostBasis', 'CostBasisInput'),
    input: async () => ({
      input: {
        key: await draftKey(api, 'EDITION'),
        version: 2,
        line: plan.lines.travel,
        method: 'ANALOGY',
        calculations: [{ period: 'FY11', currency: 'USD', quantity: '2', unit: 'journey', rate: '350025' }],
      },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
  explainCostChange: {
    document: mutation('explainCostChange', 'CostChangeReasonInput'),
    input: async () => ({
      input: {
        key: await draftKey(api, 'EDITION'),
        version: 3,
        line: plan.lines.travel,
        reason: 'Two more journeys',
      },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
  recordCostPrices: {
    document: mutation('recordCostPrices', 'CostPricesInput'),
    input: async () => ({
      input: { key: await draftKey(api, 'EDITION'), version: 4, series: 'Consumer prices', index: '101.5' },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
});

/** How a draft of costs becomes an edition. */
const publishing = (api: Api, plan: Plan): Record<string, Doing> => ({
  scheduleCostDraft: {
    document: mutation('scheduleCostDraft', 'CostScheduleInput'),
    input: async () => ({
      input: {
        key: await draftKey(api, 'EDITION'),
        version: 5,
        last: plan.edition,
        reason: 'Fewer.',
        publishAt: await instantAfter(api, '1 day'),
      },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
  unscheduleCostDraft: {
    document: `mutation($act: ActInput!, $key: UUID!) { unscheduleCostDraft(act: $act, key: $key) { __typename } }`,
    input: async () => ({ key: await draftKey(api, 'EDITION') }),
    by: () => actorWith(api, 'EDITOR'),
  },
  publishCostDraft: {
    document: mutation('publishCostDraft', 'CostEditionInput'),
    input: async () => ({
      input: { key: await draftKey(api, 'EDITION'), version: 5, last: plan.edition, reason: 'Fewer.' },
    }),
    by: () => actorWith(api, 'EDITOR'),
  },
});

/** Every act on a draft of costs, in an order in which each can be done. */
export const costActs = (api: Api, plan: Plan): Record<string, Doing> => ({
  ...writing(api, plan),
  ...publishing(api, plan),
});
