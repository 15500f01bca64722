import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { Button, ButtonRow } from '../ui/button';
import { FormFaults } from '../ui/form-faults';
import { useHydrated } from '../ui/hydrated';
import type { HeadingLevel } from '../ui/heading';
import { Notice } from '../ui/notice';
import { Caption } from '../ui/words';
import type { ActForm } from './act-form';
import type { ActOutcome } from './act-outcome';
import type { Draft } from './draft';

interface ActFrameProps<Field extends string> {
  form: ActForm<Draft, Field, unknown> | Omit<ActForm<Draft, Field, unknown>, 'change' | 'values'>;
  /** What the form is for, to those who hear the page. */
  label: string;
  /** The act and what comes of it: "Record it". */
  verb: string;
  ids: Readonly<Record<Field, string>>;
  children: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
  /** Of the headings within: one below that of the form. */
  level?: HeadingLevel | undefined;
}

/** What stands around the fields of every form that is an act: its faults, its trouble and its button. */
export function ActFrame<Field extends string>(props: ActFrameProps<Field>) {
  const { form, label, verb, ids, children, beside, level = 4 } = props;
  const { outcome, isSending, isKept, send } = form;
  const isHydrated = useHydrated();
  const faults = outcome?.kind === 'faulty' ? outcome.faults : [];
  const press = (event: SyntheticEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="stack" onSubmit={press} noValidate aria-label={label}>
      <FormFaults
        level={level}
        occasion={outcome}
        faults={faults.map(({ field, message }) => ({ fieldId: ids[field], message }))}
      />
      {children}
      <ActTrouble outcome={outcome} level={level} />
      <ButtonRow>
        {/* Before the script is there, the browser would send the form itself, and lose what was typed. */}
        <Button type={isHydrated ? 'submit' : 'button'} isBusy={isSending}>
          {isSending ? 'Sending' : outcome?.kind === 'failed' ? 'Send again' : verb}
        </Button>
        {beside}
        {isKept ? <Caption>Draft kept on this device</Caption> : null}
      </ButtonRow>
    </form>
  );
}

interface ActTroubleProps {
  outcome: ActOutcome<string, unknown> | undefined;
  level: HeadingLevel;
}

/** Why it was not recorded, where that is not the fault of a field. Read out when it appears. */
function ActTrouble({ outcome, level }: ActTroubleProps) {
  if (outcome?.kind !== 'refused' && outcome?.kind !== 'failed') return null;
  return (
    <Notice kind="error" level={level} title={outcome.title} isNews>
      <p>{outcome.body}</p>
      {outcome.kind === 'failed' && !outcome.mayRepeat ? (
        <Button isSmall look="second" onClick={() => location.reload()}>
          Load this page again
        </Button>
      ) : null}
    </Notice>
  );
}

interface ActDoneProps {
  title: string;
  level?: HeadingLevel | undefined;
  children: ReactNode;
}

/** That it is done. The focus comes here, so that it is heard and seen. */
export function ActDone({ title, level = 4, children }: ActDoneProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="group" aria-label={title} tabIndex={-1}>
      <Notice kind="good" level={level} title={title}>
        {children}
      </Notice>
    </div>
  );
}
