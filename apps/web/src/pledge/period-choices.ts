import type { FundingStrand_AddressFragment } from '../gql/graphql';
import { sayDays } from './offer-words';
import type { PledgeValues } from './pledge-reading';

/** A period that the form offers, so that nobody types its days. */
export interface PeriodChoice {
  key: string;
  label: string;
  startsOn: string;
  endsOn: string;
}

type Edition = FundingStrand_AddressFragment['latest'];

/** The periods of the edition, in their order. */
export function periodChoices({ edition }: Edition): PeriodChoice[] {
  return (edition?.periods ?? []).map(({ label, startsOn, endsOn }) => ({
    key: `${startsOn}/${endsOn}`,
    label,
    startsOn,
    endsOn,
  }));
}

/** The options of the control: the periods with their days, then one of one's own. */
export function periodOptions(periods: readonly PeriodChoice[]) {
  return [
    ...periods.map((period) => ({ value: period.key, label: `${period.label}, ${sayDays(period)}` })),
    { value: '', label: 'Another period' },
  ];
}

/** The form as it begins: the weaker kind of offer, the currency and the first period of the edition. */
export function blankPledge(latest: Edition): PledgeValues {
  return {
    stage: 'INDICATED',
    amount: '',
    currency: latest.totals[0]?.currency ?? 'USD',
    period: periodChoices(latest)[0]?.key ?? '',
    label: '',
    startsOn: '',
    endsOn: '',
    conditions: '',
  };
}
