import type { Entry, Sourced } from './entry.js';
import { publish, type Published, type Writer } from './writer.js';

interface ExtensionItem extends Sourced {
  closedAt: string;
  closesAt: string;
  announcedOn: string | null;
}

interface ProceedingItem extends Published, Sourced {
  initiatives: string[];
  question: string;
}

interface PastProceedingItem extends ProceedingItem {
  opensAt: string;
  closesAt: string;
  extensions: ExtensionItem[];
}

/** A proceeding whose days are counted from the moment of installation. */
export interface RunningProceedingItem extends ProceedingItem {
  opensAfterDays: number;
  closesAfterDays: number;
}

function readAny(entry: Entry): ProceedingItem {
  const standing = entry.standing();
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    initiatives: entry.texts('initiatives'),
    question: entry.text('question'),
    ...entry.sourced(standing),
  };
}

export const readPastProceeding = (entry: Entry): PastProceedingItem => ({
  ...readAny(entry),
  opensAt: entry.instant('opensAt'),
  closesAt: entry.instant('closesAt'),
  extensions: entry.each('extensions', (extension) => ({
    closedAt: extension.instant('closedAt'),
    closesAt: extension.instant('closesAt'),
    announcedOn: extension.dayOrNothing('announcedOn'),
    ...extension.sourced('RECORD'),
  })),
});

export const readRunningProceeding = (entry: Entry): RunningProceedingItem => ({
  ...readAny(entry),
  opensAfterDays: entry.whole('opensAfterDays'),
  closesAfterDays: entry.whole('closesAfterDays'),
});

export async function writePastProceeding(writer: Writer, item: PastProceedingItem): Promise<void> {
  const id = await publish(writer, 'PROCEEDING', item, { initiativeId: null });
  const { question, opensAt, closesAt, source, sourceUrl } = item;
  await writer.rows.query(
    'INSERT INTO proceeding (address_id, question, opens_at, closes_at, source, source_url) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, question, opensAt, closesAt, source, sourceUrl],
  );
  await join(writer, id, item.initiatives);
  for (const [index, extension] of item.extensions.entries())
    await writer.rows.query(
      `INSERT INTO proceeding_extension (proceeding_id, ordinal, closed_at, closes_at, announced_on, source, source_url)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        index + 1,
        extension.closedAt,
        extension.closesAt,
        extension.announcedOn,
        extension.source,
        extension.sourceUrl,
      ],
    );
}

export async function writeRunningProceeding(writer: Writer, item: RunningProceedingItem): Promise<void> {
  const id = await publish(writer, 'PROCEEDING', item, { initiativeId: null });
  const { question, opensAfterDays, closesAfterDays, source, sourceUrl } = item;
  await writer.rows.query(
    `INSERT INTO proceeding (address_id, question, opens_at, closes_at, source, source_url)
     VALUES ($1, $2, now() + make_interval(days => $3), now() + make_interval(days => $4), $5, $6)`,
    [id, question, opensAfterDays, closesAfterDays, source, sourceUrl],
  );
  await join(writer, id, item.initiatives);
}

async function join({ rows, known }: Writer, proceedingId: string, initiatives: string[]): Promise<void> {
  for (const initiative of initiatives)
    await rows.query('INSERT INTO proceeding_initiative (proceeding_id, initiative_id) VALUES ($1, $2)', [
      proceedingId,
      known.id(initiative),
    ]);
}
