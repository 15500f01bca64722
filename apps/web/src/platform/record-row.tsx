import type { ReactElement } from 'react';
import type { RecordRow_ActFragment } from '../gql/graphql';
import type { Happening } from '../ui/history-list';
import { Link } from '../ui/link';
import { sayInstant } from './dates';
import type { Plain } from './plain';
import { sayAct, sayActor, sayField, sayValue } from './record-words';

type Act = Plain<RecordRow_ActFragment>;

/**
 * An act of the record as a dated row: what was done, what changed, why, and who did it.
 *
 * @param touched what it was about, where that is not said by the page; an element, so that no index of a list passes for it
 */
export function recordRow(
  { id, operation, actor, at, reason, changes }: Act,
  touched: ReactElement | null = null,
): Happening {
  return {
    key: id,
    dateTime: at,
    when: sayInstant(at, 'table'),
    what: (
      <>
        <strong>{sayAct(operation)}.</strong>{' '}
        {changes.map((change, index) => (
          <Change key={index} change={change} />
        ))}
        {reason === null ? null : <>Reason: {closed(reason)} </>}
        <span className="caption">
          <Who actor={actor} />
        </span>
        {touched}
      </>
    ),
  };
}

/** Who acted: a person by the name they chose, with what they did; a representative with the organisation. */
function Who({ actor }: { actor: Act['actor'] }) {
  const { person, organisation } = actor;
  const name = person ? <Link href={`/people/${person.id}`}>{person.name}</Link> : sayActor(actor);
  if (!organisation) return name;
  return (
    <>
      {name}, for <Link href={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
    </>
  );
}

function Change({ change: { field, before, after } }: { change: Act['changes'][number] }) {
  const last = after ?? before ?? '';
  return (
    <>
      {sayField(field)} {before === null ? null : <del>{sayValue(before)}</del>}{' '}
      {after === null ? null : <ins>{sayValue(after)}</ins>}
      {last.endsWith('.') ? ' ' : '. '}
    </>
  );
}

const closed = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
