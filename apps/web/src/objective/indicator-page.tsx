import { useApolloClient } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { IndicatorPageDocument, type IndicatorPageQuery, MoreMeasurementsDocument } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { useGrowingList } from '../platform/growing-list';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { ButtonLink, ButtonRow } from '../ui/button';
import { WithAside } from '../ui/columns';
import { EmptyState } from '../ui/empty-state';
import { Fault } from '../ui/field';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { ShowMore } from '../ui/show-more';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { IndicatorAside } from './indicator-aside';
import { IndicatorChart } from './indicator-chart';
import { indicatorSentence } from './indicator-status';
import { MeasurementDoor } from './measurement-door';
import { MeasurementList } from './measurement-list';
import { textOf } from './marked-sentence';

type Indicator = NonNullable<IndicatorPageQuery['indicator']>;

/** How an objective is measured: what was measured over time against its targets, by whom, from what source. */
export function IndicatorPage() {
  const { indicator } = usePage(IndicatorPageDocument);
  return indicator ? <Known key={indicator.ref} indicator={indicator} /> : null;
}

function Known({ indicator }: { indicator: Indicator }) {
  const { ref, title, objective } = indicator;
  const sentence = indicatorSentence(indicator);
  const list = useMeasurements(indicator);
  const { initiative } = objective;
  return (
    <>
      <Meta title={`${ref} ${title}`} description={textOf(sentence)} path={pathOfRef(ref)} />
      <Place steps={placeSteps(initiative.forum, [initiative, objective], ref)} />
      <PageTitle sign={<RefChip refText={ref} strand="results" size="large" />}>{title}</PageTitle>
      <Statement isSmall>
        {sentence.before}
        <Underlined strand="results">{sentence.marked}</Underlined>
        {sentence.after} {sentence.isIllustrative ? <Tag standing="illustrative" /> : null}
      </Statement>
      <WithAside beside={<IndicatorAside indicator={indicator} />}>
        <Section strand="results" title="Over time">
          {indicator.measurementCount === 0 && indicator.targets.length === 0 ? (
            <EmptyState title="Nothing to draw yet">
              What is measured, and the target of each period, would stand here. An editor of the initiative
              records both.
            </EmptyState>
          ) : (
            <IndicatorChart indicator={indicator} measurements={list.nodes} />
          )}
        </Section>
        <Definition indicator={indicator} />
        <Measurements indicator={indicator} list={list} />
        <Section strand="results" id="measure" title="Record a measurement">
          <div className="stack">
            <MeasurementDoor indicator={ref} unit={indicator.unit} />
          </div>
        </Section>
      </WithAside>
    </>
  );
}

function Definition({ indicator: { definition, source, baseline, baselineOn } }: { indicator: Indicator }) {
  return (
    <Section strand="results" title="What is counted">
      <p className="prose">{definition}</p>
      {source ? (
        <Caption>
          Source: <SourceWords source={source} />.
        </Caption>
      ) : null}
      {baseline !== null && baselineOn !== null ? (
        <Caption>The baseline is of {sayDate(baselineOn)}.</Caption>
      ) : null}
    </Section>
  );
}

function useMeasurements({ ref, measurements }: Indicator) {
  const client = useApolloClient();
  return useGrowingList({
    first: measurements,
    // A measurement has no ref: the day and the instant of its record tell it from every other.
    keyOf: ({ measuredOn, recordedAt, value }) => `${measuredOn} ${recordedAt} ${value}`,
    load: async (after) => {
      const { data } = await client.query({ query: MoreMeasurementsDocument, variables: { ref, after } });
      return data?.indicator?.measurements;
    },
  });
}

interface MeasurementsProps {
  indicator: Indicator;
  list: ReturnType<typeof useMeasurements>;
}

function Measurements({ indicator, list }: MeasurementsProps) {
  const { ref, unit, measurementCount, measurements } = indicator;
  const isLater = new URLSearchParams(useLocation().search).has('after');
  return (
    <Section strand="results" title="Measurements" lede="As they were recorded, the latest day first.">
      {list.nodes.length === 0 ? (
        <EmptyState title={isLater ? 'Nothing lies further back' : 'Nothing was measured yet'}>
          A value, its day, its source and who recorded it would stand here. An editor of the initiative
          records it.
        </EmptyState>
      ) : (
        <MeasurementList label={`Measurements of ${ref}`} measurements={list.nodes} unit={unit} />
      )}
      {!isLater && measurementCount > measurements.nodes.length ? (
        <ShowMore
          shown={list.nodes.length}
          total={measurementCount}
          unit="measurements"
          href={`${pathOfRef(ref)}?${new URLSearchParams({ after: measurements.pageInfo.endCursor ?? '' })}`}
          onMore={() => void list.loadMore()}
          isLoading={list.isLoading}
        />
      ) : null}
      {isLater ? (
        <ButtonRow>
          <ButtonLink href={pathOfRef(ref)} look="quiet" isSmall>
            Back to the latest
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <div role="status">
        {list.hasFailed ? <Fault id="more-measurements">No more could be loaded. Try again.</Fault> : null}
      </div>
    </Section>
  );
}
