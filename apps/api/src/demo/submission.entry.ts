import { randomBytes } from 'node:crypto';
import { receiptHash } from '../consultation/consultation.rules.js';
import type { Entry, Sourced } from './entry.js';
import { initiativeOf, publish, type Writer } from './writer.js';

interface SubmissionItem extends Sourced {
  key: string;
  title: string;
  about: string;
  proceeding: string;
  author: string | null;
  organisation: string | null;
  receivedAt: string;
  text: string;
}

/** Something that was said or written long before this site, in our own words: always on the record, always with a source. */
export const readSubmission = (entry: Entry): SubmissionItem => ({
  key: entry.text('key'),
  title: entry.text('title'),
  about: entry.text('about'),
  proceeding: entry.text('proceeding'),
  author: entry.textOrNothing('author'),
  organisation: entry.textOrNothing('organisation'),
  receivedAt: entry.instant('receivedAt'),
  text: entry.text('text'),
  ...entry.sourced('RECORD'),
});

export async function writeSubmission(
  writer: Writer,
  channel: 'MEETING' | 'LETTER',
  item: SubmissionItem,
): Promise<void> {
  const { rows, known, organisations } = writer;
  const aboutId = known.id(item.about);
  const initiativeId = await initiativeOf(writer, aboutId);
  const id = await publish(writer, 'SUBMISSION', { ...item, standing: 'RECORD' }, { initiativeId });
  const salt = randomBytes(16);
  await rows.query(
    `INSERT INTO submission (address_id, about_id, proceeding_id, organisation_id, channel, hash, received_at, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      aboutId,
      known.id(item.proceeding),
      organisations.idOrNothing(item.organisation),
      channel,
      receiptHash(salt, item.text),
      item.receivedAt,
      item.source,
      item.sourceUrl,
    ],
  );
  await rows.query(
    'INSERT INTO submission_text (submission_id, body, author_name, salt) VALUES ($1, $2, $3, $4)',
    [id, item.text, item.author, salt],
  );
}
