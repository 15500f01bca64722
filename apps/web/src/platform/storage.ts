export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const found = new Map<'local' | 'session', Store>();

/**
 * The storage of this browser. Where it is switched off, a memory that lasts until the page is left takes its
 * place, so that a form works all the same.
 */
export function browserStore(kind: 'local' | 'session'): Store {
  const store = found.get(kind) ?? working(kind) ?? memoryStore();
  found.set(kind, store);
  return store;
}

function working(kind: 'local' | 'session'): Store | undefined {
  try {
    const store = kind === 'local' ? localStorage : sessionStorage;
    store.setItem('probe', '');
    store.removeItem('probe');
    return store;
  } catch {
    return undefined; // Switched off, or full.
  }
}

/** A store that forgets everything with the page. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
