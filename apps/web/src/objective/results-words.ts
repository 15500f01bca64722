import type { AddressKind, IndicatorStatus, ResultsStrand_AddressFragment } from '../gql/graphql';
import { sayCount, sayNumber, sentenceCase } from '../platform/count';
import { eachOnce } from '../platform/growing-list';
import type { Plain } from '../platform/plain';
import type { Indicator } from './indicator-status';
import { type MarkedSentence, textOf } from './marked-sentence';

type Contribution = Plain<ResultsStrand_AddressFragment['results']['contributions'][number]>;

/** An objective with what serves it at an address. */
export interface Served {
  objective: Contribution['objective'];
  /** The lines that serve it, with their shares; none for an objective of the initiative as a whole. */
  links: readonly { ref: string; weight: string; isIllustrative: boolean }[];
}

/** Each objective once, with all the lines that serve it, in the order in which they come. */
export function servedObjectives(contributions: readonly Contribution[]): Served[] {
  const objectives = eachOnce(
    contributions.map(({ objective }) => objective),
    ({ ref }) => ref,
  );
  return objectives.map((objective) => ({
    objective,
    links: contributions.flatMap(({ objective: { ref }, line, weight, standing }) =>
      ref === objective.ref && line && weight !== null
        ? [{ ref: line.ref, weight, isIllustrative: standing === 'ILLUSTRATIVE' }]
        : [],
    ),
  }));
}

interface ResultsFinding {
  text: string;
  isIllustrative: boolean;
}

/** What an address serves and whether it works, in a sentence or two. */
export function resultsFinding(
  { ref, kind }: { ref: string; kind: AddressKind },
  served: readonly Served[],
): ResultsFinding {
  const isWhole = kind === 'INITIATIVE';
  if (served.length === 0)
    return {
      text: isWhole ? 'No objective is on record.' : `${ref} serves no objective yet.`,
      isIllustrative: false,
    };
  const some = sayCount(served.length, 'objective');
  const head = isWhole ? `${sentenceCase(some)} on record.` : `${ref} serves ${some}.`;
  const indicators = served.flatMap(({ objective }) => objective.indicators);
  return {
    text: `${head} ${textOf(measuredSentence(indicators))}`,
    isIllustrative: indicators.some(isInvented),
  };
}

const verbs: Record<IndicatorStatus, { one: string; many: string }> = {
  REACHED: { one: 'reached its target', many: 'reached their targets' },
  NOT_REACHED: { one: 'did not reach its target', many: 'did not reach their targets' },
  NO_TARGET: { one: 'has no target for its day', many: 'have no target for their days' },
  NOT_MEASURED: { one: 'is not measured', many: 'are not measured' },
};

const order: readonly IndicatorStatus[] = ['REACHED', 'NOT_REACHED', 'NO_TARGET', 'NOT_MEASURED'];

/** "Of three indicators, one reached its target and two are not measured." */
export function measuredSentence(indicators: readonly Pick<Indicator, 'status'>[]): MarkedSentence {
  const count = indicators.length;
  if (count === 0) return { before: 'No indicator ', marked: 'measures that', after: '.' };
  const parts = order.flatMap((status) => {
    const own = indicators.filter((indicator) => indicator.status === status).length;
    return own === 0 ? [] : [{ own, words: own === 1 ? verbs[status].one : verbs[status].many }];
  });
  if (count === 1) return { before: 'Its one indicator ', marked: parts[0]?.words ?? '', after: '.' };
  const marked = listed(parts.map(({ own, words }) => `${sayNumber(own)} ${words}`));
  return { before: `Of ${sayNumber(count)} indicators, `, marked, after: '.' };
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const isInvented = ({ latest, targets }: Indicator): boolean =>
  latest?.standing === 'ILLUSTRATIVE' || targets.some(({ standing }) => standing === 'ILLUSTRATIVE');
