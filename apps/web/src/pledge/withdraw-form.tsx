import { useMutation } from '@apollo/client/react';
import { useEffect, useId, useRef } from 'react';
import { useRevalidator } from 'react-router';
import { type PledgeRow_PledgeFragment, WithdrawPledgeDocument } from '../gql/graphql';
import { faultsByField, type FormReading, useActForm } from '../platform/act-form';
import { ActDone, ActFrame } from '../platform/act-frame';
import { sayFault } from '../platform/act-outcome';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { type WithdrawField, withdrawFields, withdrawOutcome } from './pledge-outcome';

interface WithdrawFormProps {
  /** The pledge. */
  about: string;
  onWithdrawn: (pledge: PledgeRow_PledgeFragment) => void;
  onClose: () => void;
}

const blank = { reason: '' };

/** Takes an offer back, in place. It cannot be undone, so it asks for a reason first and says so. */
export function WithdrawForm({ about: ref, onWithdrawn, onClose }: WithdrawFormProps) {
  const form = useWithdrawal(ref, onWithdrawn);
  const field = useId();
  useFocusOn(field);
  if (form.outcome?.kind === 'done')
    return (
      <ActDone title={`${ref} is withdrawn`}>
        <p>It stays on the record, struck, with your reason. It no longer counts.</p>
      </ActDone>
    );
  return (
    <ActFrame
      form={form}
      label={`Withdraw ${ref}`}
      verb={`Withdraw ${ref} for good`}
      ids={{ reason: field }}
      beside={
        <Button look="quiet" onClick={onClose}>
          Keep it
        </Button>
      }
    >
      <TextArea
        id={field}
        label={`Why do you withdraw ${ref}?`}
        hint="A withdrawal is final. The offer stays on the record, struck, with this reason beside it."
        fault={faultsByField(form.outcome).reason}
        most={2000}
        rows={2}
        value={form.values.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </ActFrame>
  );
}

function useWithdrawal(ref: string, onWithdrawn: WithdrawFormProps['onWithdrawn']) {
  const [withdraw] = useMutation(WithdrawPledgeDocument);
  const { revalidate } = useRevalidator();
  return useActForm<typeof blank, WithdrawField, string, PledgeRow_PledgeFragment>({
    key: `withdraw:${ref}`,
    blank,
    read: readReason,
    send: async (act, reason) => {
      const { data } = await withdraw({ variables: { act, ref, reason } });
      if (!data) throw new Error('the act had no answer');
      const came = withdrawOutcome(data.withdrawPledge);
      if (came.kind === 'done') {
        onWithdrawn(came.done);
        void revalidate();
      }
      return came;
    },
  });
}

function readReason({ reason }: typeof blank): FormReading<WithdrawField, string> {
  if (reason.trim() !== '') return { ok: true, input: reason };
  return {
    ok: false,
    faults: [{ field: 'reason', message: sayFault(withdrawFields.reason, { code: 'EMPTY' }) }],
  };
}

/** Whoever opened the form wants to write in it: the button that had the focus is gone. */
function useFocusOn(field: string): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    document.getElementById(field)?.focus();
  }, [field]);
}
