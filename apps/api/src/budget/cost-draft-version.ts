import type { EntityManager } from 'typeorm';
import { EditedMeanwhile, type FieldNow } from '../act/act.refusals.js';
import { linesOf, type HeldDraft } from './cost-draft-rows.js';

interface Seen {
  version: number;
  title?: string | null;
  lines?: readonly { key: string }[];
}

const most = 600;

/**
 * Refuses a change that was made of another version than there is, and says what the title and the lines that it would
 * change are now; of a line that is left out since, nothing. Amounts are read with the draft.
 */
export async function demandDraftVersion(rows: EntityManager, draft: HeldDraft, seen: Seen): Promise<void> {
  if (draft.version === seen.version) return;
  const wanted = new Set((seen.lines ?? []).map(({ key }) => key));
  const lines = (await linesOf(rows, draft.id)).filter(({ key }) => wanted.has(key));
  const now = lines.flatMap(({ key, title, code, objectClass, parent }): FieldNow[] => [
    { field: `${key} title`, value: title },
    { field: `${key} code`, value: code },
    { field: `${key} objectClass`, value: objectClass },
    { field: `${key} parent`, value: parent },
  ]);
  throw new EditedMeanwhile(draft.version, [{ field: 'title', value: draft.title }, ...now.slice(0, most)]);
}
