import type { CostStrand_AddressFragment } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { sayDate } from '../platform/dates';
import { pathOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { standingOf } from '../platform/standing';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { KeyValues } from '../ui/key-values';
import { RefChip } from '../ui/ref-chip';
import { Strand } from '../ui/strand';
import { Tag } from '../ui/tag';
import { Caption, Finding, More } from '../ui/words';
import { BreakdownNotice } from './breakdown-notice';
import { CostPicture } from './cost-picture';
import { costHref, readCostState } from './cost-url';
import { costFinding } from './cost-words';
import { LargestParts } from './largest-parts';
import { LineBasis } from './line-basis';
import { StatedDifferences } from './stated-differences';
import { StatementList } from './statement-list';
import { shownPeriod } from './total';

/** What an address costs in the edition that is shown, what was stated about it, and where the numbers come from. */
export function CostStrand({ address }: { address: CostStrand_AddressFragment }) {
  const { ref, shownCost } = address;
  const { edition, totals, parts, statements, breakdown } = shownCost;
  const finding = costFinding(shownCost);
  const isEmpty = totals.length === 0 && statements.length === 0 && parts.count === 0;
  const isIllustrative = edition?.standing === 'ILLUSTRATIVE' && statements.length === 0;
  return (
    <Strand strand="cost" name="Cost" question="What does it cost, and where does the number come from?">
      {finding ? (
        <Finding>
          {finding} {isIllustrative ? <Tag standing="illustrative" /> : null}
        </Finding>
      ) : null}
      {isEmpty ? <NothingKnown address={address} /> : <CostPicture refText={ref} shownCost={shownCost} />}
      {statements.length > 0 ? <StatementList statements={statements} /> : null}
      <StatedDifferences cost={shownCost} />
      {breakdown ? <BreakdownNotice breakdown={breakdown} /> : null}
      <LineFacts shownCost={shownCost} />
      <LineBasis refText={ref} cost={shownCost} standing={edition?.standing} />
      {edition ? <EditionWords edition={edition} /> : null}
      {parts.count > 0 ? <LargestParts shownCost={shownCost} /> : null}
      <WayOn address={address} shownRef={ref} />
    </Strand>
  );
}

function NothingKnown({ address: { ref, shownCost } }: { address: CostStrand_AddressFragment }) {
  const { edition } = shownCost;
  return (
    <EmptyState
      title={edition ? `${ref} has no place in this edition` : 'No edition of the costs is published'}
    >
      {edition
        ? 'It is in another edition, or costs nothing of its own. Its place stands in the editions beside.'
        : 'Its lines and their amounts would be here. An editor of the initiative publishes an edition, by hand or from a file.'}
    </EmptyState>
  );
}

/** What the edition says of the line itself. */
function LineFacts({ shownCost: { objectClass, code } }: Pick<CostStrand_AddressFragment, 'shownCost'>) {
  const pairs = [
    { name: 'Object class', value: objectClass },
    { name: 'Code in the edition', value: code },
  ].filter(({ value }) => value !== null);
  return pairs.length > 0 ? <KeyValues pairs={pairs} /> : null;
}

type Edition = NonNullable<CostStrand_AddressFragment['shownCost']['edition']>;

function EditionWords({ edition }: { edition: Edition }) {
  const { ref, number, standing, publishedAt, source, title } = edition;
  const day = publishedAt.slice(0, 10);
  return (
    <div className="stack-tight">
      <Caption>
        Figures by period: <RefChip refText={ref} strand="cost" size="word" href={pathOfRef(ref)} />, edition{' '}
        {number}, “{title}”, published <time dateTime={day}>{sayDate(day)}</time>.{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing={standingOf(standing)} /> : null}
      </Caption>
      {source ? (
        <Disclosure summary="Where its figures come from">
          <Caption>
            <SourceWords source={source} />
          </Caption>
        </Disclosure>
      ) : null}
    </div>
  );
}

function WayOn({ address, shownRef }: { address: CostStrand_AddressFragment; shownRef: string }) {
  const { edition, lineCount, parts } = address.shownCost;
  if (!edition || parts.count === 0) return null;
  const period = shownPeriod(edition.periods, null) ?? null;
  return (
    <p>
      <More
        href={costHref(shownRef, { ...readCostState(new URLSearchParams()), edition: edition.ref, period })}
      >
        Open the cost tree, {sayCount(lineCount, 'line')}
      </More>
    </p>
  );
}
