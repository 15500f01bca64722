import { useMutation } from '@apollo/client/react';
import { type BreakdownState, RecordBreakdownDocument, type StatedCostFragment } from '../gql/graphql';
import { type FieldSpecs, orNothing } from '../platform/edit-fields';
import { answered } from '../platform/use-edit';
import { Caption } from '../ui/words';
import { costOutcome, type CostPartsProps, type Ends } from './cost-parts';
import { namedPart } from './initiative-parts';
import { PartForm } from './part-form';
import { PartList } from './part-list';
import { sourceBegin, sourceInput, sourceSpecs } from './source-fields';

type BreakdownField =
  'state' | 'note' | 'lookedOn' | 'lookedIn' | 'promisedBy' | 'due' | 'withheldFor' | 'source' | 'sourceUrl';

const states: Record<BreakdownState, string> = {
  PUBLISHED: 'It was published',
  PENDING: 'It was promised, and is awaited',
  WITHHELD: 'It is withheld, for a reason that was given',
  NOT_FOUND: 'We looked, and did not find it',
};

const isState = (value: string): value is BreakdownState => Object.hasOwn(states, value);

const breakdownSpecs: FieldSpecs<BreakdownField> = {
  state: {
    label: 'Can the breakdown be read?',
    name: 'The state',
    kind: 'choice',
    options: Object.entries(states).map(([value, label]) => ({ value, label })),
  },
  note: { label: 'What is known about it', name: 'What is known', kind: 'text', most: 500, rows: 2 },
  lookedOn: {
    label: 'The day we last looked',
    name: 'The day',
    kind: 'date',
    hint: 'Needed where it was not found.',
    isOptional: true,
  },
  lookedIn: {
    label: 'Where we looked',
    name: 'Where we looked',
    hint: 'Needed where it was not found.',
    isOptional: true,
  },
  promisedBy: {
    label: 'Who promised it',
    name: 'Who promised it',
    hint: 'Needed where it is awaited.',
    isOptional: true,
  },
  due: {
    label: 'When it was promised for',
    name: 'When it was promised for',
    hint: 'In the words of whoever promised. Nothing where no time was named.',
    isOptional: true,
  },
  withheldFor: {
    label: 'The reason that was given for withholding it',
    name: 'The reason that was given',
    kind: 'text',
    most: 500,
    rows: 2,
    hint: 'Needed where it is withheld.',
    isOptional: true,
  },
  ...sourceSpecs,
};

type Breakdown = NonNullable<StatedCostFragment['breakdown']>;

/** Whether the parts of the total can be read, and how we know. */
export function BreakdownPart({ address, cost: { breakdown } }: CostPartsProps) {
  return (
    <PartList
      label="The breakdown"
      noun="word on the breakdown"
      isSingle
      parts={breakdown ? [breakdown] : []}
      keyOf={() => 'breakdown'}
      nameOf={() => 'what is said of it'}
      body={({ state, note }) => (
        <>
          <p>{states[state]}.</p>
          <Caption>{note}</Caption>
        </>
      )}
      empty="Whether the parts of the total can be read: published, awaited, withheld, or not found by us."
      form={(part, ends) => <BreakdownForm address={address} part={part} {...ends} />}
    />
  );
}

function BreakdownForm({ address, part, ...ends }: { address: string; part: Breakdown | null } & Ends) {
  const [record] = useMutation(RecordBreakdownDocument);
  return (
    <PartForm
      formKey={`breakdown:${address}`}
      noun="word on the breakdown"
      specs={breakdownSpecs}
      begin={{
        state: part?.state ?? 'PENDING',
        note: part?.note ?? '',
        lookedOn: part?.lookedOn ?? '',
        lookedIn: part?.lookedIn ?? '',
        promisedBy: part?.promisedBy ?? '',
        due: part?.due ?? '',
        withheldFor: part?.withheldFor ?? '',
        ...sourceBegin(part?.source),
      }}
      version={part?.version ?? null}
      input={(values) => ({
        address,
        ...namedPart(values, part && {}),
        state: isState(values.state) ? values.state : 'PENDING',
        note: values.note,
        lookedOn: orNothing(values.lookedOn),
        lookedIn: orNothing(values.lookedIn),
        promisedBy: orNothing(values.promisedBy),
        due: orNothing(values.due),
        withheldFor: orNothing(values.withheldFor),
        ...sourceInput(values),
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return costOutcome(answered(data).recordBreakdown, specs);
      }}
      {...ends}
    />
  );
}
