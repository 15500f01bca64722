import { useState } from 'react';
import { type ActInput, useAct } from './act';
import { type ActOutcome, failedOutcome, type FieldFault } from './act-outcome';
import { type Draft, useDraft } from './draft';

/** What a form makes of what was typed: the input of its act, or what is to be mended first. */
export type FormReading<Field extends string, Input> =
  { ok: true; input: Input } | { ok: false; faults: readonly FieldFault<Field>[] };

interface ActFormRules<Values extends Draft, Field extends string, Input, Done> {
  /** Names the form and what it is about: `pledge:C-17`. */
  key: string;
  /** The fields as they begin; the same object at every rendering. */
  blank: Values;
  read: (values: Values) => FormReading<Field, Input>;
  /** It is public at once and cannot be undone: it waits for ten seconds in which it can be taken back. */
  isHeldBack?: boolean;
  send: (act: ActInput, input: Input) => Promise<ActOutcome<Field, Done>>;
}

export interface ActForm<Values extends Draft, Field extends string, Done> {
  values: Values;
  change: (change: Partial<Values>) => void;
  isKept: boolean;
  isSending: boolean;
  outcome: ActOutcome<Field, Done> | undefined;
  /** Whether it was sent off and may still be taken back; sending again sends it at once. */
  isHeld: boolean;
  takeBack: () => void;
  /** @param change is sent as if it had been typed before */
  send: (change?: Partial<Values>) => Promise<void>;
  startAgain: () => void;
  /** Throws away what was typed. */
  discard: () => void;
}

/**
 * A form that is an act: what is typed is kept on this device until it is done, and while no answer came everything
 * that is sent is one act, so that sending again cannot do it twice.
 */
export function useActForm<Values extends Draft, Field extends string, Input, Done>({
  key,
  blank,
  read,
  isHeldBack = false,
  send: sendAs,
}: ActFormRules<Values, Field, Input, Done>): ActForm<Values, Field, Done> {
  const { values, change, clear, isKept } = useDraft(key, blank);
  const act = useAct(key);
  const [isSending, setIsSending] = useState(false);
  const [outcome, setOutcome] = useState<ActOutcome<Field, Done>>();

  const [isHeld, setIsHeld] = useState(false);

  async function send(typed: Partial<Values> = {}): Promise<void> {
    if (isSending) return;
    change(typed);
    const reading = read({ ...values, ...typed });
    if (!reading.ok) {
      setIsHeld(false);
      setOutcome({ kind: 'faulty', faults: reading.faults });
      return;
    }
    if (isHeldBack && !isHeld) {
      setOutcome(undefined);
      setIsHeld(true);
      return;
    }
    setIsHeld(false);
    setIsSending(true);
    const came = await act.send((as) => sendAs(as, reading.input)).catch(failedOutcome);
    setIsSending(false);
    if (came.kind === 'done') clear();
    setOutcome(came);
  }

  const startAgain = () => setOutcome(undefined);
  const discard = () => {
    clear();
    startAgain();
  };
  const takeBack = () => setIsHeld(false);
  return { values, change, isKept, isSending, outcome, isHeld, takeBack, send, startAgain, discard };
}

/** The message at each field that has one. */
export function faultsByField<Field extends string>(
  outcome: ActOutcome<Field, unknown> | undefined,
): Partial<Record<Field, string>> {
  const told: Partial<Record<Field, string>> = {};
  if (outcome?.kind === 'faulty') for (const { field, message } of outcome.faults) told[field] = message;
  return told;
}
