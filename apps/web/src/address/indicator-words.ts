import type { AddressTrace_AddressFragment, IndicatorStatus } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import type { StatusShape } from '../ui/status';

type Indicator = Plain<
  AddressTrace_AddressFragment['results']['contributions'][number]['objective']['indicators'][number]
>;

/** How an indicator stands, as a shape and a word. */
export const statusSigns: Record<IndicatorStatus, { shape: StatusShape; word: string }> = {
  REACHED: { shape: 'disc', word: 'Reached' },
  NOT_REACHED: { shape: 'cross', word: 'Not reached' },
  NO_TARGET: { shape: 'ring', word: 'No target' },
  NOT_MEASURED: { shape: 'dashed-ring', word: 'Not measured' },
};

/**
 * What was measured last, against the target of the period in which it was measured: "61%, target 70% in FY13". Where
 * nothing was measured the last target alone.
 */
export function sayIndicator({
  latest,
  targets,
  unit,
}: Pick<Indicator, 'latest' | 'targets' | 'unit'>): string {
  if (!latest) {
    const target = targets.at(-1);
    return target ? `target ${sayValue(target.value, unit)} in ${target.period.label}` : 'no target';
  }
  const { value, measuredOn } = latest;
  // Days of this form are in the order of their letters.
  const due = targets.find(({ period }) => period.startsOn <= measuredOn && measuredOn <= period.endsOn);
  const goal = due ? `target ${sayValue(due.value, unit)} in ${due.period.label}` : 'no target for that time';
  return `${sayValue(value, unit)}, ${goal}`;
}

const sayValue = (value: string, unit: string): string => (unit === '%' ? `${value}%` : `${value} ${unit}`);
