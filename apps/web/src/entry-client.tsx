import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './platform/app';
import { createClient } from './platform/client';
import { type Handover, readDataBlock } from './platform/data-block';
import { thrownOf } from './platform/failed';
import { executeByHttp } from './platform/http';
import { operationHash } from './platform/operation';
import { handleOf, readContext } from './platform/page';
import { createFreshness, createReader } from './platform/reader';
import { routes } from './routes';

const freshness = createFreshness(() => performance.now());
const client = createClient(freshness.watching(executeByHttp));
const reader = createReader(client, freshness);

/** Puts the code and the data of the page that is shown where the first rendering finds both at once. */
async function takeOver({ loaderData }: Handover): Promise<void> {
  for (const { route, params } of matchRoutes(routes, location) ?? []) {
    const handle = handleOf(route.handle, params);
    if (!handle) continue;
    const served = loaderData[route.id ?? ''];
    for (const { hash, variables, data } of served ? [served, ...(served.further ?? [])] : []) {
      const document = handle.documents.find((one) => operationHash(one) === hash);
      if (document && data) reader.keep(document, variables, data);
    }
    delete served?.data;
    makeReady(route, await handle.preload());
  }
}

function makeReady(route: RouteObject, Component: NonNullable<RouteObject['Component']>): void {
  if (!route.lazy) return;
  delete route.lazy;
  route.Component = Component;
}

function warm(path: string): void {
  for (const { route, params } of matchRoutes(routes, path) ?? [])
    // A page that cannot be fetched now is fetched again, and its failure shown, when somebody goes there.
    handleOf(route.handle, params)
      ?.preload()
      .catch(() => undefined);
}

function createRouter({ loaderData, errors }: Handover) {
  const thrown = Object.entries(errors ?? {}).map(([id, failed]) => [id, thrownOf(failed)] as const);
  return createBrowserRouter(routes, {
    hydrationData: { loaderData, ...(errors && { errors: Object.fromEntries(thrown) }) },
    getContext: () => new RouterContextProvider(new Map([[readContext, reader.read]])),
  });
}

const root = document.getElementById('root');
const handover = readDataBlock();
if (root && handover) {
  await takeOver(handover);
  const router = createRouter(handover);
  startTransition(() => {
    hydrateRoot(
      root,
      <App client={client} publicUrl={handover.publicUrl} warm={warm}>
        <RouterProvider router={router} />
      </App>,
      { onRecoverableError: (error) => console.error(error) },
    );
  });
}
