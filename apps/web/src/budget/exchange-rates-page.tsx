import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { ExchangeRatesPageDocument, type ExchangeRatesPageQuery } from '../gql/graphql';
import { sayDate, sayInstant } from '../platform/dates';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useMay } from '../platform/permission';
import { SourceWords } from '../platform/source-words';
import { TakeAway } from '../platform/take-away';
import { WhoMay } from '../platform/who-may';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { ratesAfter } from './exchange-rate-url';
import { rateRule, sayRate } from './exchange-rate-words';
import { whoMayRecordRates } from './who-may-edit-costs';

const NewRate = lazy(async () => ({ default: (await import('./exchange-rate-form')).NewRate }));
const RateChanges = lazy(async () => ({ default: (await import('./exchange-rate-form')).RateChanges }));

export type RateRow = ExchangeRatesPageQuery['exchangeRates']['nodes'][number];

const says = 'What one unit of a currency was worth in another, by day, with where that comes from.';

/** All exchange rates by which totals are converted here. What the server sends is the same for everybody. */
export function ExchangeRatesPage() {
  const { exchangeRates } = usePage(ExchangeRatesPageDocument);
  const may = useMay({ do: 'RECORD_REFERENCE', about: null });
  return (
    <>
      <Meta title="Exchange rates" description={says} path="/exchange-rates" />
      <Place steps={[{ label: 'Initiatives', href: '/' }, { label: 'Exchange rates' }]} />
      <PageTitle>Exchange rates</PageTitle>
      <Statement isSmall>
        {says} A cost stays in its own currency; a converted view names the rate, its day and its source.
      </Statement>
      <Section id="rates" title="By day, the latest first" lede={rateRule}>
        <Rates rates={exchangeRates} may={may === true} />
      </Section>
      <Section id="record" title="Record a rate">
        {may ? (
          <Suspense fallback={<Skeleton label="The form is loading" lines={4} />}>
            <NewRate />
          </Suspense>
        ) : (
          <WhoMay anchor="record">{whoMayRecordRates}</WhoMay>
        )}
      </Section>
    </>
  );
}

interface RatesProps {
  rates: ExchangeRatesPageQuery['exchangeRates'];
  may: boolean;
}

function Rates({ rates: { nodes, pageInfo }, may }: RatesProps) {
  const [search] = useSearchParams();
  const isContinued = ratesAfter(search) !== null;
  return (
    <div className="stack">
      {nodes.length === 0 ? (
        <EmptyState title={isContinued ? 'Nothing lies further on' : 'No exchange rate is recorded'}>
          A rate would be here with its day and source. {whoMayRecordRates}
        </EmptyState>
      ) : (
        <>
          <RowList
            label="Exchange rates"
            rows={nodes.map((rate) => ({ key: rate.key, body: body(rate, may) }))}
          />
          <TakeAway
            name="exchange-rates"
            what="the exchange rates on this page"
            rows={[
              [
                'from',
                'to',
                'rate',
                'day',
                'standing',
                'source',
                'link',
                'recorded at',
                'withdrawn at',
                'withdrawn for',
              ],
              ...nodes.map(plainRow),
            ]}
          />
        </>
      )}
      <ButtonRow>
        {isContinued ? (
          <ButtonLink isSmall href="/exchange-rates">
            Back to the first
          </ButtonLink>
        ) : null}
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <ButtonLink
            isSmall
            rel="next"
            href={`/exchange-rates?${new URLSearchParams({ after: pageInfo.endCursor })}`}
          >
            Show more
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </div>
  );
}

function body(rate: RateRow, may: boolean) {
  const { day, source, standing, withdrawnAt, withdrawnFor } = rate;
  return (
    <div className="stack-tight">
      <p>
        <span className="figure-text">{sayRate(rate)}</span>, {sayDate(day)}{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </p>
      <Caption>
        <SourceWords source={source} />
      </Caption>
      {withdrawnAt ? (
        <Caption>
          <Status shape="dashed-ring" word={`Withdrawn ${sayInstant(withdrawnAt)}`} />: {withdrawnFor}
        </Caption>
      ) : may ? (
        <Suspense>
          <RateChanges rate={rate} />
        </Suspense>
      ) : null}
    </div>
  );
}

const plainRow = (row: RateRow): string[] => [
  ...[row.from, row.to, row.rate, row.day, row.standing.toLowerCase()],
  ...[row.source.title, row.source.url ?? '', row.recordedAt, row.withdrawnAt ?? '', row.withdrawnFor ?? ''],
];
