import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { Button, ButtonRow } from '../ui/button';
import { FormFaults } from '../ui/form-faults';
import { useHydrated } from '../ui/hydrated';
import type { HeadingLevel } from '../ui/heading';
import { UndoToast } from '../ui/undo-toast';
import { Notice } from '../ui/notice';
import { Caption } from '../ui/words';
import type { ActForm } from './act-form';
import type { ActOutcome } from './act-outcome';
import type { Draft } from './draft';

interface ActFrameProps<Field extends string> {
  form: Pick<
    ActForm<Draft, Field, unknown>,
    'isKept' | 'isSending' | 'outcome' | 'isHeld' | 'takeBack' | 'discard'
  > & { send: () => Promise<void> };
  /** What the form is for, to those who hear the page. */
  label: string;
  /** The act and what comes of it: "Record it". */
  verb: string;
  ids: Readonly<Record<Field, string>>;
  children: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
  /** What becomes of it when its time to be taken back is over: "It is published in ten seconds." */
  heldWords?: string | undefined;
  /** Stands before the button, such as what somebody else saved meanwhile. */
  news?: ReactNode;
  /** Of the headings within: one below that of the form. */
  level?: HeadingLevel | undefined;
}

/** What stands around the fields of every form that is an act: its faults, its trouble and its button. */
export function ActFrame<Field extends string>(props: ActFrameProps<Field>) {
  const { form, label, verb, ids, children, beside, level = 4, news } = props;
  const { outcome, isSending, isHeld, send } = form;
  const heldAt = useRef(0);
  const isHydrated = useHydrated();
  const faults = outcome?.kind === 'faulty' ? outcome.faults : [];
  const press = (event: SyntheticEvent) => {
    event.preventDefault();
    // The second click of a double one must not cut the time to undo short.
    if (isHeld && event.timeStamp - heldAt.current < 1_000) return;
    if (!isHeld) heldAt.current = event.timeStamp;
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
      {news}
      <ActTrouble outcome={outcome} level={level} />
      <ButtonRow>
        {/* Before the script is there, the browser would send the form itself, and lose what was typed. */}
        <Button type={isHydrated ? 'submit' : 'button'} isBusy={isSending}>
          {isSending ? 'Sending' : isHeld ? 'Do it now' : outcome?.kind === 'failed' ? 'Send again' : verb}
        </Button>
        {beside}
        <Kept isKept={form.isKept} />
      </ButtonRow>
      {isHeld ? (
        <UndoToast onUndo={form.takeBack} onExpire={() => void send()}>
          {props.heldWords ?? 'It is done in ten seconds.'}
        </UndoToast>
      ) : null}
    </form>
  );
}

function Kept({ isKept }: { isKept: boolean }) {
  return isKept ? <Caption>Draft kept on this device</Caption> : null;
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
