import { Readable } from 'node:stream';
import type {} from '@fastify/compress'; // What it adds to routes.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { RateLimits } from '../../platform/limit/rate-limits.js';
import { withinScope } from '../../platform/viewer/scope.js';
import type { Viewer } from '../../platform/viewer/viewer.js';
import { CostFiles, ReaderGone, type Progress } from './cost-file.service.js';
import { pieceBytes } from './cost-file-store.js';
import type { TableForm } from './guess/sample.rules.js';

export interface CostFileDoor {
  files: CostFiles;
  limits: RateLimits;
  viewerOf: (request: FastifyRequest) => () => Promise<Viewer>;
  /** Whether a request comes from a page of this site. */
  isFromHere: (request: FastifyRequest) => boolean;
  /** The largest file that is taken. */
  mostBytes: number;
}

type Params = Readonly<Record<'ref' | 'key' | 'ordinal', string>>;
type Asked = FastifyRequest<{ Params: Params }>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nothing = { __typename: 'CostFileNotFound' };
const stranger = { __typename: 'FromElsewhere' };
const statusOf: Readonly<Record<string, number>> = { Forbidden: 403, NotFound: 404, CostFileNotFound: 404 };

/**
 * Takes files of costs in pieces, and says what is in them. Who asks is looked at before a piece is read; refusals are
 * JSON that carries facts. Long work answers line by line: how far it is, and at last what came of it.
 */
export function serveCostFiles(fastify: FastifyInstance, door: CostFileDoor): void {
  void fastify.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (!door.isFromHere(request)) return reply.code(403).send(stranger);
      if ((await door.viewerOf(request)()).accountId === null) return reply.code(403).send(forbidden);
      const { key } = membersOf(request.params);
      if (typeof key === 'string' && !uuid.test(key)) return reply.code(404).send(nothing);
      return undefined;
    });
    serveUpload(scope, door);
    serveReading(scope, door);
  });
}

const forbidden = { __typename: 'Forbidden', permission: 'EDIT_INITIATIVE' };

function serveUpload(scope: FastifyInstance, door: CostFileDoor): void {
  const { files, mostBytes } = door;
  scope.post<{ Params: Params }>('/refs/:ref/cost-files', (request, reply) =>
    answer(door, request, reply, async (viewer) => {
      const { name, byteLength } = membersOf(request.body);
      if (typeof name !== 'string' || !Number.isSafeInteger(byteLength) || Number(byteLength) < 0)
        return undefined;
      const file = await files.store.begin(viewer, request.params.ref, {
        ...{ name, byteLength: Number(byteLength), most: mostBytes },
      });
      return { __typename: 'CostFileBegun', file, pieceBytes };
    }),
  );
  scope.post<{ Params: Params }>(
    '/cost-files/:key/pieces/:ordinal',
    { bodyLimit: pieceBytes },
    (request, reply) =>
      answer(door, request, reply, async (viewer) => {
        const { key, ordinal } = request.params;
        if (!Buffer.isBuffer(request.body) || !/^\d{1,6}$/.test(ordinal)) return undefined;
        await files.store.put(await files.store.find(viewer, key), Number(ordinal), request.body);
        return { __typename: 'CostFilePieceTaken' };
      }),
  );
}

function serveReading(scope: FastifyInstance, door: CostFileDoor): void {
  const { files, limits } = door;
  scope.post<{ Params: Params }>('/cost-files/:key/table', (request, reply) =>
    answer(door, request, reply, async (viewer) => {
      const form = formOf(request.body);
      return form && { __typename: 'CostTable', ...(await files.table(viewer, request.params.key, form)) };
    }),
  );
  scope.post<{ Params: Params }>('/cost-files/:key/preview', { compress: false }, (request, reply) => {
    const mapping = mappingIn(request.body);
    if (mapping === undefined) return unreadable(reply);
    return answerInLines(door, request, reply, (viewer, onRead, isOver) =>
      files.preview(viewer, request.params.key, { mapping, onRead, isOver }),
    );
  });
  scope.post<{ Params: Params }>('/cost-files/:key/draft', { compress: false }, (request, reply) => {
    const { act, title } = membersOf(request.body);
    const mapping = mappingIn(request.body);
    if (mapping === undefined || typeof title !== 'string' || typeof act !== 'string' || !uuid.test(act))
      return unreadable(reply);
    return answerInLines(door, request, reply, async (viewer, onRead) => {
      await limits.take('act', { address: request.ip, accountId: viewer.accountId });
      return files.draft(viewer, request.params.key, { act, title, mapping, onRead });
    });
  });
}

const unreadable = (reply: FastifyReply) => reply.code(400).send({ __typename: 'Unreadable' });

async function answer(
  { viewerOf }: CostFileDoor,
  request: Asked,
  reply: FastifyReply,
  work: (viewer: Viewer) => Promise<object | undefined>,
): Promise<unknown> {
  const viewer = await viewerOf(request)();
  try {
    const found = await withinScope(viewer.scope, () => work(viewer));
    return found ?? (await unreadable(reply));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return reply.code(statusOf[error.__typename] ?? 422).send({ ...error });
  }
}

type LongWork = (
  viewer: Viewer,
  onRead: (progress: Progress) => void,
  isOver: () => boolean,
) => Promise<object>;

/** Lines of JSON: progress, and at last what came of it. Once the first was sent the status can say nothing any more. */
async function answerInLines(
  { viewerOf }: CostFileDoor,
  request: Asked,
  reply: FastifyReply,
  work: LongWork,
): Promise<unknown> {
  const viewer = await viewerOf(request)();
  const said: object[] = [];
  let wake: () => void = () => undefined;
  let isGone = false;
  const tell = (line: object) => {
    said.push(line);
    wake();
  };
  const onRead = (progress: Progress) => tell({ __typename: 'Progress', ...progress });
  const done = withinScope(viewer.scope, () => work(viewer, onRead, () => isGone))
    .catch((error: unknown) => outcomeOf(error, request))
    .then((outcome) => {
      tell(outcome);
      isGone = true;
    });
  async function* lines() {
    try {
      for (;;) {
        for (const line of said.splice(0)) yield `${JSON.stringify(line)}\n`;
        if (isGone && said.length === 0) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (said.length > 0) resolve();
        });
      }
      await done;
    } finally {
      isGone = true;
    }
  }
  return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines()));
}

function outcomeOf(error: unknown, request: Asked): object {
  if (error instanceof Refusal) return { ...error };
  if (!(error instanceof ReaderGone)) request.log.error({ err: error }, 'reading a file of costs failed');
  return { __typename: 'Failed', reference: request.id };
}

const membersOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? { ...body } : {};

/** The text of the mapping that was sent; null for none, which is for our own files; nothing where it is no mapping. */
function mappingIn(body: unknown): string | null | undefined {
  const { mapping } = membersOf(body);
  if (mapping === null) return null;
  return typeof mapping === 'object' ? JSON.stringify(mapping) : undefined;
}

const headerMost = 100;

function formOf(body: unknown): TableForm | undefined {
  const { encoding, delimiter, headerLine } = membersOf(body);
  if (encoding !== undefined && !(typeof encoding === 'string' && isEncoding(encoding))) return undefined;
  if (delimiter !== undefined && !(typeof delimiter === 'string' && /^[,;\t|]$/.test(delimiter)))
    return undefined;
  const isLine = Number.isInteger(headerLine) && Number(headerLine) >= 1 && Number(headerLine) <= headerMost;
  if (headerLine !== undefined && !isLine) return undefined;
  return { encoding, delimiter, headerLine: headerLine === undefined ? undefined : Number(headerLine) };
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
