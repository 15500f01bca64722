import type { RouteObject } from 'react-router';
import { HomePageDocument } from './gql/graphql';
import { NotFoundPage } from './not-found/not-found-page';
import { Failure } from './platform/failure';
import { Layout } from './platform/layout';
import { ask, notFound, page } from './platform/page';

const pages: RouteObject[] = [
  page('src/home/home-page.tsx', async () => (await import('./home/home-page')).HomePage, {
    index: true,
    asks: ask(HomePageDocument, () => ({})),
  }),
];

/** Every address of the site. Routes compose features; nothing else does. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    children: [
      {
        ErrorBoundary: () => <Failure notFound={<NotFoundPage />} />,
        children: [
          ...pages,
          {
            path: '*',
            Component: () => null,
            loader: () => {
              throw notFound();
            },
          },
        ],
      },
    ],
  },
];
