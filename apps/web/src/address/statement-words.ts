import type { AddressStatement_AddressFragment, BreakdownState } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayBetween, shownPeriod, totalsIn } from '../budget/total';
import { sayCount, sayNumber, sentenceCase } from '../platform/count';
import { sayMoney } from '../platform/money';
import { chiefStatement, sayChief, spokenName } from '../platform/stated-total';
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

type Address = Plain<AddressStatement_AddressFragment>;

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
  const { statements, disagreements, breakdown, edition, totals, lineCount } = shownCost;
  const stated = chiefStatement(statements);
  const name = kind === 'INITIATIVE' ? spokenName(title) : title;
  const sentence = { strand: 'cost', before: '', after: '.', isIllustrative: false } as const;
  if (stated) {
    const period = stated.periodLabel === null ? 'without a period' : `for ${stated.periodLabel}`;
    const after = breakdown ? breakdowns[breakdown.state] : '.';
    const { said, verb } = sayChief(stated, disagreements);
    return {
      ...sentence,
      before: `For ${name} `,
      marked: said,
      after: ` ${verb} stated, ${period}${after}`,
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

function fundingSentence({ funding: { counts } }: Address): Sentence {
  const sentence = { strand: 'funding', before: '', isIllustrative: false } as const;
  // What is invented to show how an offer looks is no offer: it is told in the strand, where it can be marked.
  const real = counts.filter(({ standing, isWithdrawn }) => standing === 'RECORD' && !isWithdrawn);
  const count = real.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return { ...sentence, marked: 'Nobody has pledged', after: ' to pay.' };
  const marked = sentenceCase(sayCount(count, 'offer'));
  return { ...sentence, marked, after: ` to pay ${count === 1 ? 'stands' : 'stand'}.` };
}

function resultsSentence({ kind, results: { count, contributions } }: Address): Sentence {
  const sentence = { strand: 'results', isIllustrative: false } as const;
  const isWhole = kind === 'INITIATIVE';
  if (count === 0) {
    return isWhole
      ? { ...sentence, before: 'No objective ', marked: 'is on record', after: '.' }
      : { ...sentence, before: 'It serves ', marked: 'no objective yet', after: '.' };
  }
  const objectives = new Map(contributions.map(({ objective }) => [objective.ref, objective]));
  const withTarget = [...objectives.values()].filter(hasTarget).length;
  const some = sayCount(count, 'objective');
  if (count === 1) {
    const before = isWhole ? `There is ${some}, and ` : `It serves ${some}, and `;
    return {
      ...sentence,
      before,
      marked: withTarget > 0 ? 'it has a target' : 'it has no target on record',
      after: '.',
    };
  }
  const before = isWhole ? `Of ${some}, ` : `It serves ${some}; `;
  return { ...sentence, before, marked: targetWords(withTarget), after: '.' };
}

/** A target that is invented to show how one looks is none. */
function hasTarget({ indicators }: Address['results']['contributions'][number]['objective']): boolean {
  return indicators.some(({ targets }) => targets.some(({ standing }) => standing === 'RECORD'));
}

function targetWords(count: number): string {
  if (count === 0) return 'none has a target on record';
  return `${sayNumber(count)} ${count === 1 ? 'has' : 'have'} a target`;
}
