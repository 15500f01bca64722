import { useMemo } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { browserStore, type Store } from './storage';

/** What makes a mutation an act that is done once, in the form in which it is sent. */
export interface ActInput {
  id: string;
  /** The secret by which the server knows a visitor without an account again. */
  visitor: string;
}

/** Makes an act that is sent once and at once. A form keeps its act with `useAct`. */
export function newAct(): ActInput {
  return { id: uuidv7(), visitor: visitorOf(browserStore('local')) };
}

/** The secret of this browser, made at its first act. */
export function visitorOf(store: Store): string {
  const kept = store.getItem('visitor');
  if (kept !== null && /^[0-9a-f]{64}$/.test(kept)) return kept;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(32)), hex).join('');
  store.setItem('visitor', made);
  return made;
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/** Sends an act and gives its answer. Rejects when there was none. */
export type Send<Answer> = (act: ActInput) => Promise<Answer>;

/**
 * Sends one act at a time under an id that outlives a lost answer: while no answer came, whatever is sent has the
 * same id, so that the server can tell a repetition. An answer, be it a refusal, ends the id.
 */
export function actKeeper({ store, key, make }: { store: Store; key: string; make: () => ActInput }) {
  const name = `act:${key}`;
  return {
    /** Whether something was sent of which no answer came. */
    isOpen: () => store.getItem(name) !== null,
    async send<Answer>(send: Send<Answer>): Promise<Answer> {
      const fresh = make();
      const act = { ...fresh, id: store.getItem(name) ?? fresh.id };
      store.setItem(name, act.id);
      const answer = await send(act);
      store.removeItem(name);
      return answer;
    },
  };
}

/**
 * The act of a form. `key` names the form and what it is about, such as `comment:C-17`. The id is kept in this tab,
 * so that sending again after a reload is still the same act.
 */
export function useAct(key: string) {
  return useMemo(() => {
    const keeper = () => actKeeper({ store: browserStore('session'), key, make: newAct });
    return {
      isOpen: () => keeper().isOpen(),
      send: <Answer>(send: Send<Answer>) => keeper().send(send),
    };
  }, [key]);
}
