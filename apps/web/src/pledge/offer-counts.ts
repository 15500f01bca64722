import type { OfferCountFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayCount, sayNumber, sentenceCase } from '../platform/count';

type Count = Plain<OfferCountFragment>;

/** How many offers a list of them has, withdrawn ones too. */
export const allOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** What a place in words says who pays: that nobody does, or how many offers stand, of which kind, and how real. */
export interface FundingFinding {
  text: string;
  /** Nothing but invented offers: a tag at its end says so. */
  isIllustrative: boolean;
}

/** Who pays, in a sentence or two. Offers are counted; what they come to is never said, because it is never added. */
export function fundingFinding(ref: string, counts: readonly Count[]): FundingFinding {
  const standing = counts.filter(({ isWithdrawn }) => !isWithdrawn);
  const real = standing.filter((one) => one.standing === 'RECORD');
  const invented = standing.filter((one) => one.standing === 'ILLUSTRATIVE');
  const gone = allOf(counts.filter(({ isWithdrawn }) => isWithdrawn));
  const isIllustrative = counts.length > 0 && counts.every((one) => one.standing === 'ILLUSTRATIVE');
  return { text: [...saidOf(ref, real, invented), ...saidOfGone(gone)].join(' '), isIllustrative };
}

function saidOf(ref: string, real: readonly Count[], invented: readonly Count[]): string[] {
  if (allOf(real) === 0 && allOf(invented) === 0) return [`Nobody has pledged to pay for ${ref}.`];
  if (allOf(real) === 0) {
    const verb = allOf(invented) === 1 ? 'shows' : 'show';
    return [
      'On the record nobody has pledged to pay.',
      `${sentenceCase(kinds(invented))} ${verb} how it would look.`,
    ];
  }
  const stand = `${sentenceCase(kinds(real))} ${allOf(real) === 1 ? 'stands' : 'stand'}.`;
  const more = allOf(invented);
  if (more === 0) return [stand];
  return [stand, `${sentenceCase(sayNumber(more))} more ${more === 1 ? 'is' : 'are'} illustrative.`];
}

function kinds(counts: readonly Count[]): string {
  const of = (stage: Count['stage']) => allOf(counts.filter((one) => one.stage === stage));
  const parts = [
    { count: of('PLEDGED'), word: 'pledge' },
    { count: of('INDICATED'), word: 'indication' },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => sayCount(count, word))
    .join(' and ');
}

function saidOfGone(gone: number): string[] {
  if (gone === 0) return [];
  return [`${sentenceCase(sayCount(gone, 'offer'))} ${gone === 1 ? 'was' : 'were'} withdrawn.`];
}
