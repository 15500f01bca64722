import type { Entry } from './entry.js';
import { publish, type Published, type Writer } from './writer.js';

interface DocumentItem extends Published {
  initiatives: string[];
  publishedOn: string | null;
  url: string | null;
  sizeBytes: number | null;
  contact: string | null;
  note: string;
}

export function readDocument(entry: Entry): DocumentItem {
  const standing = entry.standing();
  // Where the document is named is kept in the file: the table has its own link.
  entry.sourced(standing);
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    initiatives: entry.texts('initiatives'),
    publishedOn: entry.dayOrNothing('publishedOn'),
    url: entry.urlOrNothing('url'),
    sizeBytes: entry.has('sizeBytes') ? entry.whole('sizeBytes') : null,
    contact: entry.textOrNothing('contact'),
    note: entry.text('note'),
  };
}

/** A document belongs to the whole site, since several initiatives may rest on it. */
export async function writeDocument(writer: Writer, item: DocumentItem): Promise<void> {
  const id = await publish(writer, 'DOCUMENT', item, { initiativeId: null });
  await writer.rows.query(
    'INSERT INTO document (address_id, published_on, url, size_bytes, contact, note) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, item.publishedOn, item.url, item.sizeBytes, item.contact, item.note],
  );
  for (const initiative of item.initiatives)
    await writer.rows.query('INSERT INTO initiative_document (initiative_id, document_id) VALUES ($1, $2)', [
      writer.known.id(initiative),
      id,
    ]);
}
