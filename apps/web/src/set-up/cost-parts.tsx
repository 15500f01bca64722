import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  type BreakdownState,
  RecordBreakdownDocument,
  type RecordBreakdownMutation,
  RecordStatementDocument,
  type StatedCostFragment,
  WithdrawStatementDocument,
} from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import { type FieldSpecs, orNothing } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { sayStated } from '../platform/stated-total';
import { answered, editRefused, useEdit } from '../platform/use-edit';
import { Button, ButtonRow } from '../ui/button';
import { Caption } from '../ui/words';
import { reasonSpec } from './initiative-fields';
import { namedPart } from './initiative-parts';
import { PartForm } from './part-form';
import { PartList } from './part-list';
import { sourceBegin, sourceInput, sourceSpecs } from './source-fields';
import {
  amountChecks,
  amountInput,
  isQualifier,
  type Stated,
  statementBegin,
  statementSpecs,
  theirStatement,
} from './statement-fields';
import { whoMayEdit } from './who-may-edit';

interface CostPartsProps {
  /** The address whose cost it is. */
  address: string;
  cost: StatedCostFragment;
}

interface Ends {
  onDone: (said: string) => void;
  onClose: () => void;
}

/** The totals that somebody stated. One is corrected, or taken back where it was recorded by mistake. */
export function StatedTotals({ address, cost: { statements } }: CostPartsProps) {
  return (
    <PartList
      label="Stated totals"
      noun="stated total"
      parts={statements}
      keyOf={({ key }) => key}
      nameOf={(stated) => sayStated(stated)}
      body={(stated) => (
        <>
          <p>{sayStated(stated)}</p>
          <Caption>
            {stated.statedBy}. {stated.source.title}
          </Caption>
          <TakeBack address={address} stated={stated} />
        </>
      )}
      empty="A total that somebody stated in public, with who stated it and where that is recorded."
      form={(part, ends) => <StatementForm address={address} part={part} {...ends} />}
    />
  );
}

function StatementForm({ address, part, ...ends }: { address: string; part: Stated | null } & Ends) {
  const [record] = useMutation(RecordStatementDocument);
  return (
    <PartForm
      formKey={`statement:${part?.key ?? address}`}
      noun="stated total"
      specs={statementSpecs}
      begin={statementBegin(part)}
      version={part?.version ?? null}
      check={amountChecks}
      theirs={theirStatement}
      input={(values) => ({
        address,
        ...namedPart(values, part && { statement: part.key }),
        amount: amountInput(values),
        qualifier: isQualifier(values.qualifier) ? values.qualifier : 'EXACT',
        periodLabel: orNothing(values.periodLabel),
        statedBy: values.statedBy,
        statedOn: orNothing(values.statedOn),
        ...sourceInput(values),
        source: values.source,
      })}
      send={async (act, input, specs) => {
        const { data } = await record({ variables: { act, input } });
        return costOutcome(answered(data).recordStatement, specs);
      }}
      {...ends}
    />
  );
}

const withdrawalSpecs: FieldSpecs<'reason'> = {
  reason: {
    ...reasonSpec,
    label: 'Why you take it back',
    hint: 'It stays in the public record, with this reason.',
  },
};
const noReason = { reason: '', version: '' };

function TakeBack({ address, stated }: { address: string; stated: Stated }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <WithdrawalForm address={address} stated={stated} onClose={() => setIsOpen(false)} />;
  return (
    <ButtonRow>
      <Button isSmall look="quiet" onClick={() => setIsOpen(true)}>
        Take back {sayStated(stated)}
      </Button>
    </ButtonRow>
  );
}

function WithdrawalForm({
  address,
  stated,
  onClose,
}: {
  address: string;
  stated: Stated;
  onClose: () => void;
}) {
  const [withdraw] = useMutation(WithdrawStatementDocument);
  const form = useEdit<'reason', { reason: string }, unknown>({
    key: `withdraw-statement:${stated.key}`,
    specs: withdrawalSpecs,
    begin: noReason,
    isHeldBack: true,
    input: ({ reason }) => ({ reason }),
    send: async (act, { reason }) => {
      const input = { address, statement: stated.key, reason };
      const { data } = await withdraw({ variables: { act, input } });
      return costOutcome(answered(data).withdrawStatement, withdrawalSpecs);
    },
  });
  return (
    <EditForm
      specs={withdrawalSpecs}
      form={form}
      label={`Take back ${sayStated(stated)}`}
      verb="Take it back, in public"
      heldWords="It is taken back in ten seconds."
      beside={
        <Button look="quiet" onClick={onClose}>
          Keep it
        </Button>
      }
    />
  );
}

type BreakdownField = 'state' | 'note' | 'lookedOn' | 'lookedIn' | 'due' | 'source' | 'sourceUrl';

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
  due: {
    label: 'When it was promised for',
    name: 'When it was promised for',
    hint: 'In the words of whoever promised.',
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
        due: part?.due ?? '',
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
        due: orNothing(values.due),
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

function costOutcome<Field extends string>(
  answer: RecordBreakdownMutation['recordBreakdown'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { ref: string }> {
  if (answer.__typename === 'CostRecorded') return { kind: 'done', done: { ref: answer.address.ref } };
  return editRefused(answer, { specs, whoMay: whoMayEdit, lookFor: 'on the page of the initiative' });
}
