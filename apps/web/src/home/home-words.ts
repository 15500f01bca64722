import type { BreakdownState, HomePageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { chiefStatement, sayStated } from '../platform/stated-total';
import type { StrandKey } from '../ui/strand';

type Address = HomePageQuery['initiatives']['nodes'][number]['address'];

/** What is known of one strand, and then what is not or how it stands. */
export interface Fact {
  strand: StrandKey;
  marked: string;
  after: string;
}

const breakdowns: Record<BreakdownState, string> = {
  PUBLISHED: 'with its breakdown',
  PENDING: 'its breakdown awaited',
  WITHHELD: 'its breakdown withheld',
  NOT_FOUND: 'no breakdown found by us',
};

/** What is known of an initiative, a fact for each strand, in their order. */
export function keyFacts({ cost, voice, funding, results }: Address): Fact[] {
  return [
    costFact(cost),
    { strand: 'voice', marked: sentenceCase(sayCount(voice.count, 'submission')), after: '.' },
    fundingFact(funding),
    { strand: 'results', marked: sentenceCase(sayCount(results.count, 'objective')), after: '.' },
  ];
}

function costFact({ statements, breakdown, edition, lineCount }: Address['cost']): Fact {
  const stated = chiefStatement(statements);
  if (stated) {
    const rest = breakdown ? `, ${breakdowns[breakdown.state]}` : '';
    return { strand: 'cost', marked: sentenceCase(sayStated(stated)), after: ` stated${rest}.` };
  }
  if (edition)
    return { strand: 'cost', marked: sentenceCase(sayCount(lineCount, 'line')), after: ' of cost.' };
  return { strand: 'cost', marked: 'Costs', after: ' not known.' };
}

/** What is invented to show how an offer looks is no offer, and is not counted here. */
function fundingFact({ counts }: Address['funding']): Fact {
  const real = counts.filter(({ standing, isWithdrawn }) => standing === 'RECORD' && !isWithdrawn);
  const count = real.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return { strand: 'funding', marked: 'Nobody has pledged', after: ' to pay.' };
  return { strand: 'funding', marked: sentenceCase(sayCount(count, 'offer')), after: ' to pay.' };
}
