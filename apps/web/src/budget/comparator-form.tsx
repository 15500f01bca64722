import { useMutation } from '@apollo/client/react';
import { type ReactNode, useMemo, useState } from 'react';
import { type ComparatorInput, RecordComparatorDocument, WithdrawComparatorDocument } from '../gql/graphql';
import { EditForm } from '../platform/edit-form';
import { answered, useEdit } from '../platform/use-edit';
import {
  comparatorBegin,
  comparatorChecks,
  type ComparatorField,
  comparatorInput,
  comparatorOutcome,
  comparatorSpecs,
} from './comparator-fields';
import type { Comparator } from './comparator-words';
import { ReferenceChanges, reasonSpecs } from './reference-changes';

const blank = { ...comparatorBegin(null), version: '' };

/** Records a comparator, once the time to take that back is over. */
export function NewComparator() {
  const [record] = useMutation(RecordComparatorDocument);
  const [said, setSaid] = useState('');
  const form = useEdit<ComparatorField, ComparatorInput, unknown>({
    key: 'comparator',
    specs: comparatorSpecs,
    begin: blank,
    isHeldBack: true,
    check: comparatorChecks,
    input: comparatorInput,
    send: async (act, input) => {
      const { data } = await record({ variables: { act, input } });
      const came = comparatorOutcome(answered(data).recordComparator, comparatorSpecs);
      setSaid(came.kind === 'done' ? 'It is recorded, in public, and stands in the list above.' : '');
      if (came.kind === 'done') setTimeout(form.startAgain);
      return came;
    },
  });
  return (
    <div className="stack">
      <EditForm
        specs={comparatorSpecs}
        form={form}
        label="A new comparator"
        verb="Record it, in public"
        heldWords="It is recorded in ten seconds. Leaving this page records nothing."
      />
      <p role="status" className={said ? 'caption' : 'visually-hidden'}>
        {said}
      </p>
    </div>
  );
}

/** The ways to correct a comparator that stands, and to withdraw it. */
export function ComparatorChanges({ comparator }: { comparator: Comparator }) {
  const [withdraw] = useMutation(WithdrawComparatorDocument);
  return (
    <ReferenceChanges
      formKey={`comparator:${comparator.key}`}
      name={comparator.title}
      correct={(close) => <CorrectForm comparator={comparator} close={close} />}
      withdraw={async (act, reason) => {
        const input = { comparator: comparator.key, reason };
        const { data } = await withdraw({ variables: { act, input } });
        return comparatorOutcome(answered(data).withdrawComparator, reasonSpecs);
      }}
    />
  );
}

const correctionSpecs = { ...comparatorSpecs, ...reasonSpecs };

function CorrectForm({ comparator, close }: { comparator: Comparator; close: ReactNode }) {
  const [record] = useMutation(RecordComparatorDocument);
  const begin = useMemo(() => ({ ...comparatorBegin(comparator), reason: '', version: '' }), [comparator]);
  const form = useEdit<ComparatorField | 'reason', ComparatorInput, unknown>({
    key: `comparator:${comparator.key}`,
    specs: correctionSpecs,
    begin,
    check: comparatorChecks,
    input: (values) => ({ ...comparatorInput(values), corrects: comparator.key, reason: values.reason }),
    send: async (act, input) => {
      const { data } = await record({ variables: { act, input } });
      return comparatorOutcome(answered(data).recordComparator, correctionSpecs);
    },
  });
  return (
    <EditForm
      specs={correctionSpecs}
      form={form}
      label={`Correct ${comparator.title}`}
      verb="Correct it, in public"
      beside={close}
    />
  );
}
