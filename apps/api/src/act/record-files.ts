import { Readable } from 'node:stream';
import { isDate } from '@plumbline/calendar';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { csvOf, jsonOf, type FileAct, type FilePage } from './record-file.rules.js';

/** What is asked of a record: of the site at the root, of anything else inside what it is of. */
export interface RecordRead {
  acts?: FilePage;
  of?: { acts: FilePage } | null;
}

/** Reads for whoever sent a request what they may see. */
export type ReadFor = (
  request: FastifyRequest,
) => (document: DocumentNode, variables: Record<string, unknown>) => Promise<ExecutionResult<RecordRead>>;

/** A record that a page shows: the path of the page, how its acts are asked for, and what its parameter can be. */
interface RecordOf {
  path: string;
  document: DocumentNode;
  parameter?: RegExp;
}

const acts = `acts(first: 100, operation: $operation, since: $since, until: $until, after: $after) {
  nodes { id at operation reason actor { kind person { id name } organisation { slug name } }
    changes { field before after } addresses { ref } addressCount organisations { slug name } }
  pageInfo { hasNextPage endCursor }
}`;

const asking = (given: string, holder: (acts: string) => string): DocumentNode =>
  parse(`query(${given} $operation: String, $since: Date, $until: Date, $after: String) { ${holder(acts)} }`);

const records: readonly RecordOf[] = [
  { path: '/record', document: asking('', (all) => all) },
  {
    path: '/refs/:ref/record',
    document: asking('$ref: Ref!,', (all) => `of: address(ref: $ref) { ${all} }`),
    parameter: /^[A-Z]-[1-9]\d{0,14}$/,
  },
  {
    path: '/organisations/:slug/record',
    document: asking('$slug: String!,', (all) => `of: organisation(slug: $slug) { ${all} }`),
  },
  {
    path: '/people/:id',
    document: asking('$id: UUID!,', (all) => `of: person(id: $id) { ${all} }`),
    parameter: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  },
];

const forms = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvOf },
  json: { type: 'application/json; charset=utf-8', write: jsonOf },
} as const;

/**
 * Serves every record as a file: all pages of the filter that the page has in its address, by the same shapes, one page
 * after the other, so that no length of it fills the memory. Whoever may see more on the page has it in the file.
 */
export function serveRecordFiles(fastify: FastifyInstance, readFor: ReadFor): void {
  for (const { path, document, parameter } of records)
    for (const form of ['csv', 'json'] as const)
      fastify.get<Asked>(`${path}.${form}`, async (request, reply) => {
        const [named = ''] = Object.values(request.params);
        if (parameter && !parameter.test(named)) return nothingThere(reply);
        const { next, first } = await begin(readFor(request), document, variablesOf(request));
        if (first === undefined) return nothingThere(reply);
        const { type, write } = forms[form];
        return reply
          .type(type)
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="record.${form}"`)
          .send(
            Readable.from(write(pagesFrom(first, next)), { objectMode: false, highWaterMark: 64 * 1024 }),
          );
      });
}

const nothingThere = (reply: FastifyReply) =>
  reply.code(404).type('text/plain; charset=utf-8').send('There is no such record here.\n');

interface Asked {
  Params: Readonly<Record<string, string>>;
  Querystring: Readonly<Record<string, unknown>>;
}

/** What the address of a file asks for, read as its page reads it: what somebody edited in it is as good as not said. */
function variablesOf({ params, query }: FastifyRequest<Asked>): Record<string, unknown> {
  const { operation, since, until } = query;
  const day = (given: unknown) => (typeof given === 'string' && isDate(given) ? given : null);
  return {
    ...params,
    operation: typeof operation === 'string' && /^[a-z]{1,60}$/i.test(operation) ? operation : null,
    since: day(since),
    until: day(until),
  };
}

type Next = (after: string) => Promise<FilePage | undefined>;

/** The first page is read before anything is sent, so that what is not there can be said so. */
async function begin(
  read: ReturnType<ReadFor>,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<{ first: FilePage | undefined; next: Next }> {
  const pageAt = async (after: string | null): Promise<FilePage | undefined> => {
    const { data, errors } = await read(document, { ...variables, after });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data?.acts ?? data?.of?.acts;
  };
  return { first: await pageAt(null), next: pageAt };
}

async function* pagesFrom(first: FilePage, next: Next): AsyncGenerator<readonly FileAct[]> {
  let page: FilePage | undefined = first;
  while (page !== undefined) {
    yield page.nodes;
    const { hasNextPage, endCursor }: FilePage['pageInfo'] = page.pageInfo;
    page = hasNextPage && endCursor !== null ? await next(endCursor) : undefined;
  }
}
