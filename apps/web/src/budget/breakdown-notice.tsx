import type { BreakdownNotice_BreakdownFragment, BreakdownState } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { Notice } from '../ui/notice';
import { Caption } from '../ui/words';
import { SourceWords } from '../platform/source-words';

const titles: Record<BreakdownState, string> = {
  PUBLISHED: 'The breakdown is published',
  PENDING: 'The breakdown is awaited',
  WITHHELD: 'The breakdown is withheld',
  NOT_FOUND: 'We found no breakdown',
};

/** Whether the parts of a total can be read; where not, why, whose promise they are, and when and where we looked. */
export function BreakdownNotice({
  breakdown,
  level = 3,
}: {
  breakdown: BreakdownNotice_BreakdownFragment;
  level?: 2 | 3;
}) {
  const { state, note, lookedOn, lookedIn, source } = breakdown;
  const promise = sayPromise(breakdown);
  return (
    <Notice kind={state === 'PUBLISHED' ? 'plain' : 'pending'} title={titles[state]} level={level}>
      <p>{note}</p>
      {breakdown.withheldFor ? <p>The reason that was given: {breakdown.withheldFor}</p> : null}
      {promise === undefined ? null : <Caption>{promise}</Caption>}
      {lookedOn ? (
        <Caption>
          We looked last on <time dateTime={lookedOn}>{sayDate(lookedOn)}</time>
          {lookedIn ? `, in: ${lookedIn}` : ''}.
        </Caption>
      ) : null}
      {source ? (
        <Caption>
          Source: <SourceWords source={source} />
        </Caption>
      ) : null}
    </Notice>
  );
}

/** Who promised a breakdown, and for when; nothing where nobody did. */
function sayPromise({
  state,
  due,
  promisedBy,
}: Pick<BreakdownNotice_BreakdownFragment, 'state' | 'due' | 'promisedBy'>): string | undefined {
  const by = promisedBy ? ` by ${promisedBy}` : '';
  if (due) return `It was promised${by} for: “${due}”.`;
  if (promisedBy) return `It was promised${by}, for no time that was named.`;
  return state === 'PENDING' ? 'Who promised it, and for when, is not recorded.' : undefined;
}
