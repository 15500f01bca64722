import { v7 } from 'uuid';
import { invariants, violationsOf } from '../../apps/api/src/command/invariants.js';
import type { Actor } from './actors.js';
import type { Api } from './api.js';
import type { Plan } from './plan.js';
import { withClient } from './postgres.js';

export interface Sent {
  by?: Actor;
  act?: string;
}

async function send(api: Api, document: string, input: unknown, { by, act = v7() }: Sent & { by: Actor }) {
  const variables = { act: { id: act, ...(by.visitor && { visitor: by.visitor }) }, input };
  const { data, errors } = await api.graphql(document, variables, by.token);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Record<string, unknown>;
}

const told = `__typename ... on CostDraftRecorded { draft { key version } } ... on EditedMeanwhile { version now { field value } }
  ... on CostLinesFaulty { count lineFaults { code key place } } ... on TooManyLines { most } ... on NewerEdition { ref }
  ... on EditionIncomplete { periods } ... on EditionSumTooLarge { most } ... on CostDraftPublished { ref }
  ... on CostDraftNotFound { key } ... on NotFound { ref } ... on Forbidden { permission } ... on Faulty { faults { field code } }`;
const picked = (names: string) =>
  told
    .split('...')
    .filter((part, index) => index === 0 || names.split(' ').some((name) => part.startsWith(` on ${name} `)))
    .join('...');

const startDocument = `mutation($act: ActInput!, $input: CostDraftStartInput!) { startCostDraft(act: $act, input: $input) {
  ${picked('CostDraftRecorded TooManyLines NotFound Forbidden Faulty')} } }`;

const changeDocument = `mutation($act: ActInput!, $input: CostDraftChangesInput!) { changeCostDraft(act: $act, input: $input) {
  ${picked('CostDraftRecorded EditedMeanwhile CostLinesFaulty TooManyLines CostDraftPublished CostDraftNotFound Faulty')} } }`;

const basisDocument = `mutation($act: ActInput!, $input: CostBasisInput!) { recordCostBasis(act: $act, input: $input) {
  ${picked('CostDraftRecorded EditedMeanwhile CostDraftPublished CostDraftNotFound Faulty')} } }`;

const changeDocuments = {
  explain: `mutation($act: ActInput!, $input: CostChangeReasonInput!) { explainCostChange(act: $act, input: $input) {
  ${picked('CostDraftRecorded EditedMeanwhile CostDraftPublished CostDraftNotFound Faulty')} } }`,
  reckonAt: `mutation($act: ActInput!, $input: CostPricesInput!) { recordCostPrices(act: $act, input: $input) {
  ${picked('CostDraftRecorded EditedMeanwhile CostDraftPublished CostDraftNotFound Faulty')} } }`,
};

const publishDocument = `mutation($act: ActInput!, $input: CostEditionInput!) { publishCostDraft(act: $act, input: $input) {
  ... on CostEditionRecorded { edition { ref number lineCount totals { currency base period { label } } } }
  ${picked('NewerEdition EditedMeanwhile EditionIncomplete EditionSumTooLarge CostDraftPublished CostDraftNotFound Faulty')} } }`;

const scheduleDocument = `mutation($act: ActInput!, $input: CostScheduleInput!) { scheduleCostDraft(act: $act, input: $input) {
  ${picked('CostDraftRecorded NewerEdition EditedMeanwhile EditionIncomplete CostDraftPublished CostDraftNotFound')}
  ... on Faulty { faults { field code limit } } } }`;

const unscheduleDocument = `mutation($act: ActInput!, $input: UUID!) { unscheduleCostDraft(act: $act, key: $input) {
  ${picked('CostDraftRecorded CostDraftPublished CostDraftNotFound')} } }`;

const readDocument = `query($key: UUID!) { costDraft(key: $key) { title version priceLevel { series index } schedule { publishAt reason by stopped } publishedAs last { ref } periods { label }
      lines { key parent isArea title code objectClass estimates { period currency low base high } }
      changes { added removed moved renamed amounts totals { period currency before after }
        lines { nodes { key title isAdded isRemoved reason texts { text before after }
          estimates { period currency hadBefore hasAfter lowBefore baseBefore highBefore lowAfter baseAfter highAfter } } } } } }`;

export interface CostDraft {
  title: string;
  version: number;
  priceLevel: { series: string; index: string } | null;
  publishedAs: string | null;
  schedule: { publishAt: string; reason: string; by: string; stopped: string | null } | null;
  last: { ref: string } | null;
  periods: { label: string }[];
  lines: { key: string; parent: string | null; isArea: boolean; title: string; estimates: object[] }[];
  changes: Record<string, unknown>;
}

/** What an editor does with drafts of costs, and what they see of them. */
export function costDesk(api: Api, editor: Actor) {
  const post = (document: string, input: unknown, { by = editor, ...sent }: Sent = {}) =>
    send(api, document, input, { by, ...sent });
  const start = (input: object, sent?: Sent) =>
    post(startDocument, { title: 'Second edition', isEmpty: false, ...input }, sent);
  return {
    start,
    change: (input: object, sent?: Sent) =>
      post(changeDocument, { version: 1, lines: [], removed: [], ...input }, sent),
    basis: (input: object, sent?: Sent) => post(basisDocument, { calculations: [], ...input }, sent),
    explain: (input: object, sent?: Sent) => post(changeDocuments.explain, input, sent),
    reckonAt: (input: object, sent?: Sent) => post(changeDocuments.reckonAt, input, sent),
    publish: (input: object, sent?: Sent) =>
      post(publishDocument, { version: 1, reason: 'New prices.', ...input }, sent),
    schedule: (input: object, sent?: Sent) =>
      post(scheduleDocument, { version: 1, reason: 'New prices.', ...input }, sent),
    unschedule: (key: string, sent?: Sent) => post(unscheduleDocument, key, sent),
    /** The key of a draft that begins with the edition published last. */
    async begun(plan: Plan, input: object = {}): Promise<string> {
      const { draft } = (await start({ initiative: plan.initiative, ...input })) as {
        draft: { key: string };
      };
      return draft.key;
    },
    async read(key: string, by: Actor = editor): Promise<CostDraft | null> {
      const { data, errors } = await api.graphql(readDocument, { key }, by.token);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data['costDraft'] as CostDraft | null;
    },
  };
}

/** An instant on the clock of the database, which alone decides. */
export async function instantAfter(api: Api, after: string): Promise<string> {
  const [{ at = '' } = {}] = await api.database.read<{ at: string }>(
    undefined,
    `SELECT to_char((clock_timestamp() + $1::interval) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at`,
    [after],
  );
  return at;
}

export const usd = (period: string, base: string | null, range?: [string, string]) => ({
  period,
  currency: 'USD',
  base,
  ...(range && { low: range[0], high: range[1] }),
});

/** The invariants of the data that are broken. */
export const violated = (api: Api) =>
  withClient(api.fresh.ownerUrl, async (client) => {
    const broken: string[] = [];
    for (const invariant of invariants)
      if ((await violationsOf(client, invariant)).count > 0) broken.push(invariant.name);
    return broken;
  });
