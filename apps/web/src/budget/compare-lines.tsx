import { sayCount, sentenceCase } from '../platform/count';
import { figureOf } from '../platform/money';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { TakeAway } from '../platform/take-away';
import { ButtonLink, ButtonRow } from '../ui/button';
import { type Column, DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Caption, Nil } from '../ui/words';
import { comparedTable } from './compare-files';
import { compareHref, type CompareState } from './compare-url';
import {
  type Change,
  type ComparedLine,
  fateOf,
  type Part,
  partNames,
  partsInOrder,
  reckoned,
} from './compare-words';

interface CompareLinesProps {
  initiative: string;
  change: Change;
  state: CompareState;
  /** The names of the editions over their columns. */
  names: { from: string; to: string };
}

/** The lines of two editions, those with the largest change first, each change in its parts and with its reason. */
export function CompareLines({ initiative, change, state, names }: CompareLinesProps) {
  const { period, currency, lines, changedCount, unchangedCount } = change;
  const { nodes, pageInfo } = lines;
  const shownParts = partsInOrder.filter(
    (part) => part === 'scope' || nodes.some((line) => BigInt(line[part]) !== 0n) || change[part] !== '0',
  );
  const isPart = state.after !== null || pageInfo.hasNextPage;
  return (
    <>
      <DataTable
        caption={`${state.isWhole ? 'All lines' : 'Lines that changed'} in ${period}, largest change first, ${currency}`}
        columns={columnsFor({ currency, names, parts: shownParts })}
        rows={nodes}
        rowKey={({ address }) => address.ref}
        foot={
          isPart
            ? undefined
            : [
                sentenceCase(sayCount(changedCount + unchangedCount, 'amount')),
                figure(change.before, currency),
                figure(change.after, currency),
                signedFigure(change.change, currency),
                ...shownParts.map((part) => signedFigure(change[part], currency)),
                unchangedCount > 0
                  ? `${sentenceCase(sayCount(unchangedCount, 'amount'))} did not change.`
                  : '',
              ]
        }
      />
      <ButtonRow>
        {pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
          <ButtonLink
            href={compareHref(initiative, { ...state, after: pageInfo.endCursor })}
            isSmall
            rel="next"
          >
            Show smaller changes
          </ButtonLink>
        ) : null}
        {state.after === null ? null : (
          <ButtonLink href={compareHref(initiative, { ...state, after: null })} look="quiet" isSmall>
            Back to the largest
          </ButtonLink>
        )}
      </ButtonRow>
      <TakeAway
        name={`${initiative}-${state.from ?? ''}-${state.to ?? ''}-${period}`}
        what={`lines of ${names.from} and ${names.to}`}
        rows={comparedTable(change, names)}
      />
    </>
  );
}

const figure = (amountMinor: string, currency: string): string => figureOf({ amountMinor, currency });

function signedFigure(amountMinor: string, currency: string) {
  return BigInt(amountMinor) === 0n ? <Nil>none</Nil> : figureOf({ amountMinor, currency }, { sign: true });
}

function columnsFor({
  currency,
  names,
  parts,
}: {
  currency: string;
  names: CompareLinesProps['names'];
  parts: readonly Part[];
}): Column<ComparedLine>[] {
  const amount = (key: 'before' | 'after', label: string): Column<ComparedLine> => ({
    key,
    label,
    isNumeric: true,
    cell: (line) => amountIn(line, { side: key, currency }),
  });
  const part = (key: 'change' | Part, label: string): Column<ComparedLine> => ({
    key,
    label,
    isNumeric: true,
    // Of the parts that do not matter nothing is said: a row of them says nothing either.
    cell: (line) => (BigInt(line[key]) === 0n ? null : signedFigure(line[key], currency)),
  });
  return [
    { key: 'line', label: 'Line', cell: (line) => <LineName line={line} currency={currency} /> },
    amount('before', names.from),
    amount('after', names.to),
    { ...part('change', 'Change'), cell: (line) => <strong>{signedFigure(line.change, currency)}</strong> },
    ...parts.map((key) => part(key, partNames[key])),
    { key: 'reason', label: 'Reason given', cell: (line) => <Reasons line={line} /> },
  ];
}

function amountIn(line: ComparedLine, { side, currency }: { side: 'before' | 'after'; currency: string }) {
  const amount = line[side];
  if (amount !== null) return figure(amount, currency);
  const isAbsent = side === 'before' ? line.isAdded : line.isRemoved;
  return <Nil>{isAbsent ? 'none' : 'not given'}</Nil>;
}

function LineName({ line, currency }: { line: ComparedLine; currency: string }) {
  const { address, title, isAdded, isRemoved } = line;
  const fate = fateOf(line);
  const how = reckoned(line, currency);
  const name = <Link href={pathOfRef(address.ref)}>{title}</Link>;
  return (
    <span className="compared-line">
      <RefChip refText={address.ref} strand={strandOfRef(address.ref)} size="word" />{' '}
      {isRemoved ? <del>{name}</del> : isAdded ? <ins>{name}</ins> : name}
      {fate ? <Caption>{fate}</Caption> : null}
      {how ? <Caption>{how}</Caption> : null}
    </span>
  );
}

function Reasons({ line: { reasons } }: { line: ComparedLine }) {
  if (reasons.length === 0) return <Nil>none given</Nil>;
  return (
    <span className="caption">
      {reasons.map(({ edition, reason }) => (
        <span key={edition}>
          {reason} <RefChip refText={edition} strand="cost" size="word" href={pathOfRef(edition)} />{' '}
        </span>
      ))}
    </span>
  );
}
