import type { EntityManager } from 'typeorm';
import { Addresses } from '../../../apps/api/src/address/address.service.js';
import type { Plans } from '../world.js';
import { idOf, publish } from './address.js';
import { textAt } from './texts.js';

/** Organisations, areas with the same number, stages, documents of two initiatives, and an initiative with nothing. */
export async function seedInitiatives(rows: EntityManager, { first, second }: Plans): Promise<void> {
  await rows.query(
    `INSERT INTO organisation (slug, name, role, region, standing) VALUES ('one', $1, 'REGISTRY', NULL, 'RECORD'),
     ('two', 'Two', 'OTHER', $2, 'ILLUSTRATIVE')`,
    [textAt(0), textAt(5)],
  );
  await rows.query(
    `INSERT INTO account (id, display_name, demo_key) VALUES
       ('00000000-0000-4000-8000-000000000001', $1, 'first'), ('00000000-0000-4000-8000-000000000002', 'Second', 'second')`,
    [textAt(4)],
  );
  await rows.query(
    `INSERT INTO role_grant (account_id, role, organisation_id)
     SELECT '00000000-0000-4000-8000-000000000001', 'REPRESENTATIVE', id FROM organisation WHERE slug = 'one'`,
  );
  const one = await idOf(rows, first.initiative);
  const other = await idOf(rows, second.initiative);
  const { id } = await publish(rows, {
    kind: 'INITIATIVE',
    title: textAt(6),
    standing: 'ILLUSTRATIVE',
    initiativeId: null,
  });
  await rows.query(
    `INSERT INTO initiative (address_id, summary, forum, sponsor_id) SELECT $1, $2, $3, id FROM organisation WHERE slug = 'one'`,
    [id, textAt(2), textAt(3)],
  );
  await seedDrafts(rows);
  for (const title of [textAt(9), 'Zone']) await seedArea(rows, one, title);
  await seedArea(rows, id, 'Operations');
  await rows.query(
    `INSERT INTO stage_entry (initiative_id, ordinal, stage, began_on, note, source, source_url) VALUES
       ($1, 2, 'FUNDING', NULL, $3, 'Minutes', NULL), ($1, 3, 'CLOSED', '2011-02-28', 'Over.', $3, 'https://example.org'),
       ($2, 2, 'NOTION', '1999-12-31', $3, NULL, NULL)`,
    [one, other, textAt(1)],
  );
  const documents = [null, '2010-02-12', '2010-02-12', null];
  for (const [index, on] of documents.entries()) await seedDocument(rows, { index, on, of: [one, other] });
}

/** Two drafts, and one that was published since. */
async function seedDrafts(rows: EntityManager): Promise<void> {
  const addresses = new Addresses();
  for (const title of ['A draft of a', 'Staff', 'Published since']) {
    const { id } = await addresses.draftInitiative(rows, title);
    await rows.query(
      `INSERT INTO initiative (address_id, summary, forum, sponsor_id)
       SELECT $1, $2, $3, id FROM organisation WHERE slug = 'two'`,
      [id, textAt(1), textAt(8)],
    );
    if (title === 'Published since') await addresses.publishInitiative(rows, id);
  }
}

async function seedArea(rows: EntityManager, initiativeId: string, title: string): Promise<void> {
  const { id } = await publish(rows, {
    kind: 'AREA',
    title,
    standing: 'RECORD',
    initiativeId,
    under: initiativeId,
  });
  await rows.query(
    'INSERT INTO area (address_id, initiative_id, ordinal, summary, source, source_url) VALUES ($1, $2, 2, $3, $3, $4)',
    [id, initiativeId, title, title === 'Zone' ? 'https://example.org/zone' : null],
  );
}

async function seedDocument(
  rows: EntityManager,
  { index, on, of }: { index: number; on: string | null; of: string[] },
): Promise<void> {
  const { id } = await publish(rows, {
    kind: 'DOCUMENT',
    title: textAt(index),
    standing: 'RECORD',
    initiativeId: of[index % 2] ?? null,
  });
  await rows.query(
    'INSERT INTO document (address_id, published_on, url, size_bytes, contact, note) VALUES ($1, $2, $3, $4, $5, $6)',
    [
      id,
      on,
      index === 1 ? null : textAt(7),
      index === 2 ? null : 2_147_483_647 - index,
      on,
      textAt(index + 1),
    ],
  );
  for (const initiative of index === 3 ? of.slice(0, 1) : of)
    await rows.query('INSERT INTO initiative_document (initiative_id, document_id) VALUES ($1, $2)', [
      initiative,
      id,
    ]);
}
