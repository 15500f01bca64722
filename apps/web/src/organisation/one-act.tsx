import type { ReactNode } from 'react';
import type { ActInput } from '../platform/act';
import { ActDone, ActFrame } from '../platform/act-frame';
import type { FieldSpecs } from '../platform/edit-fields';
import { useEdit } from '../platform/use-edit';
import { type OrganisationAnswer, organisationOutcome } from './organisation-outcome';

interface OneActProps {
  /** Names the act and what it is about. */
  name: string;
  verb: string;
  whoMay: string;
  /** What is so once it is done. */
  done: string;
  send: (act: ActInput) => Promise<OrganisationAnswer>;
  children: ReactNode;
}

const specs: FieldSpecs<never> = {};
const nothing = { version: '' };

/** An act that asks for nothing but to be done. It waits for ten seconds in which it can be taken back. */
export function OneAct({ name, verb, whoMay, done, send, children }: OneActProps) {
  const form = useEdit<never, null, string>({
    key: name,
    specs,
    begin: nothing,
    isHeldBack: true,
    input: () => null,
    send: async (act) => organisationOutcome(await send(act), { specs, whoMay }),
  });
  if (form.outcome?.kind === 'done')
    return (
      <ActDone level={3} title={done}>
        <p>It stands in the record.</p>
      </ActDone>
    );
  return (
    <ActFrame
      form={{ ...form, send: () => form.send() }}
      label={verb}
      verb={verb}
      ids={specs}
      level={3}
      heldWords="It is done in ten seconds. Leaving this page does nothing."
    >
      <div>{children}</div>
    </ActFrame>
  );
}
