import { demand } from '../platform/refusal/forbidden.js';
import { NotFound } from '../platform/refusal/refusal.js';
import {
  linkFault,
  onOneLine,
  optionalTextFault,
  textFault,
  tidied,
  tidiedOrNull,
} from '../platform/text/text.rules.js';
import { mayEditInitiative } from './initiative.policy.js';
import { longestNote, longestTitle } from './initiative.rules.js';
import type { Part, PartInput } from './part.service.js';

export interface DocumentInput extends PartInput {
  document?: string | null;
  title: string;
  note: string;
  publishedOn?: string | null;
  url?: string | null;
  contact?: string | null;
}

type Document = Record<'publishedOn' | 'url' | 'contact', string | null> & Record<'title' | 'note', string>;

export const documentPart: Part<DocumentInput, Document> = {
  operation: 'recordDocument',
  tidy: ({ title, note, publishedOn, url, contact }) => ({
    title: onOneLine(title),
    note: tidied(note),
    publishedOn: publishedOn ?? null,
    url: tidiedOrNull(url),
    contact: tidiedOrNull(contact),
  }),
  faults: (values) => [
    textFault('title', values.title, longestTitle),
    textFault('note', values.note, longestNote),
    linkFault('url', values.url),
    optionalTextFault('contact', values.contact, longestTitle),
  ],
  async held(rows, { document: ref }, { initiative, viewer }) {
    if (!ref) return null;
    const [row] = await rows.query<(Document & { id: string; version: number; initiatives: string[] })[]>(
      `SELECT a.id, a.title, d.note, d.published_on::text AS "publishedOn", d.url, d.contact, d.version,
         ARRAY(SELECT rests.initiative_id FROM initiative_document rests WHERE rests.document_id = d.address_id) AS initiatives
       FROM document d JOIN address a ON a.id = d.address_id WHERE a.ref = $1 FOR NO KEY UPDATE`,
      [ref],
    );
    if (!row?.initiatives.includes(initiative.id)) throw new NotFound(ref);
    const { id, version, initiatives, ...values } = row;
    demand(
      initiatives.every((one) => mayEditInitiative(viewer, one)),
      'EDIT_INITIATIVE',
    );
    return { name: ref, addresses: [id], initiatives, version, values };
  },
  async add(rows, { title, note, publishedOn, url, contact }, { initiative, addresses }) {
    const { id, ref } = await addresses.publish(rows, {
      kind: 'DOCUMENT',
      title,
      standing: initiative.standing,
      initiativeId: null,
    });
    await rows.query(
      'INSERT INTO document (address_id, published_on, url, contact, note) VALUES ($1, $2, $3, $4, $5)',
      [id, publishedOn, url, contact, note],
    );
    await rows.query('INSERT INTO initiative_document (initiative_id, document_id) VALUES ($1, $2)', [
      initiative.id,
      id,
    ]);
    return { name: ref, addresses: [id] };
  },
  async save(rows, { addresses: [id] }, { title, note, publishedOn, url, contact }) {
    await rows.query('UPDATE address SET title = $2 WHERE id = $1', [id, title]);
    await rows.query(
      `UPDATE document SET published_on = $2, url = $3, contact = $4, note = $5, version = version + 1 WHERE address_id = $1`,
      [id, publishedOn, url, contact, note],
    );
  },
};
