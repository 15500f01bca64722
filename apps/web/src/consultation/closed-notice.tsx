import type { ProceedingStanding_ProceedingFragment } from '../gql/graphql';
import { sayInstant } from '../platform/dates';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { RefChip } from '../ui/ref-chip';
import { More } from '../ui/words';

interface ClosedNoticeProps {
  about: string;
  /** The proceedings about its initiative, the latest to close first. */
  proceedings: readonly ProceedingStanding_ProceedingFragment[];
}

/** Why nothing can be said about an address now: what closed when, what opens when, and what is open elsewhere. */
export function ClosedNotice({ about, proceedings }: ClosedNoticeProps) {
  const next = proceedings.findLast(({ state }) => state === 'AHEAD');
  const last = proceedings.find(({ state }) => state === 'CLOSED');
  return (
    <Notice kind="pending" level={3} title={`Nothing is open about ${about} now`}>
      {last ? (
        <p>
          <Named proceeding={last} /> closed on {sayInstant(last.closesAt)}.
        </p>
      ) : null}
      {next ? (
        <p>
          <Named proceeding={next} /> opens on {sayInstant(next.opensAt)}.
        </p>
      ) : null}
      {last || next ? null : <p>No proceeding about it was ever opened. A moderator opens one.</p>}
      <p>
        <More href="/comment">See what is open now</More>
      </p>
    </Notice>
  );
}

function Named({ proceeding: { ref, title } }: { proceeding: ProceedingStanding_ProceedingFragment }) {
  return (
    <>
      <RefChip refText={ref} strand="voice" size="word" href={`/refs/${ref}`} />{' '}
      <Link href={`/refs/${ref}`}>{title}</Link>
    </>
  );
}
