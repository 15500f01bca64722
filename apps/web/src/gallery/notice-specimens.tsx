import { EmptyState } from '../ui/empty-state';
import { Notice, NoticePair } from '../ui/notice';
import { RefChip } from '../ui/ref-chip';

export function NoticeSpecimens() {
  return (
    <div className="stack">
      <NoticePair>
        <Notice level={3} kind="illustrative" title="You are reading an illustrative edition">
          <p>
            It was built so that this page has something to show. Hatched bars are illustrative wherever they
            appear.
          </p>
        </Notice>
        <Notice level={3} kind="pending" title="Breakdown not found">
          <p>
            The total is on the record, its lines are not. For{' '}
            <RefChip size="word" refText="I-1" href="#notices" /> a breakdown was promised in “weeks, not
            months”.
          </p>
        </Notice>
        <Notice level={3} kind="error" title="Not sent, and not lost">
          <p>
            The network failed at 14:06. Your draft is on this device, and sending again cannot count twice.{' '}
            <a href="#notices">Send again</a>
          </p>
        </Notice>
        <Notice level={3} kind="good" title="Received">
          <p>Kept, durable, and public at once.</p>
        </Notice>
        <Notice
          level={3}
          title={
            <>
              <RefChip refText="C-27" isRetired /> is retired
            </>
          }
        >
          <p>
            Its history, its comments and its number remain. <a href="#notices">Read them</a>
          </p>
        </Notice>
        <Notice level={3} title="Only a treasurer can do this">
          <p>You are signed in as a participant. A treasurer of the initiative records receipts.</p>
        </Notice>
      </NoticePair>
      <EmptyState title="No measurement yet">
        Values of <RefChip size="word" refText="K-12" strand="results" href="#notices" /> would appear here.
        The initiative’s editor can add them from a form, from CSV or through the API.
      </EmptyState>
    </div>
  );
}
