import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse, type DocumentNode, type ExecutionResult } from 'graphql';
import {
  type Above,
  type CostView,
  costViewOf,
  csvOf,
  type FilePart,
  type FileRow,
  type FileTotal,
  isOpen,
  jsonOf,
  rowsOf,
} from './cost-view.rules.js';

/** What is asked of the costs of an address: first in which edition and periods, then one page of parts after another. */
export interface CostViewRead {
  address?: {
    title: string;
    cost: {
      edition?: { ref: string; number: number; standing: string; periods: { label: string }[] } | null;
      totals?: FileTotal[];
      parts?: { nodes: FilePart[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    };
  } | null;
}

/** Reads for whoever sent a request what they may see. */
type ReadFor = (
  request: FastifyRequest,
) => (document: DocumentNode, variables: Record<string, unknown>) => Promise<ExecutionResult<CostViewRead>>;

const given = '$ref: Ref!, $edition: Ref, $objectClass: String, $sourcing: SourcingChoice';
const chosen = 'cost(edition: $edition, objectClass: $objectClass, sourcing: $sourcing)';
const sums = '{ period { label } currency low base high unpublishedCount }';

const wholeDocument = parse(`query(${given}) { address(ref: $ref) { title ${chosen} {
  edition { ref number standing periods { label } } totals ${sums} } } }`);
const partsDocument = parse(`query(${given}, $period: String, $order: PartOrder!, $after: String) {
  address(ref: $ref) { title ${chosen} { parts(first: 200, after: $after, order: $order, period: $period) {
    nodes { address { ref } title code objectClass partCount totals(period: $period) ${sums}
      before { isPlaced totals(period: $period) ${sums} } }
    pageInfo { hasNextPage endCursor } } } } }`);

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
} as const;

/**
 * Serves the tree of a cost page as a file: the rows that the page in that state shows, all of what is open in it, by the
 * same shapes, one page of parts after the other, so that no length of it fills the memory.
 */
export function serveCostViewFiles(fastify: FastifyInstance, readFor: ReadFor): void {
  for (const form of ['csv', 'json'] as const)
    fastify.get<Asked>(`/refs/:ref/cost.${form}`, async (request, reply) => {
      const { ref } = request.params;
      const begun = /^[IAC]-[1-9]\d{0,14}$/.test(ref)
        ? await begin(ref, { view: costViewOf(request.query), ask: asking(readFor(request)) })
        : undefined;
      if (!begun) return nothingThere(reply);
      const { rows, head } = begun;
      return reply
        .type(types[form])
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${ref}-cost.${form}"`)
        .send(
          Readable.from(form === 'csv' ? csvOf(rows) : jsonOf(rows, head), {
            objectMode: false,
            highWaterMark: 64 * 1024,
          }),
        );
    });
}

interface Asked {
  Params: { ref: string };
  Querystring: Readonly<Record<string, unknown>>;
}

const nothingThere = (reply: FastifyReply) =>
  reply.code(404).type('text/plain; charset=utf-8').send('There are no such costs here.\n');

type Ask = (
  document: DocumentNode,
  variables: Record<string, unknown>,
) => Promise<NonNullable<CostViewRead['address']> | undefined>;

function asking(read: ReturnType<ReadFor>): Ask {
  return async (document, variables) => {
    const { data, errors } = await read(document, variables);
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data?.address ?? undefined;
  };
}

interface Asker {
  view: CostView;
  ask: Ask;
}

/** The first of a plan's periods, the last of a long series, where the page names none that the edition has. */
function periodOf(labels: readonly string[], wanted: string | null): string | undefined {
  if (wanted !== null && labels.includes(wanted)) return wanted;
  return labels.length > 8 ? labels.at(-1) : labels[0];
}

interface Begun {
  head: Readonly<Record<string, unknown>>;
  rows: AsyncGenerator<FileRow>;
}

/** What is shown is known before anything is sent, so that what is not there can be said so. */
async function begin(ref: string, { view, ask }: Asker): Promise<Begun | undefined> {
  const choice = { edition: view.edition, objectClass: view.objectClass, sourcing: view.sourcing };
  const address = await ask(wholeDocument, { ref, ...choice });
  const { edition, totals = [] } = address?.cost ?? {};
  // An edition that is none of it leads to the latest one, as on the page.
  if (address && !edition && view.edition !== null)
    return begin(ref, { ask, view: { ...view, edition: null } });
  if (!address || !edition) return undefined;
  const period = periodOf(
    edition.periods.map(({ label }) => label),
    view.period,
  );
  if (period === undefined) return undefined;
  const head = {
    of: ref,
    title: address.title,
    edition: edition.ref,
    number: edition.number,
    standing: edition.standing,
    period,
    order: view.order,
    objectClass: view.objectClass,
    sourcing: view.sourcing,
  };
  const walk = { view, ask, variables: { ...choice, period, order: view.order }, period };
  return { head, rows: rowsUnder({ ref, level: 1, totals }, view.after, walk) };
}

interface Walk extends Asker {
  variables: Record<string, unknown>;
  period: string;
}

/** The rows under something, each with those under it that are open, as the page has them. */
async function* rowsUnder(above: Above, from: string | null, walk: Walk): AsyncGenerator<FileRow> {
  const { view, ask, variables, period } = walk;
  for (let after = from, hasMore = true; hasMore;) {
    const address = await ask(partsDocument, { ...variables, ref: above.ref, after });
    const { nodes = [], pageInfo } = address?.cost.parts ?? {};
    for (const part of nodes) {
      yield* rowsOf(part, above, period);
      const { address: at, partCount, totals } = part;
      const { level } = above;
      if (partCount > 0 && isOpen(view, { ref: at.ref, level }))
        yield* rowsUnder({ ref: at.ref, level: level + 1, totals }, null, walk);
    }
    after = pageInfo?.endCursor ?? null;
    hasMore = pageInfo?.hasNextPage ?? false;
  }
}
