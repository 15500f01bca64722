import type { PledgeRow_PledgeFragment, PledgeStage } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { sayMoney } from '../platform/money';
import type { Plain } from '../platform/plain';

/** The two kinds of offer, in the order in which they are listed: the firmer first. */
export const stages: readonly PledgeStage[] = ['PLEDGED', 'INDICATED'];

export const stageWords: Record<
  PledgeStage,
  { heading: string; noun: string; verb: string; meaning: string }
> = {
  PLEDGED: {
    heading: 'Pledged',
    noun: 'pledge',
    verb: 'pledges',
    meaning: 'What an organisation intends to commit. It binds nobody until both sides sign.',
  },
  INDICATED: {
    heading: 'Indicated',
    noun: 'indication',
    verb: 'would give',
    meaning: 'That an organisation is willing. The amount says how far, and does not bind.',
  },
};

type Offer = Pick<Plain<PledgeRow_PledgeFragment>, 'organisation' | 'stage' | 'amount' | 'period'>;

/** An offer in words that a sentence can end with: "pledges $40,000 for FY11". */
export function sayOffer({ stage, amount, period }: Omit<Offer, 'organisation'>): string {
  return `${stageWords[stage].verb} ${sayMoney(amount)} for ${period.label}`;
}

/** "1 Jul 2010 to 30 Jun 2011". */
export function sayDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  if (startsOn === endsOn) return sayDate(startsOn, 'table');
  return `${sayDate(startsOn, 'table')} to ${sayDate(endsOn, 'table')}`;
}

/** Words of others, ended as a sentence is. */
export const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
