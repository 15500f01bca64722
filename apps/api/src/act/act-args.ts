import type { Viewer } from '../platform/viewer/viewer.js';
import { Faulty } from '../platform/refusal/refusal.js';
import type { ActRequest } from './act.service.js';

/** What a client sends to make a mutation an act. */
export interface ActArgs {
  id: string;
  visitor?: string | null;
}

/** The act of a viewer. A visitor without an account is known by the secret that their browser made. */
export function actOf(act: ActArgs, viewer: Viewer, operation: string, request: unknown): ActRequest {
  const id = act.id.toLowerCase();
  if (viewer.accountId !== null) return { id, actor: { accountId: viewer.accountId }, operation, request };
  const secret = act.visitor ?? '';
  if (secret.length < 16) throw new Faulty([{ field: 'visitor', code: 'TOO_SMALL', limit: '16' }]);
  if (secret.length > 200) throw new Faulty([{ field: 'visitor', code: 'TOO_LONG', limit: '200' }]);
  return { id, actor: { visitorSecret: secret }, operation, request };
}
