import type { AddressTrace_AddressFragment } from '../gql/graphql';

type Contribution = AddressTrace_AddressFragment['results']['contributions'][number];
type Objective = Contribution['objective'];
type Line = NonNullable<Contribution['line']>;

/** One thread from a line, or from nothing yet, to an objective and on to what measures it. */
export interface TraceRow {
  key: string;
  /** Nothing where no line is linked to the objective. */
  line: Line | null;
  weight: string | null;
  isIllustrative: boolean;
  objective: Pick<Objective, 'ref' | 'title'>;
  indicators: Objective['indicators'];
}

/**
 * The threads of an address. An initiative names its objectives, and the threads begin at the lines linked to them;
 * an objective that no line serves is a thread too, since that it is alone is worth knowing.
 */
export function traceRows({ results }: Pick<AddressTrace_AddressFragment, 'results'>): TraceRow[] {
  return results.contributions.flatMap(({ line, weight, standing, objective }) => {
    if (line) return [rowOf({ line, weight, standing, objective })];
    const links = objective.contributions;
    if (links.length === 0) return [rowOf({ line: null, weight: null, standing, objective })];
    return links.map((link) => rowOf({ ...link, objective }));
  });
}

function rowOf({
  line,
  weight,
  standing,
  objective,
}: Pick<Contribution, 'line' | 'weight' | 'standing' | 'objective'>): TraceRow {
  const { ref, title, indicators } = objective;
  return {
    key: `${line?.ref ?? 'none'} ${ref}`,
    line,
    weight,
    isIllustrative: standing === 'ILLUSTRATIVE',
    objective: { ref, title },
    indicators,
  };
}

/** A weight as a share: "60%", "12.5%"; nothing where none is given. */
export function sayWeight(weight: string | null): string | undefined {
  if (weight === null) return undefined;
  return `${(100 * Number(weight)).toLocaleString('en', { maximumFractionDigits: 1 })}%`;
}
