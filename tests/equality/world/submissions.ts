import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Plans } from '../world.js';
import { idByTitle, idOf, idsOf, publish } from './address.js';
import { long, textAt } from './texts.js';

const channels = ['SITE', 'MEETING', 'LETTER'];

/** Submissions about everything, several at the same moment; two of them name what was never published. */
export async function seedSubmissions(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const refs = [
    ...[first.lines.staff, first.lines.travel, first.lines.rent, first.area, first.initiative],
    ...[first.objective, second.lines.staff, second.initiative, first.edition, first.proceeding],
  ];
  const abouts = [...(await idsOf(rows, refs)), await idByTitle(rows, textAt(4))];
  const proceedings = await rows.query<{ address_id: string }[]>(
    'SELECT address_id FROM proceeding ORDER BY address_id',
  );
  for (let index = 0; index < 26; index += 1)
    await seedSubmission(rows, {
      index,
      about: abouts[index % abouts.length] ?? '',
      proceeding: proceedings[index % 5]?.address_id ?? '',
      edition: index % 4 === 0 ? await idOf(rows, first.edition) : null,
    });
  // Alone in their proceeding, so that not every list of submissions has something missing in it.
  const proceeding = proceedings[6]?.address_id ?? '';
  const unsaid = await idByTitle(rows, 'A line of a draft');
  await seedSubmission(rows, { index: 26, about: unsaid, proceeding, edition: null });
  const edition = await idByTitle(rows, 'A draft');
  await seedSubmission(rows, { index: 27, about: abouts[0] ?? '', proceeding, edition });
}

async function seedSubmission(
  rows: EntityManager,
  said: { index: number; about: string; proceeding: string; edition: string | null },
): Promise<void> {
  const { index } = said;
  const { id } = await publish(rows, {
    kind: 'SUBMISSION',
    title: 'Something said',
    standing: index % 2 === 0 ? 'RECORD' : 'ILLUSTRATIVE',
    initiativeId: null,
  });
  const body = index % 5 === 0 ? long : `${textAt(index)}${index}`;
  await rows.query(
    `INSERT INTO submission (address_id, about_id, proceeding_id, edition_id, organisation_id, channel, hash, received_at, source, source_url)
     VALUES ($1, $2, $3, $4, (SELECT id FROM organisation WHERE slug = $5), $6, $7, $8, $9, $10)`,
    [
      ...[id, said.about, said.proceeding, said.edition, index % 3 === 0 ? 'two' : null, channels[index % 3]],
      createHash('sha256').update(body).digest(),
      // Two or three at the same moment, and some that differ in what is not shown.
      `2010-03-0${1 + (index % 4)} 06:00:00.${index % 3 === 0 ? '' : '0001'}${index % 2}+00`,
      index % 2 === 0 ? textAt(index) : null,
      index % 4 === 0 ? 'https://example.org' : null,
    ],
  );
  await rows.query(
    'INSERT INTO submission_text (submission_id, body, author_name, salt) VALUES ($1, $2, $3, $4)',
    [id, body, index % 3 === 1 ? textAt(index + 2) : null, Buffer.alloc(16, index)],
  );
}
