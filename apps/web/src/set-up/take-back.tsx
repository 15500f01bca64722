import { useState } from 'react';
import type { ActInput } from '../platform/act';
import type { ActOutcome } from '../platform/act-outcome';
import type { FieldSpecs } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { useEdit } from '../platform/use-edit';
import { Button, ButtonRow } from '../ui/button';
import { reasonSpec } from './initiative-fields';

interface TakeBackProps {
  /** How it is called on the button: "$4.2M", "V-2". */
  name: string;
  /** Names the form and what it is about. */
  formKey: string;
  send: (
    act: ActInput,
    reason: string,
    specs: FieldSpecs<'reason'>,
  ) => Promise<ActOutcome<'reason', unknown>>;
}

const specs: FieldSpecs<'reason'> = {
  reason: {
    ...reasonSpec,
    label: 'Why you take it back',
    hint: 'It stays in the public record, with this reason.',
  },
};
const noReason = { reason: '', version: '' };

/** Takes back something that was recorded by mistake, with a reason, once the time to think better of it is over. */
export function TakeBack(props: TakeBackProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <WithdrawalForm {...props} onClose={() => setIsOpen(false)} />;
  return (
    <ButtonRow>
      <Button isSmall look="quiet" onClick={() => setIsOpen(true)}>
        Take back {props.name}
      </Button>
    </ButtonRow>
  );
}

function WithdrawalForm({ name, formKey, send, onClose }: TakeBackProps & { onClose: () => void }) {
  const form = useEdit<'reason', { reason: string }, unknown>({
    key: formKey,
    specs,
    begin: noReason,
    isHeldBack: true,
    input: ({ reason }) => ({ reason }),
    send: (act, { reason }) => send(act, reason, specs),
  });
  return (
    <EditForm
      specs={specs}
      form={form}
      label={`Take back ${name}`}
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
