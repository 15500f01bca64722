import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import { App, opening } from './platform/app';
import { createClient } from './platform/client';
import { dataBlock } from './platform/data-block';
import { type Failed, failedOf, thrownOf } from './platform/failed';
import { type Answer, answeredBy, dataOf, operationHash } from './platform/operation';
import { handleOf, readContext, type Read } from './platform/page';
import { RequestFailure } from './platform/request-failure';
import { routes } from './routes';

export interface RenderRequest {
  /** Path and search, normalised. */
  path: string;
  publicUrl: string;
  requestId: string;
  /** Executes a persisted query for an anonymous viewer. */
  execute: (hash: string, variables: Record<string, unknown>) => Promise<Answer>;
  /** Shows this failure instead of the page. */
  failed?: Failed;
}

export interface Rendered {
  status: number;
  /** Where to go instead, for a redirect. */
  location?: string;
  head: string;
  body: string;
  /** The block of data that the browser takes over; none where the page stays as it is. */
  data: string;
  /** The keys in the manifest of what the page is made of. */
  chunks: string[];
  refreshSeconds?: number;
  /** A fault of ours that was met on the way, to be written down. */
  fault?: unknown;
}

const handler = createStaticHandler(routes);

// Never asked for anything: the data of a page is in what its loader hands over.
const inert = createClient(() => Promise.reject(new RequestFailure('broken')));

/** Renders a page, or the failure that stands in its place. */
export async function render(request: RenderRequest): Promise<Rendered> {
  if (request.failed) return renderFailure(request, request.failed);
  try {
    return await renderPage(request);
  } catch (fault) {
    const failed = { status: 500, kind: 'broken', requestId: request.requestId } as const;
    return { ...(await renderFailure(request, failed)), fault };
  }
}

async function renderPage(request: RenderRequest): Promise<Rendered> {
  const context = await query(request, request.path);
  if (context instanceof Response) return redirected(context);
  const thrown = Object.values(context.errors ?? {});
  const [failed] = thrown.map(failedOf);
  if (failed && failed.kind !== 'notFound')
    return {
      ...(await renderFailure(request, { ...failed, requestId: request.requestId })),
      fault: thrown.find((error) => error instanceof Error),
    };
  return {
    status: failed?.status ?? context.statusCode,
    ...markup(request, context),
    data: dataBlock({
      publicUrl: request.publicUrl,
      loaderData: context.loaderData,
      ...(failed && { errors: errorsOf(context) }),
    }),
    chunks: failed
      ? []
      : context.matches.flatMap(({ route, params }) => handleOf(route.handle, params)?.chunk ?? []),
  };
}

/** A page of failure is not taken over by the application, which might be what fails: its links load whole pages. */
async function renderFailure(request: RenderRequest, failed: Failed): Promise<Rendered> {
  const context = await query(request, '/there-is-no-such-page');
  if (context instanceof Response) throw new Error('the page for failures redirects');
  const boundaries = Object.keys(context.errors ?? {});
  const errors = Object.fromEntries(boundaries.map((id) => [id, thrownOf(failed)]));
  const refreshSeconds = failed.retryAfterSeconds ?? (failed.status === 503 ? 5 : undefined);
  return {
    status: failed.status,
    ...markup(request, { ...context, errors }),
    data: '',
    chunks: [],
    ...(refreshSeconds !== undefined && { refreshSeconds }),
  };
}

async function query({ publicUrl, execute, requestId }: RenderRequest, path: string) {
  const read: Read = async (document, variables) =>
    answeredBy(document, dataOf(await execute(operationHash(document), variables), { requestId }));
  const requestContext = new RouterContextProvider(new Map([[readContext, read]]));
  return handler.query(new Request(publicUrl + path), { requestContext });
}

function markup({ publicUrl }: RenderRequest, context: StaticHandlerContext) {
  const router = createStaticRouter(handler.dataRoutes, context);
  // React puts title, meta and link first, and the application after them.
  const html = renderToString(
    <App client={inert} publicUrl={publicUrl}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>,
  );
  const cut = html.indexOf(opening);
  return { head: html.slice(0, cut), body: html.slice(cut) };
}

function errorsOf({ errors }: StaticHandlerContext): Record<string, Failed> {
  return Object.fromEntries(Object.entries(errors ?? {}).map(([id, error]) => [id, failedOf(error)]));
}

function redirected({ status, headers }: Response): Rendered {
  const location = headers.get('location') ?? '/';
  return { status, location, head: '', body: '', data: '', chunks: [] };
}
