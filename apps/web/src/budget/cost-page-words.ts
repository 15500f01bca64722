import type { CostPageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { sayMoney } from '../platform/money';
import { chiefStatement, sayChief } from '../platform/stated-total';
import { shareIn, shareText } from './share-words';
import { sayBetween, sayMissing, totalsIn } from './total';

type Shown = Pick<
  NonNullable<CostPageQuery['address']>['shownCost'],
  'statements' | 'disagreements' | 'totals' | 'edition' | 'lineCount'
>;

/** A sentence whose middle the strand underlines. */
export interface CostSentence {
  before: string;
  marked: string;
  after: string;
}

/** What was stated for an address, then what the edition comes to in a period. */
export function costStatement(
  { statements, disagreements, totals, edition, lineCount }: Shown,
  { name, period }: { name: string; period: string | undefined },
): CostSentence[] {
  const stated = chiefStatement(statements);
  const [total] = totalsIn(totals, period);
  const said = stated ? [statedSentence(stated, { name, disagreements })] : [];
  if (!edition) return [...said, { before: '', marked: 'No edition', after: ' of its costs is published.' }];
  if (!total || period === undefined)
    return [
      ...said,
      { before: `Edition ${edition.number} gives `, marked: 'no amount', after: ` for ${name}.` },
    ];
  const subject = stated ? 'Built up line by line, it comes to ' : `${name} comes to `;
  if (total.base === null)
    return [...said, { before: `What ${name} costs in ${period} `, marked: 'was not published', after: '.' }];
  const lines = lineCount > 0 ? `in ${sayCount(lineCount, 'line')}` : undefined;
  const after = [` in ${period}`, sayBetween(total), lines, sayMissing(total)].filter(Boolean).join(', ');
  const marked = sayMoney({ amountMinor: total.base, currency: total.currency }, { compact: true });
  return [...said, { before: subject, marked, after: `${after}.` }];
}

function statedSentence(
  stated: Shown['statements'][number],
  { name, disagreements }: { name: string } & Pick<Shown, 'disagreements'>,
): CostSentence {
  const { said, verb } = sayChief(stated, disagreements);
  const period = stated.periodLabel === null ? '' : `, for ${stated.periodLabel}`;
  return { before: `For ${name} `, marked: said, after: ` ${verb} stated${period}.` };
}

type Parts = Pick<NonNullable<CostPageQuery['address']>['chosenCost'], 'parts' | 'totals'>;

/**
 * What the tree shows, in a sentence: the largest part and its share where all parts were read, else how many there
 * are. Nothing where there are none.
 */
export function whereItGoes(
  { parts, totals }: Parts,
  { period, isContinued }: { period: string | undefined; isContinued: boolean },
): string | undefined {
  if (period === undefined || parts.count === 0) return undefined;
  const [whole] = totalsIn(totals, period);
  const shares = parts.nodes.map((part) => ({
    ...part,
    share: shareIn(totalsIn(part.totals, period)[0], whole) ?? 0,
  }));
  const largest = shares.reduce((most, part) => (part.share > most.share ? part : most), shares[0] ?? noPart);
  const isAll = !isContinued && !parts.pageInfo.hasNextPage;
  if (!isAll || largest.share === 0 || parts.count === 1)
    return `${sentenceCase(sayCount(parts.count, 'part'))} in ${period}.`;
  return `The largest of ${sayCount(parts.count, 'part')} in ${period} is ${largest.title}, with ${shareText(largest.share)}.`;
}

const noPart = { title: '', share: 0 };
