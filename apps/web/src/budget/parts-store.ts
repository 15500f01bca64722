import type { CostParts_ConnectionFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';

export type Parts = Plain<CostParts_ConnectionFragment>;

/** The parts that were read, by what they lie under, in pages in their order. */
export type PartsRead = ReadonlyMap<string, readonly Parts[]>;

interface Snapshot {
  parts: PartsRead;
  /** The refs of which more is on its way, and those of which it did not come. */
  loading: ReadonlySet<string>;
  failed: ReadonlySet<string>;
}

interface Source {
  read: PartsRead;
  /** Reads the page of parts that begins at a cursor; the first where there is none. */
  ask: (ref: string, after: string | null) => Promise<Parts>;
  /** Carries out later, and once, what many answers ask for. */
  soon: (tell: () => void) => void;
}

/** The parts of one question about costs, which grow as somebody opens and scrolls. A published edition never changes. */
export function createPartsStore({ read, ask, soon }: Source) {
  const parts = new Map(read);
  const [loading, failed] = [new Set<string>(), new Set<string>()];
  const listeners = new Set<() => void>();
  const taken = (): Snapshot => ({
    parts: new Map(parts),
    loading: new Set(loading),
    failed: new Set(failed),
  });
  let snapshot = taken();
  let isTold = true;

  function changed(): void {
    if (!isTold) return;
    isTold = false;
    soon(() => {
      isTold = true;
      snapshot = taken();
      for (const tell of listeners) tell();
    });
  }

  return {
    snapshot: () => snapshot,
    subscribe: (tell: () => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    /** Asks for the next page of what lies under a ref, unless there is none or it is on its way. */
    grow: async (ref: string): Promise<void> => {
      const pages = parts.get(ref) ?? [];
      const end = pages.at(-1)?.pageInfo;
      if (loading.has(ref) || end?.hasNextPage === false) return;
      loading.add(ref);
      failed.delete(ref);
      changed();
      const page = await ask(ref, end?.endCursor ?? null).catch(() => undefined);
      loading.delete(ref);
      if (page) parts.set(ref, [...pages, page]);
      else failed.add(ref);
      changed();
    },
  };
}

export type PartsStore = ReturnType<typeof createPartsStore>;

let kept: { question: string; store: PartsStore } | undefined;

/** The store of a question: in the browser the one that was there before, so that coming back finds it as it was. */
export function partsStore(question: string, source: Source): PartsStore {
  if (import.meta.env.SSR) return createPartsStore(source);
  if (kept?.question !== question) kept = { question, store: createPartsStore(source) };
  return kept.store;
}
