import { useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import {
  type ExchangeRateInput,
  type ExchangeRateWordsFragment,
  RecordExchangeRateDocument,
  WithdrawExchangeRateDocument,
} from '../gql/graphql';
import { EditForm } from '../platform/edit-form';
import { answered, useEdit } from '../platform/use-edit';
import { Button, ButtonRow } from '../ui/button';
import {
  rateBegin,
  rateChecks,
  type RateField,
  rateInput,
  rateOutcome,
  rateSpecs,
  reasonSpecs,
} from './exchange-rate-fields';
import { sayRateOfDay } from './exchange-rate-words';

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
export function RateChanges({ rate }: { rate: ExchangeRateWordsFragment }) {
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  if (open === 'correct') return <CorrectForm rate={rate} onClose={close} />;
  if (open === 'withdraw') return <WithdrawForm rate={rate} onClose={close} />;
  const name = <span className="visually-hidden"> {sayRateOfDay(rate)}</span>;
  return (
    <ButtonRow>
      <Button isSmall look="quiet" onClick={() => setOpen('correct')}>
        Correct{name}
      </Button>
      <Button isSmall look="quiet" onClick={() => setOpen('withdraw')}>
        Withdraw{name}
      </Button>
    </ButtonRow>
  );
}

interface ChangeProps {
  rate: ExchangeRateWordsFragment;
  onClose: () => void;
}

const correctionSpecs = { ...rateSpecs, ...reasonSpecs };

function CorrectForm({ rate, onClose }: ChangeProps) {
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
      beside={<Keep onClose={onClose} />}
    />
  );
}

const noReason = { reason: '', version: '' };

function WithdrawForm({ rate, onClose }: ChangeProps) {
  const [withdraw] = useMutation(WithdrawExchangeRateDocument);
  const form = useEdit<'reason', { reason: string }, unknown>({
    key: `withdraw-exchange-rate:${rate.key}`,
    specs: reasonSpecs,
    begin: noReason,
    isHeldBack: true,
    input: ({ reason }) => ({ reason }),
    send: async (act, { reason }) => {
      const { data } = await withdraw({ variables: { act, input: { rate: rate.key, reason } } });
      return rateOutcome(answered(data).withdrawExchangeRate, reasonSpecs);
    },
  });
  return (
    <EditForm
      specs={reasonSpecs}
      form={form}
      label={`Withdraw ${sayRateOfDay(rate)}`}
      verb="Withdraw it, in public"
      heldWords="It is withdrawn in ten seconds."
      beside={<Keep onClose={onClose} />}
    />
  );
}

function Keep({ onClose }: { onClose: () => void }) {
  return (
    <Button look="quiet" onClick={onClose}>
      Keep it
    </Button>
  );
}
