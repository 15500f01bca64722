import { Checkbox } from '../ui/checkbox';
import { Columns } from '../ui/columns';
import { FormFaults } from '../ui/form-faults';
import { RadioList, RadioSegments } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

const faults = [
  { fieldId: 'gallery-rate', message: 'Rate: write 60,000 or 60000' },
  { fieldId: 'gallery-capacity', message: 'Say in which capacity you speak' },
];

export function FieldSpecimens() {
  return (
    <div className="stack">
      <Columns count={2}>
        <FormFaults faults={faults} level={3} takesFocus={false} />
        <FormFaults faults={faults.slice(0, 1)} level={3} takesFocus={false} />
      </Columns>
      <Columns count={3}>
        <TextField label="Title" hint="As people say it aloud." defaultValue="Contact directory upkeep" />
        <TextField label="E-mail" isOptional type="email" placeholder="resident@example.org" />
        <TextField
          id="gallery-rate"
          label="Rate"
          hint="Whole dollars a year."
          fault="Write 60,000 or 60000. A point is read as cents."
          before="$"
          inputMode="decimal"
          defaultValue="60.000"
        />
        <TextField
          label="Edition"
          hint="Locked: a published edition does not change."
          disabled
          value="Published"
        />
        <SelectField label="Object class" options={classes} defaultValue="staff" />
        <SelectField label="Year" fault="Choose a year in which the call is open." options={classes} />
        <TextArea
          label="Your comment"
          hint="Each point gets its own answer."
          most={4000}
          defaultValue={said}
        />
        <TextArea
          label="Reason"
          fault="Shorten it by 68 characters, or send the rest as a second comment."
          most={100}
          defaultValue={said}
        />
      </Columns>
      <Columns count={3}>
        <SegmentSpecimens />
        <ChoiceSpecimens />
      </Columns>
    </div>
  );
}

const said =
  'We keep our contact current, and would confirm it twice a year if asked. The number behind C-17 assumes two people. Who checked that against the 110 registries reached?';

const classes = [
  { value: 'staff', label: 'Staff' },
  { value: 'services', label: 'Services' },
  { value: 'travel', label: 'Travel', isDisabled: true },
];

function SegmentSpecimens() {
  return (
    <>
      <RadioSegments
        label="Year shown"
        name="gallery-year"
        defaultValue="FY11"
        choices={['FY11', 'FY12', 'FY13'].map((value) => ({ value, label: value }))}
      />
      <RadioSegments
        label="Position"
        name="gallery-position"
        isTall
        defaultValue="concern"
        choices={[
          { value: 'favour', label: 'In favour' },
          { value: 'concern', label: 'Concern' },
          { value: 'against', label: 'Against', isDisabled: true },
        ]}
      />
    </>
  );
}

function ChoiceSpecimens() {
  return (
    <div className="stack">
      <RadioList
        id="gallery-capacity"
        label="In which capacity do you speak?"
        name="gallery-capacity"
        fault="Choose one. It is shown beside your words."
        choices={[
          { value: 'self', label: 'For myself' },
          { value: 'organisation', label: 'For my organisation', hint: 'It must be verified.' },
        ]}
      />
      <Checkbox label="An indicator reaches a value" hint="The pledge then binds." defaultChecked />
      <Checkbox label="I have read the rules" fault="Read the rules, then tick this." />
    </div>
  );
}
