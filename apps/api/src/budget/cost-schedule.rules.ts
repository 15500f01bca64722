import type { Fault } from '../platform/refusal/refusal.js';
import type { Stop } from './cost-schedule-rows.js';
import {
  CostDraftNotFound,
  EditionIncomplete,
  EditionSumTooLarge,
  NewerEdition,
} from './cost-draft.refusals.js';
import { EditedMeanwhile } from '../act/act.refusals.js';

/** What a scheduled publication must lie between: later than now, and no later than a year from now. Instants in ms. */
export function publishAtFault(
  publishAt: string,
  { now, latest }: { now: string; latest: string },
): Fault | undefined {
  const at = Date.parse(publishAt);
  if (at <= Date.parse(now)) return { field: 'publishAt', code: 'NOT_AFTER', limit: now };
  if (at > Date.parse(latest)) return { field: 'publishAt', code: 'TOO_LARGE', limit: latest };
  return undefined;
}

/** Why a draft cannot be published at its time; nothing where that is no fault of the draft. */
export function stopOf(error: unknown): Stop | undefined {
  if (error instanceof NewerEdition) return 'NEWER_EDITION';
  if (error instanceof EditedMeanwhile) return 'DRAFT_CHANGED';
  if (error instanceof CostDraftNotFound) return 'NO_LONGER_EDITOR';
  if (error instanceof EditionIncomplete) return 'INCOMPLETE';
  if (error instanceof EditionSumTooLarge) return 'SUM_TOO_LARGE';
  return undefined;
}
