import type { Params, RouteObject } from 'react-router';
import { addressVariables } from './address/address-url';
import { cursorIn } from './consultation/place-in-list';
import { receiptAsked } from './consultation/receipt-number';
import {
  AddressPageDocument,
  CommentPageDocument,
  HomePageDocument,
  ReceiptsPageDocument,
  SignInPageDocument,
  VoicePageDocument,
} from './gql/graphql';
import { NotFoundPage } from './not-found/not-found-page';
import { Failure } from './platform/failure';
import { Layout } from './platform/layout';
import { ask, type Choice, notFound, page, pageAmong } from './platform/page';
import { letterOf, readRef } from './platform/ref';

/** The ref in an address. One that can be none is nowhere. */
function refOf({ ref = '' }: Params): string {
  if (!/^[A-Z]-[1-9]\d{0,14}$/.test(ref)) throw notFound();
  return ref;
}

function demandFound(found: unknown): void {
  if (!found) throw notFound();
}

const addressPage: Choice = {
  chunk: 'src/address/address-page.tsx',
  load: async () => (await import('./address/address-page')).AddressPage,
  asks: ask(AddressPageDocument, addressVariables, ({ address }) => demandFound(address)),
};

/** What stands at a ref, by its letter. */
const pageOfLetter: Readonly<Record<string, Choice>> = {
  I: addressPage,
  A: addressPage,
  C: addressPage,
};

function letterAt({ ref }: Params): string | undefined {
  const letter = letterOf(readRef(ref) ?? '');
  return Object.hasOwn(pageOfLetter, letter) ? letter : undefined;
}

const pages: RouteObject[] = [
  pageAmong('refs/:ref', pageOfLetter, letterAt),
  page('src/home/home-page.tsx', async () => (await import('./home/home-page')).HomePage, {
    index: true,
    asks: ask(HomePageDocument, () => ({})),
  }),
  page(
    'src/consultation/comment-page.tsx',
    async () => (await import('./consultation/comment-page')).CommentPage,
    {
      path: 'comment',
      asks: ask(CommentPageDocument, ({ search }) => ({ after: cursorIn(search) })),
    },
  ),
  page(
    'src/consultation/receipts-page.tsx',
    async () => (await import('./consultation/receipts-page')).ReceiptsPage,
    {
      path: 'receipts',
      asks: ask(ReceiptsPageDocument, ({ search }) => receiptAsked(search)),
    },
  ),
  page('src/consultation/voice-page.tsx', async () => (await import('./consultation/voice-page')).VoicePage, {
    path: 'refs/:ref/voice',
    asks: ask(
      VoicePageDocument,
      ({ params, search }) => ({ ref: refOf(params), after: cursorIn(search) }),
      ({ address }) => demandFound(address),
    ),
  }),
  page('src/account/sign-in-page.tsx', async () => (await import('./account/sign-in-page')).SignInPage, {
    path: 'sign-in',
    asks: ask(SignInPageDocument, () => ({})),
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
