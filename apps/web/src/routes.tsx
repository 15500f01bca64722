import type { Params, RouteObject } from 'react-router';
import { addressVariables } from './address/address-url';
import { costRoutes } from './budget/cost-routes';
import { cursorIn } from './consultation/place-in-list';
import { receiptAsked } from './consultation/receipt-number';
import {
  AddressPageDocument,
  AddressRecordPageDocument,
  AlternativePageDocument,
  AlternativesPageDocument,
  CommentPageDocument,
  DocumentPageDocument,
  EditionPageDocument,
  FundingPageDocument,
  HomePageDocument,
  IndicatorPageDocument,
  ObjectivePageDocument,
  OrganisationPageDocument,
  OrganisationRecordPageDocument,
  OrganisationsPageDocument,
  OutboxPageDocument,
  PersonPageDocument,
  PledgePageDocument,
  ProceedingPageDocument,
  ReceiptsPageDocument,
  RecordPageDocument,
  SearchPageDocument,
  SetUpPageDocument,
  SignInPageDocument,
  SignInSentPageDocument,
  SubmissionPageDocument,
  VoicePageDocument,
} from './gql/graphql';
import { initiativesAfter } from './home/home-url';
import { NotFoundPage } from './not-found/not-found-page';
import { organisationFilter, organisationsAfter } from './organisation/organisation-url';
import { Failure } from './platform/failure';
import { readKeyset } from './platform/keyset';
import { Layout } from './platform/layout';
import { ask, type Choice, notFound, page, pageAmong, type Place } from './platform/page';
import { refIn } from './platform/place-ref';
import { letterOf, readRef } from './platform/ref';
import { personIn, recordVariables } from './record/record-url';
import { goStraight, searchVariables } from './search/search-url';

function demandFound(found: unknown): void {
  if (!found) throw notFound();
}

const addressPage: Choice = {
  chunk: 'src/address/address-page.tsx',
  load: async () => (await import('./address/address-page')).AddressPage,
  asks: ask(AddressPageDocument, addressVariables, ({ address }) => demandFound(address)),
};

function demandNamed(): never {
  throw notFound();
}

/** The short name of an organisation in the path of its pages. */
const slugIn = ({ params: { slug = '' } }: Place): string => slug.slice(0, 200);

/** What stands at a ref, by its letter. */
const pageOfLetter: Readonly<Record<string, Choice>> = {
  I: addressPage,
  A: addressPage,
  C: addressPage,
  E: {
    chunk: 'src/budget/edition-page.tsx',
    load: async () => (await import('./budget/edition-page')).EditionPage,
    asks: ask(
      EditionPageDocument,
      (place) => ({ ref: refIn(place) }),
      ({ edition }) => demandFound(edition),
    ),
  },
  F: {
    chunk: 'src/pledge/pledge-page.tsx',
    load: async () => (await import('./pledge/pledge-page')).PledgePage,
    asks: ask(
      PledgePageDocument,
      (place) => ({ ref: refIn(place) }),
      ({ pledge }) => demandFound(pledge),
    ),
  },
  G: {
    chunk: 'src/objective/objective-page.tsx',
    load: async () => (await import('./objective/objective-page')).ObjectivePage,
    asks: ask(
      ObjectivePageDocument,
      (place) => ({ ref: refIn(place) }),
      ({ objective }) => demandFound(objective),
    ),
  },
  V: {
    chunk: 'src/address/alternative-page.tsx',
    load: async () => (await import('./address/alternative-page')).AlternativePage,
    asks: ask(AlternativePageDocument, addressVariables, ({ alternative }) => demandFound(alternative)),
  },
  K: {
    chunk: 'src/objective/indicator-page.tsx',
    load: async () => (await import('./objective/indicator-page')).IndicatorPage,
    asks: ask(
      IndicatorPageDocument,
      (place) => ({ ref: refIn(place), after: readKeyset(place.search.get('after'), ['date', 'integer']) }),
      ({ indicator }) => demandFound(indicator),
    ),
  },
  D: {
    chunk: 'src/initiative/document-page.tsx',
    load: async () => (await import('./initiative/document-page')).DocumentPage,
    asks: ask(
      DocumentPageDocument,
      (place) => ({ ref: refIn(place) }),
      ({ document }) => demandFound(document),
    ),
  },
  S: {
    chunk: 'src/consultation/submission-page.tsx',
    load: async () => (await import('./consultation/submission-page')).SubmissionPage,
    asks: ask(
      SubmissionPageDocument,
      (place) => ({ ref: refIn(place) }),
      ({ submission }) => demandFound(submission),
    ),
  },
  Q: {
    chunk: 'src/consultation/proceeding-page.tsx',
    load: async () => (await import('./consultation/proceeding-page')).ProceedingPage,
    asks: ask(
      ProceedingPageDocument,
      (place) => ({ ref: refIn(place), after: cursorIn(place.search) }),
      ({ proceeding }) => demandFound(proceeding),
    ),
  },
};

function letterAt({ ref }: Params): string | undefined {
  const letter = letterOf(readRef(ref) ?? '');
  return Object.hasOwn(pageOfLetter, letter) ? letter : undefined;
}

const pages: RouteObject[] = [
  page('src/pledge/funding-page.tsx', async () => (await import('./pledge/funding-page')).FundingPage, {
    path: 'refs/:ref/funding',
    asks: ask(
      FundingPageDocument,
      (place) => ({
        ref: refIn(place),
        after: readKeyset(place.search.get('after'), ['instant', 'integer']),
      }),
      ({ address }) => demandFound(address),
    ),
  }),
  pageAmong('refs/:ref', pageOfLetter, letterAt),
  ...costRoutes,
  page(
    'src/alternative/alternatives-page.tsx',
    async () => (await import('./alternative/alternatives-page')).AlternativesPage,
    {
      path: 'refs/:ref/alternatives',
      asks: ask(
        AlternativesPageDocument,
        (place) => ({ ref: refIn(place) }),
        ({ initiative }) => demandFound(initiative),
      ),
    },
  ),
  page('src/search/search-page.tsx', async () => (await import('./search/search-page')).SearchPage, {
    path: 'search',
    asks: ask(SearchPageDocument, searchVariables, goStraight),
  }),
  page('src/home/home-page.tsx', async () => (await import('./home/home-page')).HomePage, {
    index: true,
    asks: ask(HomePageDocument, ({ search }) => ({ after: initiativesAfter(search) })),
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
      (place) => ({ ref: refIn(place), after: cursorIn(place.search) }),
      ({ address }) => demandFound(address),
    ),
  }),
  page(
    'src/organisation/organisations-page.tsx',
    async () => (await import('./organisation/organisations-page')).OrganisationsPage,
    {
      path: 'organisations',
      asks: ask(OrganisationsPageDocument, ({ search }) => ({
        ...organisationFilter(search),
        after: organisationsAfter(search),
      })),
    },
  ),
  page(
    'src/organisation/organisation-page.tsx',
    async () => (await import('./organisation/organisation-page')).OrganisationPage,
    {
      path: 'organisations/:slug',
      asks: ask(
        OrganisationPageDocument,
        (place) => ({ slug: slugIn(place) }),
        ({ organisation }) => demandFound(organisation),
      ),
    },
  ),
  page('src/record/record-page.tsx', async () => (await import('./record/record-page')).RecordPage, {
    path: 'record',
    asks: ask(RecordPageDocument, recordVariables),
  }),
  page(
    'src/record/address-record-page.tsx',
    async () => (await import('./record/address-record-page')).AddressRecordPage,
    {
      path: 'refs/:ref/record',
      asks: ask(
        AddressRecordPageDocument,
        (place) => ({ ref: refIn(place), ...recordVariables(place) }),
        ({ address }) => demandFound(address),
      ),
    },
  ),
  page(
    'src/record/organisation-record-page.tsx',
    async () => (await import('./record/organisation-record-page')).OrganisationRecordPage,
    {
      path: 'organisations/:slug/record',
      asks: ask(
        OrganisationRecordPageDocument,
        (place) => ({ slug: slugIn(place), ...recordVariables(place) }),
        ({ organisation }) => demandFound(organisation),
      ),
    },
  ),
  page('src/record/person-page.tsx', async () => (await import('./record/person-page')).PersonPage, {
    path: 'people/:id',
    asks: ask(
      PersonPageDocument,
      (place) => ({ id: personIn(place) ?? demandNamed(), ...recordVariables(place) }),
      ({ person }) => demandFound(person),
    ),
  }),
  page('src/set-up/set-up-page.tsx', async () => (await import('./set-up/set-up-page')).SetUpPage, {
    path: 'set-up',
    asks: ask(SetUpPageDocument, () => ({})),
  }),
  page(
    'src/set-up/organisation-new-page.tsx',
    async () => (await import('./set-up/organisation-new-page')).OrganisationNewPage,
    { path: 'set-up/organisation' },
  ),
  page(
    'src/set-up/initiative-new-page.tsx',
    async () => (await import('./set-up/initiative-new-page')).InitiativeNewPage,
    { path: 'set-up/initiative' },
  ),
  page(
    'src/consultation/proceeding-new-page.tsx',
    async () => (await import('./consultation/proceeding-new-page')).ProceedingNewPage,
    { path: 'set-up/proceeding' },
  ),
  page('src/set-up/roles-page.tsx', async () => (await import('./set-up/roles-page')).RolesPage, {
    path: 'set-up/roles',
  }),
  page('src/set-up/draft-page.tsx', async () => (await import('./set-up/draft-page')).DraftPage, {
    path: 'drafts/:key',
  }),
  page('src/set-up/edit-page.tsx', async () => (await import('./set-up/edit-page')).EditPage, {
    path: 'refs/:ref/edit',
  }),
  page('src/account/sign-in-page.tsx', async () => (await import('./account/sign-in-page')).SignInPage, {
    path: 'sign-in',
    asks: ask(SignInPageDocument, () => ({})),
  }),
  page(
    'src/account/sign-in-sent-page.tsx',
    async () => (await import('./account/sign-in-sent-page')).SignInSentPage,
    { path: 'sign-in/sent', asks: ask(SignInSentPageDocument, () => ({})) },
  ),
  page(
    'src/account/sign-in-link-page.tsx',
    async () => (await import('./account/sign-in-link-page')).SignInLinkPage,
    { path: 'sign-in/link' },
  ),
  page(
    'src/account/sign-in-ended-page.tsx',
    async () => (await import('./account/sign-in-ended-page')).SignInEndedPage,
    { path: 'sign-in/ended' },
  ),
  page('src/account/account-page.tsx', async () => (await import('./account/account-page')).AccountPage, {
    path: 'account',
  }),
  page('src/account/erased-page.tsx', async () => (await import('./account/erased-page')).ErasedPage, {
    path: 'account/erased',
  }),
  page('src/account/outbox-page.tsx', async () => (await import('./account/outbox-page')).OutboxPage, {
    path: 'outbox',
    asks: ask(
      OutboxPageDocument,
      () => ({}),
      ({ outbox }) => demandFound(outbox),
    ),
  }),
  page('src/gallery/gallery-page.tsx', async () => (await import('./gallery/gallery-page')).GalleryPage, {
    path: 'components',
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
