import { type ReactNode, useState } from 'react';
import type { ActInput } from '../platform/act';
import type { ActOutcome } from '../platform/act-outcome';
import type { FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { useEdit } from '../platform/use-edit';
import { Button, ButtonRow } from '../ui/button';

/** Why something is corrected or withdrawn. */
export const reasonSpecs: FieldSpecs<'reason'> = {
  reason: {
    label: 'Why',
    name: 'The reason',
    hint: 'It stays in the list and in the public record, beside what was there before.',
    kind: 'text',
    most: 500,
    rows: 2,
  },
};

interface ReferenceChangesProps {
  /** Names it among the drafts of forms. */
  formKey: string;
  /** What it is called, for those who hear the buttons. */
  name: string;
  /** The form that corrects it. */
  correct: (close: ReactNode) => ReactNode;
  withdraw: (act: ActInput, reason: string) => Promise<ActOutcome<'reason', unknown>>;
}

/** The ways to correct something that costs are converted by or compared with, and to withdraw it. */
export function ReferenceChanges({ formKey, name, correct, withdraw }: ReferenceChangesProps) {
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const close = (
    <Button look="quiet" onClick={() => setOpen(null)}>
      Keep it
    </Button>
  );
  if (open === 'correct') return correct(close);
  if (open === 'withdraw')
    return <WithdrawForm formKey={formKey} name={name} withdraw={withdraw} close={close} />;
  const spoken = <span className="visually-hidden"> {name}</span>;
  return (
    <ButtonRow>
      <Button isSmall look="quiet" onClick={() => setOpen('correct')}>
        Correct{spoken}
      </Button>
      <Button isSmall look="quiet" onClick={() => setOpen('withdraw')}>
        Withdraw{spoken}
      </Button>
    </ButtonRow>
  );
}

const noReason = { reason: '', version: '' };

type WithdrawFormProps = Omit<ReferenceChangesProps, 'correct'> & { close: ReactNode };

function WithdrawForm({ formKey, name, withdraw, close }: WithdrawFormProps) {
  const form = useEdit<'reason', string, unknown>({
    key: `withdraw-${formKey}`,
    specs: reasonSpecs,
    begin: noReason,
    isHeldBack: true,
    input: ({ reason }) => reason,
    send: withdraw,
  });
  return (
    <EditForm
      specs={reasonSpecs}
      form={form}
      label={`Withdraw ${name}`}
      verb="Withdraw it, in public"
      heldWords="It is withdrawn in ten seconds."
      beside={close}
    />
  );
}
