import type { AddressTrace_AddressFragment, IndicatorStatus } from '../gql/graphql';
import type { StatusShape } from '../ui/status';

type Indicator =
  AddressTrace_AddressFragment['results']['contributions'][number]['objective']['indicators'][number];

/** How an indicator stands, as a shape and a word. */
export const statusSigns: Record<IndicatorStatus, { shape: StatusShape; word: string }> = {
  REACHED: { shape: 'disc', word: 'Reached' },
  NOT_REACHED: { shape: 'cross', word: 'Not reached' },
  NO_TARGET: { shape: 'ring', word: 'No target' },
  NOT_MEASURED: { shape: 'dashed-ring', word: 'Not measured' },
};

/** What was measured last against the target of the last period: "67 of 95 registries", "target 95 registries". */
export function sayIndicator({
  latest,
  targets,
  unit,
}: Pick<Indicator, 'latest' | 'targets' | 'unit'>): string {
  const target = targets.at(-1);
  const goal = target ? `target ${target.value} in ${target.period.label}` : 'no target';
  return latest ? `${latest.value} ${unit}, ${goal}` : `${goal}${target ? ` ${unit}` : ''}`;
}
