import { Button, ButtonRow } from '../ui/button';
import { Columns } from '../ui/columns';
import { HistoryList } from '../ui/history-list';
import { KeyValues } from '../ui/key-values';
import { Hash, Receipt } from '../ui/receipt';
import { RefChip } from '../ui/ref-chip';
import { Status } from '../ui/status';

export function RecordSpecimens() {
  return (
    <Columns count={2}>
      <ReceiptSpecimen />
      <HistorySpecimen />
    </Columns>
  );
}

function ReceiptSpecimen() {
  return (
    <Receipt
      strand="voice"
      title="Your receipt"
      number="S-412"
      received={
        <>
          Received <strong>9 March 2010, 14:06:31 UTC</strong>
          <br />
          in time by 20 days, 9 hours
        </>
      }
      status={<Status isPill shape="ring" word="Waiting for you" />}
      pairs={[
        { name: 'Hash of your words', value: <Hash>sha256 5f2b 9c1e 07aa 41d8 e3c6 0b97 7d52 a8f4</Hash> },
        { name: 'Find it again', value: <a href="#records">plumbline.example/refs/S-412</a> },
      ]}
    >
      <ButtonRow>
        <Button isSmall look="second">
          Send it to me
        </Button>
        <Button isSmall look="quiet">
          Withdraw
        </Button>
      </ButtonRow>
    </Receipt>
  );
}

function HistorySpecimen() {
  return (
    <div className="stack">
      <HistoryList
        label="Example history"
        rows={[
          {
            key: '2',
            dateTime: '2010-05-20',
            when: '20 May 2010',
            what: (
              <>
                <strong>Edition 2 published.</strong> Posts <del>1</del> <ins>2</ins>
              </>
            ),
          },
          {
            key: '1',
            dateTime: '2010-03-08',
            when: '8 Mar 2010',
            what: (
              <>
                <RefChip refText="N-14" strand="voice" href="#records" /> <strong>Point made</strong> from the
                floor
              </>
            ),
          },
        ]}
      />
      <KeyValues
        pairs={[
          { name: 'Closes', value: '29 March 2010, 23:59 UTC' },
          { name: 'Anywhere on Earth', value: '29 March, 11:59' },
        ]}
      />
    </div>
  );
}
