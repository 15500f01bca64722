import type { AddressTrace_AddressFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';

type Results = Plain<AddressTrace_AddressFragment['results']>;
type Contribution = Results['contributions'][number];
type Objective = Contribution['objective'];

/** A line that serves an objective, and with how much of it. */
export interface TraceLine {
  ref: string;
  title: string;
  weight: string | null;
  isIllustrative: boolean;
  offers: number;
  submissions: number;
}

/** The threads that run together in one objective: the lines behind it, and what measures it. */
export interface TraceRow {
  objective: Pick<Objective, 'ref' | 'title'>;
  lines: readonly TraceLine[];
  indicators: Objective['indicators'];
}

/**
 * The threads of an address, by objective. An initiative names its objectives, and all lines linked to them count;
 * an objective that no line serves is there too, since that it stands alone is worth knowing. Anything else names its
 * own lines.
 */
export function traceRows({ results }: { results: Pick<Results, 'contributions'> }): TraceRow[] {
  const rows = new Map<string, TraceRow>();
  for (const contribution of results.contributions) {
    const { ref, title, indicators, contributions } = contribution.objective;
    const links = contribution.line ? [contribution] : contributions;
    const before = rows.get(ref)?.lines ?? [];
    rows.set(ref, { objective: { ref, title }, indicators, lines: [...before, ...links.flatMap(lineOf)] });
  }
  return [...rows.values()];
}

function lineOf({ line, weight, standing }: Pick<Contribution, 'line' | 'weight' | 'standing'>): TraceLine[] {
  if (!line) return [];
  const { ref, title, funding, voice } = line;
  const isIllustrative = standing === 'ILLUSTRATIVE';
  return [{ ref, title, weight, isIllustrative, offers: funding.count, submissions: voice.count }];
}

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A weight as a share: "60%", "12.5%"; nothing where none is given. */
export function sayWeight(weight: string | null): string | undefined {
  if (weight === null) return undefined;
  return `${tenths.format(100 * Number(weight))}%`;
}
