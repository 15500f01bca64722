import { parse, type DocumentNode } from 'graphql';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { fragmentsOf } from '../../apps/api/src/platform/graphql/documents.js';
import { Reads } from '../../apps/api/src/platform/graphql/reads.js';
import { Reader } from '../../apps/api/src/platform/shape/reader.js';
import type { Shapes } from '../../apps/api/src/platform/shape/shape.js';
import { Viewers } from '../../apps/api/src/platform/viewer/viewer.js';
import { shapes as soundShapes } from '../../apps/api/src/shapes.js';
import type { Api } from '../world/api.js';
import type { Subject } from './comparison.js';
import type { Told } from './server.js';

/** What of the read path is another than the server's. */
export interface Altered {
  shapes?: Shapes;
  sql?: (text: string) => string;
  document?: (document: DocumentNode) => DocumentNode;
  variables?: (source: string, variables: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  isVisitor?: boolean;
  isTagged?: boolean;
}

/** The server's read path without HTTP, altered. */
export function readsOf(api: Api, altered: Altered = {}): Subject {
  const { sql, document = same, variables: alter = (_, given) => ({ ...given }), isTagged = false } = altered;
  const shapes = altered.shapes ?? soundShapes;
  const database = sql ? rewriting(api.database, sql) : api.database;
  const { schema } = api.fastify.graphql;
  const reads = new Reads(new Reader(database, shapes), shapes, schema);
  const viewers = api.app.get(Viewers, { strict: false });
  return async ({ source, variables, operationName }, token) => {
    const parsed = document(parse(source));
    const asked = {
      admitted: { source, document: parsed, fragments: fragmentsOf(parsed), isOurs: true },
      name: operationName,
      variables: alter(source, variables),
      viewer: () => viewers.of(altered.isVisitor ? undefined : token),
      requestId: 'test',
    };
    const failed = (error: unknown) => ({ failure: String(error) });
    const answer = await reads.answer(asked, { isTagged }).catch(failed);
    if ('failure' in answer) return { errors: [{ message: answer.failure }] };
    return 'text' in answer
      ? told(answer.text.text)
      : { ...answer.execution, errors: answer.execution.errors ?? [] };
  };
}

const same = (document: DocumentNode): DocumentNode => document;

/** What is no JSON is no answer either. */
function told(text: string): Told {
  try {
    return JSON.parse(text) as Told;
  } catch {
    return { data: text };
  }
}

/** The same database, to which every statement that only reads is sent otherwise. */
function rewriting(database: Database, sql: (text: string) => string): Database {
  const read: Database['read'] = (_name, text, values) => database.read(undefined, sql(text), values);
  return Object.assign(Object.create(database) as Database, { read });
}
