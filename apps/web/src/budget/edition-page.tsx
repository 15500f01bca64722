import { EditionPageDocument, type EditionPageQuery } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { sayDate, sayInstant } from '../platform/dates';
import { Meta } from '../platform/meta';
import { sayMoney } from '../platform/money';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { usePublicUrl } from '../platform/public-url';
import { pathOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { Aside } from '../ui/aside';
import { WithAside } from '../ui/columns';
import { KeyValues } from '../ui/key-values';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { Caption, More } from '../ui/words';
import { CostPicture } from './cost-picture';
import { compareHref } from './compare-url';
import { costHref, readCostState } from './cost-url';
import { sayBetween, shownPeriod, type Total, totalsIn } from './total';

type Edition = NonNullable<EditionPageQuery['edition']>;

/** One edition of the costs of an initiative: what it comes to, where it comes from, why it was published. */
export function EditionPage() {
  const { edition } = usePage(EditionPageDocument);
  return edition ? <Known edition={edition} /> : null;
}

function Known({ edition }: { edition: Edition }) {
  const { ref, title, number, standing, initiative, lineCount, periods, totals } = edition;
  const isLatest = initiative.editions[0]?.ref === ref;
  const period = shownPeriod(periods, null);
  const [total] = totalsIn(totals, period);
  const tree = costHref(initiative.ref, {
    ...readCostState(new URLSearchParams()),
    edition: ref,
    period: period ?? null,
  });
  return (
    <>
      <Meta
        title={`${ref} ${title}`}
        description={`Edition ${number} of the costs of ${initiative.title}.`}
      />
      <Place steps={placeSteps(initiative.forum, [initiative], ref)} />
      <PageTitle sign={<RefChip refText={ref} size="large" strand="cost" />}>{title}</PageTitle>
      <Statement isSmall>
        Edition {number} of the costs of {initiative.ref} has{' '}
        <Underlined strand="cost">{sayCount(lineCount, 'line')}</Underlined> over{' '}
        {sayCount(periods.length, 'period')}
        {total && period !== undefined ? sumWords(total, period) : ''}.{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Statement>
      {isLatest ? null : (
        <Notice title="A later edition is published">
          <p>This one never changes, so that what cites it stays true.</p>
        </Notice>
      )}
      <WithAside beside={<Beside edition={edition} />}>
        <Section
          title="Period by period"
          strand="cost"
          lede={
            total && sayBetween(total)
              ? 'Ends are added up over the lines: bounds, not likely outcomes.'
              : undefined
          }
        >
          <div className="stack">
            <CostPicture refText={ref} shownCost={{ totals, edition, statements: [], breakdown: null }} />
            <p>
              <More href={tree}>Open the cost tree, {sayCount(lineCount, 'line')}</More>
            </p>
            <ToComparison edition={edition} />
            <p>
              <a href={`${pathOfRef(ref)}/costs.csv`} download>
                Take it away whole, as CSV that can be brought in again
              </a>
            </p>
          </div>
        </Section>
        <Section title="About this edition" strand="cost">
          <Facts edition={edition} />
        </Section>
      </WithAside>
    </>
  );
}

/** What changed since the edition before, or, of the first, in the one after. */
function ToComparison({ edition: { ref, initiative } }: { edition: Edition }) {
  const { editions } = initiative;
  const at = editions.findIndex((other) => other.ref === ref);
  const before = editions[at + 1];
  const after = editions[at - 1];
  if (before)
    return (
      <p>
        <More href={compareHref(initiative.ref, { from: before.ref, to: ref })}>
          What changed since edition {before.number}, and why
        </More>
      </p>
    );
  return after ? (
    <p>
      <More href={compareHref(initiative.ref, { from: ref, to: after.ref })}>
        What edition {after.number} changed, and why
      </More>
    </p>
  ) : null;
}

function sumWords(total: Total, period: string): string {
  if (total.base === null) return `; what it comes to in ${period} is not published`;
  const amount = sayMoney({ amountMinor: total.base, currency: total.currency }, { compact: true });
  const between = sayBetween(total);
  return `, and comes to ${amount} in ${period}${between === undefined ? '' : `, ${between}`}`;
}

function Facts({ edition: { publishedAt, reason, source, periods, initiative } }: { edition: Edition }) {
  const first = periods[0];
  const last = periods.at(-1);
  return (
    <KeyValues
      pairs={[
        { name: 'Of', value: <Link href={pathOfRef(initiative.ref)}>{initiative.title}</Link> },
        { name: 'Published', value: <time dateTime={publishedAt}>{sayInstant(publishedAt)}</time> },
        { name: 'Why', value: reason ?? 'No reason was given.' },
        {
          name: 'Source of its figures',
          value: source ? <SourceWords source={source} /> : 'None was given.',
        },
        {
          name: 'Periods',
          value:
            first && last ? (
              <>
                {first.label}
                {last === first ? '' : ` to ${last.label}`}:{' '}
                <time dateTime={first.startsOn}>{sayDate(first.startsOn)}</time> to{' '}
                <time dateTime={last.endsOn}>{sayDate(last.endsOn)}</time>
              </>
            ) : (
              'None'
            ),
        },
      ]}
    />
  );
}

function Beside({ edition: { ref, number, initiative } }: { edition: Edition }) {
  const url = usePublicUrl() + pathOfRef(ref);
  return (
    <>
      <Aside title="All editions" strand="cost">
        <RowList
          label="All editions"
          rows={initiative.editions.map((other) => ({
            key: other.ref,
            sign: <RefChip refText={other.ref} strand="cost" />,
            body: (
              <>
                {other.ref === ref ? (
                  <strong>This one</strong>
                ) : (
                  <Link href={pathOfRef(other.ref)}>{other.title}</Link>
                )}
                <Caption>
                  Edition {other.number}, {sayDate(other.publishedAt.slice(0, 10), 'table')}{' '}
                  {other.standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
                </Caption>
              </>
            ),
          }))}
        />
      </Aside>
      <Aside title="Cite this">
        <Caption>
          Plumbline, {ref}, edition {number} of the costs of {initiative.ref}.
        </Caption>
        <p className="hash">
          <a href={url}>{url}</a>
        </p>
      </Aside>
    </>
  );
}
