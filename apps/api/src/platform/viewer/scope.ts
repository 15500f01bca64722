import { AsyncLocalStorage } from 'node:async_hooks';

interface Scope {
  permissions: ReadonlySet<string>;
  /** Whether what is being done asked for one of them. */
  hasDemanded: boolean;
}

const scopes = new AsyncLocalStorage<Scope>();

/** A token was used for something that it is not for. Nothing was done. */
export class OutOfScope extends Error {
  readonly statusCode = 403;
  constructor() {
    super('This token is not for that. Sign in to do it.');
  }
}

/** Runs work with no more than these permissions, whatever whoever asks may do; with everything where none are named. */
export function withinScope<T>(permissions: readonly string[] | undefined, work: () => T): T {
  if (permissions === undefined) return work();
  return scopes.run({ permissions: new Set(permissions), hasDemanded: false }, work);
}

/** Whether the scope that work runs in has this permission. */
export function isInScope(permission: string): boolean {
  const scope = scopes.getStore();
  if (!scope) return true;
  scope.hasDemanded = scope.permissions.has(permission);
  return scope.hasDemanded;
}

/**
 * Called by every act: within a scope an act that demanded no permission is not for scripts.
 * @throws OutOfScope
 */
export function demandScoped(): void {
  const scope = scopes.getStore();
  if (!scope) return;
  if (!scope.hasDemanded) throw new OutOfScope();
  scope.hasDemanded = false;
}
