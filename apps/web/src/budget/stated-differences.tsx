import type { CostStatementRowFragment, Standing, StatedDifferences_CostFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayDate } from '../platform/dates';
import { SourceWords } from '../platform/source-words';
import { sayStated } from '../platform/stated-total';
import { Notice } from '../ui/notice';
import { Caption } from '../ui/words';
import { sayApart, sayAuthority, sayBuiltUp, sayNotCompared } from './stated-difference-words';

type Differences = Plain<StatedDifferences_CostFragment>;

interface StatedDifferencesProps {
  cost: Differences & {
    statements: readonly Plain<CostStatementRowFragment>[];
    edition: { standing: Standing } | null;
  };
  level?: 2 | 3;
}

/** Stated totals that cannot both hold, and those that the lines of the edition do not come to; nothing where all agree. */
export function StatedDifferences({ cost, level = 3 }: StatedDifferencesProps) {
  const { disagreements, builtUpDifferences, edition, statements } = cost;
  const notCompared = edition ? sayNotCompared(statements) : undefined;
  return (
    <>
      {disagreements.length > 0 ? <Disagreements pairs={disagreements} level={level} /> : null}
      {edition && builtUpDifferences.length > 0 ? (
        <BuiltUp differences={builtUpDifferences} standing={edition.standing} level={level} />
      ) : null}
      {notCompared === undefined ? null : <Caption>{notCompared}</Caption>}
    </>
  );
}

function Disagreements({ pairs, level }: { pairs: Differences['disagreements']; level: 2 | 3 }) {
  return (
    <Notice
      title={pairs.length === 1 ? 'Two stated totals disagree' : 'Stated totals disagree'}
      level={level}
    >
      {pairs.map((pair) => (
        <div className="stack-tight" key={`${keyOf(pair.lower)} ${keyOf(pair.higher)}`}>
          <p>
            {pair.periodLabel === null ? 'Both without a period' : `For ${pair.periodLabel}`}:{' '}
            <strong>{sayStated(pair.lower)}</strong> and <strong>{sayStated(pair.higher)}</strong>,{' '}
            {sayApart(pair)}. {sayAuthority(pair)}
          </p>
          <End statement={pair.lower} />
          <End statement={pair.higher} />
        </div>
      ))}
      <Caption>
        Exact totals for one period disagree where they differ; one that was said to be about an amount, where
        the two are more than 5% apart; one that was said to be at least an amount, where another is lower.
      </Caption>
    </Notice>
  );
}

function BuiltUp({
  differences,
  standing,
  level,
}: {
  differences: Differences['builtUpDifferences'];
  standing: Standing;
  level: 2 | 3;
}) {
  return (
    <Notice
      kind={standing === 'ILLUSTRATIVE' ? 'illustrative' : 'plain'}
      title="The lines come to something else than what was stated"
      level={level}
    >
      {differences.map((difference) => (
        <div className="stack-tight" key={keyOf(difference.statement)}>
          <p>
            For {difference.total.period.label} <strong>{sayStated(difference.statement)}</strong> was stated.{' '}
            {sayBuiltUp(difference, standing)}
          </p>
          <End statement={difference.statement} />
        </div>
      ))}
    </Notice>
  );
}

type Statement = Differences['disagreements'][number]['lower'];

const keyOf = ({ amount, qualifier, statedBy, source }: Statement): string =>
  [amount.amountMinor, qualifier, statedBy, source.title].join(' ');

/** Who stated a total, when, and where that is recorded. */
function End({ statement }: { statement: Statement }) {
  const { statedBy, statedOn, source } = statement;
  const day = statedOn === null ? '' : `, ${sayDate(statedOn)}`;
  return (
    <Caption>
      {sayStated(statement)}: {statedBy}
      {day}. <SourceWords source={source} />
    </Caption>
  );
}
