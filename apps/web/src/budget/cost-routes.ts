import type { RouteObject } from 'react-router';
import {
  ComparatorsPageDocument,
  BesidePageDocument,
  ComparePageDocument,
  CostDraftsPageDocument,
  CostPageDocument,
  CostPartsDocument,
  ExchangeRatesPageDocument,
} from '../gql/graphql';
import { ask, askMore, notFound, page } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { comparatorsAfter } from './comparator-url';
import { besideVariables, settleBeside } from './beside-url';
import { compareVariables, settleCompare } from './compare-url';
import { readOpenParts } from './cost-parts';
import { settleCost } from './cost-settle';
import { costVariables, isSameButOpen } from './cost-url';
import { ratesAfter } from './exchange-rate-url';

/** What everybody may be told where costs are written; drafts are asked for by the browser. */
const writtenCosts = ask(
  CostDraftsPageDocument,
  (place) => ({ ref: refIn(place) }),
  ({ initiative }) => {
    if (!initiative) throw notFound();
  },
);

/** The pages of costs: read, compared, written, and what they are converted by and compared with. */
export const costRoutes: RouteObject[] = [
  page('src/budget/cost-page.tsx', async () => (await import('./cost-page')).CostPage, {
    path: 'refs/:ref/cost',
    asks: askMore(ask(CostPageDocument, costVariables, settleCost), CostPartsDocument, readOpenParts),
    stays: isSameButOpen,
  }),
  page('src/budget/beside-page.tsx', async () => (await import('./beside-page')).BesidePage, {
    path: 'refs/:ref/beside',
    asks: ask(BesidePageDocument, besideVariables, settleBeside),
  }),
  page('src/budget/compare-page.tsx', async () => (await import('./compare-page')).ComparePage, {
    path: 'refs/:ref/compare',
    asks: ask(ComparePageDocument, compareVariables, settleCompare),
  }),
  page('src/budget/cost-drafts-page.tsx', async () => (await import('./cost-drafts-page')).CostDraftsPage, {
    path: 'refs/:ref/edit-costs',
    asks: writtenCosts,
  }),
  page('src/budget/cost-import-page.tsx', async () => (await import('./cost-import-page')).CostImportPage, {
    path: 'refs/:ref/edit-costs/import',
    asks: writtenCosts,
  }),
  page('src/budget/cost-draft-page.tsx', async () => (await import('./cost-draft-page')).CostDraftPage, {
    path: 'refs/:ref/edit-costs/:key',
    asks: writtenCosts,
  }),
  page('src/budget/cost-basis-page.tsx', async () => (await import('./cost-basis-page')).CostBasisPage, {
    path: 'refs/:ref/edit-costs/:key/lines/:line',
    asks: writtenCosts,
  }),
  page(
    'src/budget/cost-publish-page.tsx',
    async () => (await import('./cost-publish-page')).CostPublishPage,
    { path: 'refs/:ref/edit-costs/:key/publish', asks: writtenCosts },
  ),
  page('src/budget/comparators-page.tsx', async () => (await import('./comparators-page')).ComparatorsPage, {
    path: 'comparators',
    asks: ask(ComparatorsPageDocument, ({ search }) => ({ after: comparatorsAfter(search) })),
  }),
  page(
    'src/budget/exchange-rates-page.tsx',
    async () => (await import('./exchange-rates-page')).ExchangeRatesPage,
    {
      path: 'exchange-rates',
      asks: ask(ExchangeRatesPageDocument, ({ search }) => ({ after: ratesAfter(search) })),
    },
  ),
];
