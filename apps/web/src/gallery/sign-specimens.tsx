import { Columns } from '../ui/columns';
import { RefChip } from '../ui/ref-chip';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Specimen } from './specimen';

export function SignSpecimens() {
  return (
    <Columns count={3}>
      <Specimen state="Refs: cost, voice, funding, results, and the grey kinds">
        <div className="signs">
          <RefChip refText="C-17" strand="cost" href="#signs" />
          <RefChip refText="S-412" strand="voice" href="#signs" />
          <RefChip refText="F-120" strand="funding" href="#signs" />
          <RefChip refText="K-9" strand="results" href="#signs" />
          <RefChip refText="I-2" href="#signs" />
          <RefChip refText="M-5" />
        </div>
      </Specimen>
      <Specimen state="Large; retired, never reused">
        <div className="signs">
          <RefChip refText="C-17" strand="cost" size="large" href="#signs" />
          <RefChip refText="C-27" strand="cost" isRetired href="#signs" />
        </div>
      </Specimen>
      <Specimen state="How sure: in a word">
        <div className="signs">
          <Tag standing="record" />
          <Tag standing="illustrative" />
          <Tag standing="unknown" />
          <Tag standing="unknown" word="Pending" />
          <Tag standing="our-words" />
        </div>
      </Specimen>
      <Specimen state="Results">
        <div className="signs">
          <Status shape="disc" word="On track" />
          <Status shape="half" word="At risk" />
          <Status shape="cross" word="Off track" />
          <Status shape="dashed-ring" word="No measurement" />
        </div>
      </Specimen>
      <Specimen state="Promises">
        <div className="signs">
          <Status shape="disc" word="Kept" />
          <Status shape="half" word="Partly kept" />
          <Status shape="ring" word="Pending" />
          <Status shape="dashed-ring" word="Outcome not found" />
          <Status shape="triangle" word="Overdue by 12 days" />
        </div>
      </Specimen>
      <Specimen state="Answers, as pills">
        <div className="signs">
          <Status isPill shape="disc" word="Accepted" />
          <Status isPill shape="half" word="Promised" />
          <Status isPill shape="cross" word="Rejected" />
          <Status isPill shape="ring" word="Open" />
        </div>
      </Specimen>
    </Columns>
  );
}
