import type { IndicatorRow_IndicatorFragment, IndicatorStatus } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import type { Plain } from '../platform/plain';
import type { StatusShape } from '../ui/status';
import type { MarkedSentence } from './marked-sentence';
import { sayValue } from './value-words';

export type Indicator = Plain<IndicatorRow_IndicatorFragment>;
export type Target = Indicator['targets'][number];

/** How an indicator stands, as a shape and a word. */
export const statusSigns: Record<IndicatorStatus, { shape: StatusShape; word: string }> = {
  REACHED: { shape: 'disc', word: 'Reached' },
  NOT_REACHED: { shape: 'cross', word: 'Not reached' },
  NO_TARGET: { shape: 'ring', word: 'No target' },
  NOT_MEASURED: { shape: 'dashed-ring', word: 'Not measured' },
};

const rule =
  'The latest measurement is held against the target of the period in which it was measured; of one day, the last recorded counts.';
const alone = 'The rule alone decides: nobody sets a status by hand.';

/** The published rule by which every status is given. */
export const ruleOfBoth = `${rule} Where more is better, it is reached at the target or above it; where less is better, at it or below it. ${alone}`;

/** The published rule for one indicator. */
export function ruleWords({ ascending }: Pick<Indicator, 'ascending'>): string {
  const side = ascending
    ? 'More is better: it is reached at the target or above it.'
    : 'Less is better: it is reached at the target or below it.';
  return `${rule} ${side} ${alone}`;
}

/** The target of the period in which a day lies. Days are compared as text: they are all of one form. */
export function targetOn(targets: readonly Target[], day: string): Target | undefined {
  return targets.find(({ period }) => period.startsOn <= day && day <= period.endsOn);
}

/** The target that matters now: that of the latest measurement, else the next one after it, else the last there is. */
export function shownTarget({ targets, latest }: Pick<Indicator, 'targets' | 'latest'>): Target | undefined {
  if (!latest) return targets[0];
  const { measuredOn } = latest;
  const next = targets.find(({ period }) => period.startsOn > measuredOn);
  return targetOn(targets, measuredOn) ?? next ?? targets.at(-1);
}

/** What was measured carries the underline. */
export interface IndicatorSentence extends MarkedSentence {
  isIllustrative: boolean;
}

/** What is known of an indicator, then what is not. */
export function indicatorSentence(indicator: Indicator): IndicatorSentence {
  const { latest, unit, status } = indicator;
  const target = shownTarget(indicator);
  const goal = target ? `${sayValue(target.value, unit)} in ${target.period.label}` : undefined;
  if (!latest)
    return {
      before: '',
      marked: 'Nothing was measured yet',
      after: goal === undefined ? ', and there is no target.' : `. The target is ${goal}.`,
      isIllustrative: target?.standing === 'ILLUSTRATIVE',
    };
  const measured = { before: '', marked: sayValue(latest.value, unit) };
  const isAhead = target !== undefined && target.period.startsOn > latest.measuredOn;
  const isIllustrative = latest.standing === 'ILLUSTRATIVE' || target?.standing === 'ILLUSTRATIVE';
  return {
    ...measured,
    after: ` on ${sayDate(latest.measuredOn)}${verdicts[status](goal, isAhead)}`,
    isIllustrative,
  };
}

const verdicts: Record<IndicatorStatus, (goal: string | undefined, isAhead: boolean) => string> = {
  REACHED: (goal) => `. The target was ${goal ?? 'met'}: it is reached.`,
  NOT_REACHED: (goal) => `. The target was ${goal ?? 'set'}: it is not reached.`,
  NO_TARGET: (goal, isAhead) =>
    goal === undefined
      ? ', and there is no target.'
      : `. No target covers that day; the ${isAhead ? 'next is' : 'last was'} ${goal}.`,
  NOT_MEASURED: () => '.',
};
