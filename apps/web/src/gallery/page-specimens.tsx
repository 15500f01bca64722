import { Aside } from '../ui/aside';
import { WithAside } from '../ui/columns';
import { LocalTabs } from '../ui/local-tabs';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { SearchBox, GoToBox } from '../ui/search-box';
import { Stages } from '../ui/stages';
import { Strand } from '../ui/strand';
import { Caption, Finding, More } from '../ui/words';
import { Specimen } from './specimen';

export function PageSpecimens() {
  return (
    <div className="stack">
      <Specimen state="Place">
        <Place
          label="Example place"
          steps={[
            { label: 'Nairobi 2010', href: '#page' },
            { label: 'I-2 Response team', href: '#page' },
            { label: 'Shown as it stood on 9 March 2010' },
          ]}
        />
      </Specimen>
      <Specimen state="Local tabs, the second is here">
        <LocalTabs
          label="This example"
          tabs={[
            { href: '#overview', label: 'Overview' },
            { href: '#cost', label: 'Cost', strand: 'cost', isCurrent: true },
            { href: '#voice', label: 'Voice', strand: 'voice' },
            { href: '#funding', label: 'Funding', strand: 'funding' },
            { href: '#results', label: 'Results', strand: 'results' },
          ]}
        />
      </Specimen>
      <Specimen state="Stages">
        <Stages
          label="Example stages"
          stages={[
            { key: 'case', label: 'Business case', state: 'done' },
            { key: 'consultation', label: 'Consultation', state: 'now' },
            { key: 'funding', label: 'Funding', state: 'later' },
            { key: 'work', label: 'Implementation', state: 'later' },
          ]}
        />
      </Specimen>
      <Specimen state="Search, and go to">
        <div className="stack">
          <SearchBox
            label="Search everything"
            hint="Words, or a ref such as C-17."
            query="contact directory"
          />
          <GoToBox />
        </div>
      </Specimen>
      <StrandsBesideRecords />
    </div>
  );
}

function StrandsBesideRecords() {
  return (
    <WithAside
      beside={
        <Aside title="Promises">
          <Caption>Beside the main column; under it on a phone.</Caption>
          <RowList
            label="Example promises"
            rows={[
              { key: 'M-5', sign: <RefChip refText="M-5" href="#page" />, body: 'Hold a scenario workshop' },
              { key: 'M-4', sign: <RefChip refText="M-4" href="#page" />, body: 'Analyse the comments' },
            ]}
          />
        </Aside>
      }
    >
      <Strand strand="cost" name="Cost" question="What does it cost, and where does the number come from?">
        <Finding>The total is on the record. What it is made of is not.</Finding>
        <p>
          <More href="#page">Open the cost tree, 16 lines</More>
        </p>
      </Strand>
      <Strand strand="voice" name="Voice" question="What did people say, and what came of it?">
        <Finding>The worry is less about the idea than its order.</Finding>
      </Strand>
      <Strand strand="funding" name="Funding" question="Who pays, how firmly, and what is missing?">
        <Finding>No amount, no year and no second funder is on record.</Finding>
      </Strand>
      <Strand strand="results" name="Results" question="Does it work?">
        <Finding>One number exists.</Finding>
      </Strand>
    </WithAside>
  );
}
