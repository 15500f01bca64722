import { useMemo } from 'react';
import type { ActInput } from '../platform/act';
import type { ActOutcome } from '../platform/act-outcome';
import { begun, type EditValues, type FieldSpecs, type Reading, withReason } from '../platform/edit-fields';
import { EditForm } from '../platform/edit-form';
import { useEdit } from '../platform/use-edit';
import { Button } from '../ui/button';
import { reasonSpec } from './initiative-fields';

/** What a form for something that an initiative consists of is made of. */
export interface PartRules<Field extends string, Input> extends Reading<Field | 'reason', Input> {
  /** Names the form and what it is about. */
  formKey: string;
  /** What it is, for its verb: "area", "stated total". */
  noun: string;
  specs: FieldSpecs<Field>;
  begin: Record<Field, string>;
  /** That of what is edited; nothing for something new. */
  version: number | null;
  theirs?: (now: Readonly<Record<string, string | null>>) => Partial<EditValues<Field | 'reason'>>;
  send: (
    act: ActInput,
    input: Input,
    specs: FieldSpecs<Field | 'reason'>,
  ) => Promise<ActOutcome<Field | 'reason', unknown>>;
}

interface PartFormProps<Field extends string, Input> extends PartRules<Field, Input> {
  onDone: (said: string) => void;
  onClose: () => void;
}

/** Adds something to an initiative, once the time to take that back is over; or edits it, and says why. */
export function PartForm<Field extends string, Input>(props: PartFormProps<Field, Input>) {
  const { formKey, noun, version, theirs, onDone, onClose, send } = props;
  const isNew = version === null;
  const specs = useMemo(() => withReason(props.specs, isNew ? null : reasonSpec), [props.specs, isNew]);
  // What stands is read anew whenever the page is, and is often the same.
  const text = JSON.stringify(props.begin);
  const begin = useMemo(() => begun<Field>(text, version), [text, version]);
  const form = useEdit<Field | 'reason', Input, unknown>({
    key: formKey,
    specs,
    begin,
    isHeldBack: isNew,
    input: props.input,
    ...(props.check && { check: props.check }),
    send: async (act, input) => {
      const came = await send(act, input, specs);
      if (came.kind === 'done')
        onDone(isNew ? `The ${noun} is added, and public.` : `The ${noun} is changed, in public.`);
      return came;
    },
  });
  return (
    <EditForm
      specs={specs}
      form={form}
      label={isNew ? `A new ${noun}` : `Change the ${noun}`}
      verb={isNew ? `Add the ${noun}, in public` : 'Change it, in public'}
      heldWords={`The ${noun} is added in ten seconds. Leaving this page adds nothing.`}
      {...(theirs && { theirs })}
      beside={
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      }
    />
  );
}
