import type { ResultsStrand_AddressFragment } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { pathOfRef } from '../platform/ref';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Strand } from '../ui/strand';
import { Tag } from '../ui/tag';
import { Caption, Finding } from '../ui/words';
import { ruleOfBoth } from './indicator-status';
import { IndicatorTable } from './indicator-table';
import { LinkDoor } from './link-door';
import { resultsFinding, type Served, servedObjectives } from './results-words';
import { ResultsPicture } from './results-picture';
import { sayShare } from './value-words';

/** Which objectives an address serves, with what share, and how each stands against its target. */
export function ResultsStrand({ address }: { address: ResultsStrand_AddressFragment }) {
  const { ref, kind, initiative, results } = address;
  const served = servedObjectives(results.contributions);
  const { text, isIllustrative } = resultsFinding(address, served);
  return (
    <Strand strand="results" name="Results" question="Does it work?" id="results">
      <Finding>
        {text} {isIllustrative ? <Tag standing="illustrative" /> : null}
      </Finding>
      {served.length === 0 ? <NothingServed address={address} /> : <Objectives about={ref} served={served} />}
      {kind === 'COST_LINE' && initiative ? (
        <LinkDoor key={ref} line={ref} initiative={initiative.ref} served={served} />
      ) : null}
    </Strand>
  );
}

function NothingServed({ address: { ref, kind } }: { address: ResultsStrand_AddressFragment }) {
  return kind === 'INITIATIVE' ? (
    <EmptyState title="No objective is published">
      What is to be reached, and how that is measured, would stand here. An editor of the initiative publishes
      it.
    </EmptyState>
  ) : (
    <EmptyState title={`Nothing says what ${ref} is for`}>
      The objectives that it serves, each with its share, would stand here. An editor of the initiative links
      a line to an objective.
    </EmptyState>
  );
}

function Objectives({ about, served }: { about: string; served: readonly Served[] }) {
  const rows = served.flatMap(({ objective, links }) => {
    const indicators = objective.indicators.length === 0 ? [null] : objective.indicators;
    return indicators.map((indicator, index) => ({
      key: indicator?.ref ?? objective.ref,
      objective,
      links: index === 0 ? links : [],
      indicator,
    }));
  });
  return (
    <>
      <ResultsPicture
        about={about}
        indicators={rows.flatMap(({ indicator }) => (indicator ? [indicator] : []))}
      />
      <IndicatorTable
        caption={`${sentenceCase(sayCount(served.length, 'objective'))} and what measures ${served.length === 1 ? 'it' : 'them'}`}
        rows={rows}
        lead={(row) => <ObjectiveWords about={about} served={row} />}
      />
      <Disclosure summary="The rule that gives the status">
        <Caption>{ruleOfBoth}</Caption>
      </Disclosure>
    </>
  );
}

function ObjectiveWords({ about, served: { objective, links } }: { about: string; served: Served }) {
  const { ref, title } = objective;
  const shares = links.map(
    ({ ref: line, weight, isIllustrative }) =>
      `${line === about ? '' : `${line}: `}${sayShare(weight)}${line === about ? ` of ${line} serves it` : ''}${isIllustrative ? ', illustrative' : ''}`,
  );
  return (
    <div>
      <RefChip refText={ref} strand="results" size="word" /> <Link href={pathOfRef(ref)}>{title}</Link>
      {shares.length > 0 ? <Caption>{shares.join('; ')}</Caption> : null}
    </div>
  );
}
