import type { AddressStatement_AddressFragment, BreakdownState } from '../gql/graphql';
import { sayBetween, shownPeriod, totalsIn } from '../budget/total';
import { sayCount, sayNumber, sentenceCase } from '../platform/count';
import { sayMoney } from '../platform/money';
import { chiefStatement, sayStated, spokenName } from '../platform/stated-total';
import type { StrandKey } from '../ui/strand';

/** A sentence of which one strand underlines its own words. */
export interface Sentence {
  strand: StrandKey;
  before: string;
  marked: string;
  after: string;
  /** Its figures are illustrative, and a tag at its end says so. */
  isIllustrative: boolean;
}

type Address = AddressStatement_AddressFragment;

/** What is known of an address and what is not: a sentence for each strand, in their order. */
export function statementOf(address: Address): Sentence[] {
  return [costSentence(address), voiceSentence(address), fundingSentence(address), resultsSentence(address)];
}

/** A sentence as plain text. */
export const textOf = ({ before, marked, after }: Sentence): string => before + marked + after;

const breakdowns: Record<BreakdownState, string> = {
  PUBLISHED: ', and its breakdown is published.',
  PENDING: ', and its breakdown is awaited.',
  WITHHELD: ', and its breakdown is withheld.',
  NOT_FOUND: ', and we found no breakdown.',
};

function costSentence({ title, kind, shownCost }: Address): Sentence {
  const { statements, breakdown, edition, totals, lineCount } = shownCost;
  const stated = chiefStatement(statements);
  const name = kind === 'INITIATIVE' ? spokenName(title) : title;
  const sentence = { strand: 'cost', before: '', after: '.', isIllustrative: false } as const;
  if (stated) {
    const period = stated.periodLabel === null ? 'without a period' : `for ${stated.periodLabel}`;
    const after = breakdown ? breakdowns[breakdown.state] : '.';
    return {
      ...sentence,
      before: `For ${name} `,
      marked: sayStated(stated),
      after: ` was stated, ${period}${after}`,
    };
  }
  const isIllustrative = edition?.standing === 'ILLUSTRATIVE';
  const period = shownPeriod(edition?.periods ?? [], null);
  const [total] = totalsIn(totals, period);
  if (!total || period === undefined)
    return { ...sentence, before: `What ${name} costs `, marked: 'is not known' };
  if (total.base === null)
    return { ...sentence, before: `What ${name} costs in ${period} `, marked: 'was not published' };
  const lines = lineCount > 0 ? `, in ${sayCount(lineCount, 'line')}` : '';
  const between = sayBetween(total);
  return {
    ...sentence,
    before: `${name} comes to `,
    marked: sayMoney({ amountMinor: total.base, currency: total.currency }, { compact: true }),
    after: ` in ${period}${between === undefined ? '' : `, ${between}`}${lines}.`,
    isIllustrative,
  };
}

function voiceSentence({ voice: { count } }: Address): Sentence {
  const sentence = { strand: 'voice', before: '', isIllustrative: false } as const;
  if (count === 0) return { ...sentence, marked: 'Nobody', after: ' has said anything about it here.' };
  const verb = count === 1 ? 'speaks' : 'speak';
  return {
    ...sentence,
    marked: sentenceCase(sayCount(count, 'submission')),
    after: ` ${verb} about it.`,
  };
}

function fundingSentence({ funding: { count, offers } }: Address): Sentence {
  const sentence = { strand: 'funding', before: '', isIllustrative: false } as const;
  const standing = offers.nodes.filter(({ withdrawnAt }) => withdrawnAt === null);
  const invented = standing.filter((offer) => offer.standing === 'ILLUSTRATIVE').length;
  const real = count - invented;
  if (real > 0) {
    const more =
      invented > 0 ? `; ${sayNumber(invented)} more ${invented === 1 ? 'is' : 'are'} illustrative` : '';
    const marked = sentenceCase(sayCount(real, 'offer'));
    return { ...sentence, marked, after: ` to pay ${real === 1 ? 'stands' : 'stand'}${more}.` };
  }
  const more =
    invented > 0
      ? `; ${sayCount(invented, 'offer')} ${invented === 1 ? 'is' : 'are'} invented to show how`
      : '';
  return {
    ...sentence,
    marked: 'Nobody has pledged',
    after: ` to pay${more}.`,
    isIllustrative: invented > 0,
  };
}

function resultsSentence({ kind, results }: Address): Sentence {
  const sentence = { strand: 'results', isIllustrative: false } as const;
  const objectives = [
    ...new Map(results.contributions.map(({ objective }) => [objective.ref, objective])).values(),
  ];
  const { count } = results;
  if (count === 0) {
    const before = kind === 'INITIATIVE' ? 'No objective ' : 'It serves ';
    const marked = kind === 'INITIATIVE' ? 'is on record' : 'no objective yet';
    return { ...sentence, before, marked, after: '.' };
  }
  const onRecord = objectives.filter((objective) => hasTarget(objective, 'RECORD')).length;
  const invented = objectives.filter(
    (objective) => hasTarget(objective, 'ILLUSTRATIVE') && !hasTarget(objective, 'RECORD'),
  ).length;
  const head = kind === 'INITIATIVE' ? 'Of ' : 'It serves ';
  const some = sayCount(count, 'objective');
  if (kind === 'INITIATIVE' && count > 1)
    return { ...sentence, before: `${head}${some}, `, ...targetWords(onRecord, invented) };
  const before = kind === 'INITIATIVE' ? `There is ${some}, and ` : `${head}${some}; `;
  return {
    ...sentence,
    before,
    ...(count === 1 ? oneTarget(onRecord, invented) : targetWords(onRecord, invented)),
  };
}

function hasTarget(
  { indicators }: Address['results']['contributions'][number]['objective'],
  wanted: 'RECORD' | 'ILLUSTRATIVE',
): boolean {
  return indicators.some(({ targets }) => targets.some(({ standing }) => standing === wanted));
}

type TargetWords = Pick<Sentence, 'marked' | 'after' | 'isIllustrative'>;

function targetWords(onRecord: number, invented: number): TargetWords {
  if (onRecord > 0) {
    const verb = onRecord === 1 ? 'has' : 'have';
    return { marked: `${sayNumber(onRecord)} ${verb} a target`, after: '.', isIllustrative: false };
  }
  if (invented === 0) return { marked: 'none has a target', after: '.', isIllustrative: false };
  const verb = invented === 1 ? 'has' : 'have';
  const after = `; ${sayNumber(invented)} ${verb} an invented one.`;
  return { marked: 'none has a target on record', after, isIllustrative: true };
}

function oneTarget(onRecord: number, invented: number): TargetWords {
  if (onRecord > 0) return { marked: 'it has a target', after: '.', isIllustrative: false };
  if (invented > 0) return { marked: 'its target is invented', after: '.', isIllustrative: true };
  return { marked: 'it has no target', after: '.', isIllustrative: false };
}
