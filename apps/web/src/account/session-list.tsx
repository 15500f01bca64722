import { sayInstant } from '../platform/dates';
import { Button } from '../ui/button';
import { RowList } from '../ui/row-list';
import { Caption } from '../ui/words';
import type { OwnAccount } from './own-account';

type OwnSession = OwnAccount['sessions'][number];

/** The browsers in which somebody is signed in, each with the way to end that. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <div className="stack">
      <RowList
        label="Browsers in which you are signed in"
        rows={sessions.map((session) => ({ key: session.key, body: <Session session={session} /> }))}
      />
      {sessions.length > 1 ? (
        <form action="/session/revoke" method="post">
          <Button type="submit" look="second">
            Sign out everywhere else
          </Button>
        </form>
      ) : null}
    </div>
  );
}

function Session({ session: { key, browser, beganAt, lastSeenAt, isThis } }: { session: OwnSession }) {
  const name = browser ?? 'A browser that did not say what it is';
  return (
    <form action={isThis ? '/session/end' : '/session/revoke'} method="post" className="stack-tight">
      <p>
        <strong>{name}</strong>
        {isThis ? ', this one' : ''}
      </p>
      <Caption>
        Signed in {sayInstant(beganAt)}; last used in the hour from {sayInstant(lastSeenAt)}
      </Caption>
      <input type="hidden" name={isThis ? 'next' : 'session'} value={isThis ? '/sign-in' : key} />
      <div className="button-row">
        <Button type="submit" look="second" isSmall aria-label={`Sign out ${isThis ? 'here' : name}`}>
          Sign out
        </Button>
      </div>
    </form>
  );
}
