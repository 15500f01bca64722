/** A request that is refused before anything is executed. Its message is for whoever wrote the request. */
export class BadRequest extends Error {
  constructor(
    message: string,
    readonly statusCode = 400,
  ) {
    super(message);
  }
}

type Parameters = Record<string, unknown>;

/** What a request over HTTP asks for: a document, by its text or by the hash under which it is known. */
export interface GraphqlRequest {
  id: string | undefined;
  query: string | undefined;
  operationName: string | undefined;
  variables: Parameters;
}

const isMap = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readMap(value: unknown, name: string): Parameters {
  if (value === undefined) return {};
  if (isMap(value)) return value;
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : undefined;
    if (isMap(parsed)) return parsed;
  } catch {
    // Said below.
  }
  throw new BadRequest(`"${name}" must be a JSON object`);
}

/** @throws BadRequest where GraphQL over HTTP does not have it so */
export function readRequest(request: {
  method: string;
  contentType: string | undefined;
  query: unknown;
  body: unknown;
}): GraphqlRequest {
  const isGet = request.method === 'GET';
  // A form of another site can post everything but JSON without asking first.
  if (!isGet && !/^application\/json\b/i.test(request.contentType ?? ''))
    throw new BadRequest('The body must be of the type application/json', 415);
  const given = isGet ? request.query : request.body;
  if (!isMap(given)) throw new BadRequest('The body must be a JSON object');
  const parameters: Parameters = Object.fromEntries(
    ['id', 'query', 'operationName', 'variables', 'extensions'].map((name) => [
      name,
      given[name] ?? undefined,
    ]),
  );
  for (const name of ['variables', 'extensions']) {
    const map = parameters[name];
    if (map !== undefined && (isGet ? typeof map !== 'string' : !isMap(map)))
      throw new BadRequest(`"${name}" must be a JSON object`);
  }
  return {
    id: readText(parameters['id'], 'id'),
    query: readText(parameters['query'], 'query'),
    operationName: readText(parameters['operationName'], 'operationName'),
    variables: readMap(parameters['variables'], 'variables'),
  };
}

function readText(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new BadRequest(`"${name}" must be a string`);
}
