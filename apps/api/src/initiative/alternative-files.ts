import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { alternativesCsv, alternativesJson, type FileAlternative } from './alternative-file.rules.js';

export interface AlternativesRead {
  initiative?: { alternatives: FileAlternative[] } | null;
}

/** Reads for whoever sent a request what they may see. */
type ReadFor = (
  request: FastifyRequest,
) => (
  document: DocumentNode,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult<AlternativesRead>>;

const document = parse(`query($ref: Ref!) { initiative(ref: $ref) { alternatives {
  ref title summary standing source { title url } covers { text } cost { currency low base high periodLabel standing note }
  voices { stance note submission { ref } } } } }`);

const forms = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: alternativesCsv },
  json: { type: 'application/json; charset=utf-8', write: alternativesJson },
} as const;

/** Serves the page that puts alternatives side by side as a file: exactly what it shows, by the same shapes. */
export function serveAlternativeFiles(fastify: FastifyInstance, readFor: ReadFor): void {
  for (const form of ['csv', 'json'] as const)
    fastify.get<{ Params: { ref: string } }>(`/refs/:ref/alternatives.${form}`, async (request, reply) => {
      const { ref } = request.params;
      const alternatives = /^I-[1-9]\d{0,14}$/.test(ref) ? await read(readFor(request), ref) : undefined;
      if (!alternatives)
        return reply.code(404).type('text/plain; charset=utf-8').send('There is no such initiative here.\n');
      const { type, write } = forms[form];
      return reply
        .type(type)
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${ref}-alternatives.${form}"`)
        .send(write(alternatives));
    });
}

async function read(ask: ReturnType<ReadFor>, ref: string): Promise<FileAlternative[] | undefined> {
  const { data, errors } = await ask(document, { ref });
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return data?.initiative?.alternatives;
}
