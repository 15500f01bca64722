import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { browserStore } from './storage';

/** The values of a form by the names of its fields. */
export type Draft = Record<string, string | boolean | readonly string[]>;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

/** Reads a kept draft. A field that the form no longer has, or that has become another kind, is left out. */
export function restoreDraft<Values extends Draft>(kept: string | null, initial: Values): Values {
  const read = parsed(kept);
  const known = Object.entries(initial).map(([field, value]) => [
    field,
    isLike(read[field], value) ? read[field] : value,
  ]);
  return Object.fromEntries(known) as Values;
}

function parsed(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isLike(kept: unknown, initial: Draft[string]): boolean {
  if (!Array.isArray(initial)) return typeof kept === typeof initial;
  return Array.isArray(kept) && kept.every((item) => typeof item === 'string');
}

/**
 * The values of a form, kept in this browser until `clear()`, so that nothing written is lost by a reload or a
 * failed request. `initial` must be the same object at every rendering.
 */
export function useDraft<Values extends Draft>(key: string, initial: Values) {
  const name = `draft:${key}`;
  const kept = useSyncExternalStore(
    subscribe,
    () => browserStore('local').getItem(name),
    () => null,
  );
  const values = useMemo(() => restoreDraft(kept, initial), [kept, initial]);
  const change = useCallback(
    (change: Partial<Values>) => {
      const store = browserStore('local');
      const now = restoreDraft(store.getItem(name), initial);
      store.setItem(name, JSON.stringify({ ...now, ...change }));
      changed();
    },
    [name, initial],
  );
  const clear = useCallback(() => {
    browserStore('local').removeItem(name);
    changed();
  }, [name]);
  return { values, change, clear, isKept: kept !== null };
}
