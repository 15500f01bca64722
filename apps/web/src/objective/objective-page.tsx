import { ObjectivePageDocument, type ObjectivePageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { DataTable } from '../ui/data-table';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Share } from '../ui/share';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { Caption, Nil, Quote } from '../ui/words';
import { ruleOfBoth } from './indicator-status';
import { IndicatorTable } from './indicator-table';
import { ResultsPicture } from './results-picture';
import { type MarkedSentence, textOf } from './marked-sentence';
import { measuredSentence } from './results-words';
import { drawnValue, sayShare } from './value-words';

type Objective = NonNullable<ObjectivePageQuery['objective']>;

/** Something that is to be reached: in whose words, how that is measured, and which lines serve it. */
export function ObjectivePage() {
  const { objective } = usePage(ObjectivePageDocument);
  return objective ? <Known objective={objective} /> : null;
}

function Known({ objective }: { objective: Objective }) {
  const { ref, title, initiative, statement, source, indicators, contributions } = objective;
  const served = servedSentence(objective);
  const measured = measuredSentence(indicators);
  const isIllustrative = indicators.some(({ standing }) => standing === 'ILLUSTRATIVE');
  return (
    <>
      <Meta title={`${ref} ${title}`} description={`${textOf(served)} ${textOf(measured)}`} />
      <Place steps={placeSteps(initiative.forum, [initiative], ref)} />
      <PageTitle sign={<RefChip refText={ref} strand="results" size="large" />}>{title}</PageTitle>
      <Statement isSmall>
        <Underlined strand="cost">{served.marked}</Underlined>
        {served.after} {measured.before}
        <Underlined strand="results">{measured.marked}</Underlined>
        {measured.after} {isIllustrative ? <Tag standing="illustrative" /> : null}
      </Statement>
      <Section strand="results" title="What is to be reached">
        <Quote strand="results" source={source ? <SourceWords source={source} /> : 'No source is given.'}>
          {statement}
        </Quote>
      </Section>
      <Section strand="results" title="How it is measured">
        <Measured objective={objective} />
      </Section>
      <Section
        strand="cost"
        title="What serves it"
        lede="A share is how much of a line serves the objective. Shares of different lines are not added."
      >
        {contributions.length === 0 ? (
          <EmptyState title="No line serves it">
            The lines that serve it would stand here. An editor of the initiative links a line to it, at the
            line.
          </EmptyState>
        ) : (
          <Lines objective={objective} />
        )}
      </Section>
    </>
  );
}

/** Which money serves it, in a sentence. */
function servedSentence({ contributions }: Pick<Objective, 'contributions'>): MarkedSentence {
  const count = contributions.length;
  if (count === 0) return { before: '', marked: 'No line', after: ' of the costs serves it.' };
  const after = ` of the costs ${count === 1 ? 'serves' : 'serve'} it.`;
  return { before: '', marked: sentenceCase(sayCount(count, 'line')), after };
}

function Measured({ objective: { ref, indicators } }: { objective: Objective }) {
  if (indicators.length === 0)
    return (
      <EmptyState title="Nothing measures it">
        What is counted, and the target of each period, would stand here. An editor of the initiative
        publishes it.
      </EmptyState>
    );
  return (
    <div className="stack">
      <ResultsPicture about={ref} indicators={indicators} />
      <IndicatorTable
        caption={`Indicators of ${ref}`}
        rows={indicators.map((indicator) => ({ key: indicator.ref, indicator }))}
      />
      <Disclosure summary="The rule that gives the status">
        <Caption>{ruleOfBoth}</Caption>
      </Disclosure>
    </div>
  );
}

function Lines({ objective: { ref, contributions } }: { objective: Objective }) {
  return (
    <DataTable
      caption={`Lines that serve ${ref}, the greatest share first`}
      rows={contributions.flatMap(({ line, weight, standing }) => (line ? [{ line, weight, standing }] : []))}
      rowKey={({ line }) => line.ref}
      columns={[
        {
          key: 'line',
          label: 'Line',
          cell: ({ line }) => (
            <>
              <RefChip refText={line.ref} strand="cost" size="word" />{' '}
              <Link href={pathOfRef(line.ref)}>{line.title}</Link>
            </>
          ),
        },
        {
          key: 'share',
          label: 'Share of the line',
          isNumeric: true,
          cell: ({ weight }) =>
            weight === null ? <Nil>none</Nil> : <Share part={drawnValue(weight)} label={sayShare(weight)} />,
        },
        {
          key: 'standing',
          label: 'Standing',
          cell: ({ standing }) => <Tag standing={standing === 'ILLUSTRATIVE' ? 'illustrative' : 'record'} />,
        },
      ]}
    />
  );
}
