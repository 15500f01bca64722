import { NotFound } from '../platform/refusal/refusal.js';
import { onOneLine, textFault, tidied } from '../platform/text/text.rules.js';
import { longestSummary, longestTitle, sourceFaults, tidySource, type Sourced } from './initiative.rules.js';
import type { Part, PartInput } from './part.service.js';

export interface AreaInput extends PartInput, Sourced {
  area?: string | null;
  title: string;
  summary: string;
}

type Area = Record<'source' | 'sourceUrl', string | null> & Record<'title' | 'summary', string>;

/** An area lives as long as editions have lines under it: it can be called otherwise, and never goes. */
export const areaPart: Part<AreaInput, Area> = {
  operation: 'recordArea',
  tidy: (input) => ({
    title: onOneLine(input.title),
    summary: tidied(input.summary),
    ...tidySource(input),
  }),
  faults: (values) => [
    textFault('title', values.title, longestTitle),
    textFault('summary', values.summary, longestSummary),
    ...sourceFaults(values),
  ],
  async held(rows, { area: ref }, { initiative }) {
    if (!ref) return null;
    const [row] = await rows.query<(Area & { id: string; version: number })[]>(
      `SELECT a.id, a.title, r.summary, r.source, r.source_url AS "sourceUrl", r.version
       FROM area r JOIN address a ON a.id = r.address_id WHERE a.ref = $1 AND r.initiative_id = $2 FOR NO KEY UPDATE`,
      [ref, initiative.id],
    );
    if (!row) throw new NotFound(ref);
    const { id, version, ...values } = row;
    return { name: ref, addresses: [id], initiatives: [], version, values };
  },
  async add(rows, { title, summary, source, sourceUrl }, { initiative, addresses }) {
    const { id, ref } = await addresses.publish(rows, {
      kind: 'AREA',
      title,
      standing: initiative.standing,
      initiativeId: initiative.id,
      under: initiative.id,
    });
    await rows.query(
      `INSERT INTO area (address_id, initiative_id, ordinal, summary, source, source_url)
       SELECT $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5 FROM area WHERE initiative_id = $2`,
      [id, initiative.id, summary, source, sourceUrl],
    );
    return { name: ref, addresses: [id] };
  },
  async save(rows, { addresses: [id] }, { title, summary, source, sourceUrl }) {
    await rows.query('UPDATE address SET title = $2 WHERE id = $1', [id, title]);
    await rows.query(
      `UPDATE area SET summary = $2, source = $3, source_url = $4, version = version + 1 WHERE address_id = $1`,
      [id, summary, source, sourceUrl],
    );
    // A published edition keeps the title that it was published with; a draft is published with the one of now.
    await rows.query(
      `UPDATE edition_line l SET title = $2 FROM edition e
       WHERE l.line_id = $1 AND e.address_id = l.edition_id AND e.published_at IS NULL`,
      [id, title],
    );
  },
};
