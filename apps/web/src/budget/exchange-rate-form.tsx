import { useMutation } from '@apollo/client/react';
import { type ReactNode, useMemo, useState } from 'react';
import {
  type ExchangeRateInput,
  RecordExchangeRateDocument,
  WithdrawExchangeRateDocument,
} from '../gql/graphql';
import { EditForm } from '../platform/edit-form';
import { answered, useEdit } from '../platform/use-edit';
import {
  rateBegin,
  rateChecks,
  type RateField,
  rateInput,
  rateOutcome,
  rateSpecs,
} from './exchange-rate-fields';
import { type Rate, sayRateOfDay } from './exchange-rate-words';
import { ReferenceChanges, reasonSpecs } from './reference-changes';

const blank = { ...rateBegin(null), version: '' };

/** Records a rate, once the time to take that back is over. */
export function NewRate() {
  const [record] = useMutation(RecordExchangeRateDocument);
  const [said, setSaid] = useState('');
  const form = useEdit<RateField, ExchangeRateInput, unknown>({
    key: 'exchange-rate',
    specs: rateSpecs,
    begin: blank,
    isHeldBack: true,
    check: rateChecks,
    input: rateInput,
    send: async (act, input) => {
      const { data } = await record({ variables: { act, input } });
      const came = rateOutcome(answered(data).recordExchangeRate, rateSpecs);
      setSaid(came.kind === 'done' ? 'The rate is recorded, in public. It stands in the list above.' : '');
      if (came.kind === 'done') setTimeout(form.startAgain);
      return came;
    },
  });
  return (
    <div className="stack">
      <EditForm
        specs={rateSpecs}
        form={form}
        label="A new exchange rate"
        verb="Record the rate, in public"
        heldWords="The rate is recorded in ten seconds. Leaving this page records nothing."
      />
      <p role="status" className={said ? 'caption' : 'visually-hidden'}>
        {said}
      </p>
    </div>
  );
}

/** The ways to correct a rate that stands, and to withdraw it. */
export function RateChanges({ rate }: { rate: Rate }) {
  const [withdraw] = useMutation(WithdrawExchangeRateDocument);
  return (
    <ReferenceChanges
      formKey={`exchange-rate:${rate.key}`}
      name={sayRateOfDay(rate)}
      correct={(close) => <CorrectForm rate={rate} close={close} />}
      withdraw={async (act, reason) => {
        const { data } = await withdraw({ variables: { act, input: { rate: rate.key, reason } } });
        return rateOutcome(answered(data).withdrawExchangeRate, reasonSpecs);
      }}
    />
  );
}

const correctionSpecs = { ...rateSpecs, ...reasonSpecs };

function CorrectForm({ rate, close }: { rate: Rate; close: ReactNode }) {
  const [record] = useMutation(RecordExchangeRateDocument);
  const begin = useMemo(() => ({ ...rateBegin(rate), reason: '', version: '' }), [rate]);
  const form = useEdit<RateField | 'reason', ExchangeRateInput, unknown>({
    key: `exchange-rate:${rate.key}`,
    specs: correctionSpecs,
    begin,
    check: rateChecks,
    input: (values) => ({ ...rateInput(values), corrects: rate.key, reason: values.reason }),
    send: async (act, input) => {
      const { data } = await record({ variables: { act, input } });
      return rateOutcome(answered(data).recordExchangeRate, correctionSpecs);
    },
  });
  return (
    <EditForm
      specs={correctionSpecs}
      form={form}
      label={`Correct ${sayRateOfDay(rate)}`}
      verb="Correct it, in public"
      beside={close}
    />
  );
}
