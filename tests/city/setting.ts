import { day, dateOf, firstDay, instant } from './calendar.ts';
import type { Row } from './row.ts';
import { addressRow, type Subject } from './subject.ts';
import { areaTitle } from './titles.ts';
import { documents, places, stages } from './words.ts';

/** The initiative itself with its stages, areas and documents. */
export function* settingRows(subject: Subject): Generator<Row> {
  const { register, id, title, field, society, tree, ids, refs, titles } = subject;
  const chance = subject.chanceOf('setting');
  yield addressRow(subject, 'INITIATIVE', title, id, `${id}.`);
  for (let node = 0; node < tree.count; node += 1) {
    if (tree.parent[node] !== -1) continue;
    const place = tree.place[node] ?? 0;
    const area = register.address('A');
    ids[node] = area.id;
    refs[node] = area.ref;
    titles[node] = areaTitle(subject, place);
    const summary = `${titles[node]} of the ${field.name.toLowerCase()} of ${chance.oneOf(places)}.`;
    yield ['area', area.id, id, place + 1, summary, null, null];
  }
  yield* stageRows(subject);
  yield* documentRows(subject);
  subject.editor = chance.oneOf(society.organisations).account;
  yield ['role_grant', register.next('role_grant'), subject.editor, 'EDITOR', id, null, instant(firstDay)];
}

/** To be asked once the editions are there. */
export function initiativeRow({ id, title, editions, ...subject }: Subject): Row {
  const chance = subject.chanceOf('sponsor');
  const forum = chance.happens(0.7) ? `Council of ${chance.oneOf(places)}` : null;
  const sponsor = chance.happens(0.8) ? chance.oneOf(subject.society.organisations).id : null;
  const summary = `${title}: what it costs, who asked for it and whether it works, for the years to come.`;
  return ['initiative', id, summary, forum, sponsor, editions.at(-1)?.id ?? null];
}

function* stageRows(subject: Subject): Generator<Row> {
  const chance = subject.chanceOf('stages');
  const reached = chance.between(3, stages.length);
  for (const [index, [stage, note]] of stages.slice(0, reached).entries()) {
    const at = (subject.publishedAt[0] ?? 0) + (index - 3) * 150 * day;
    const beganOn = chance.happens(0.9) ? dateOf(at) : null;
    yield ['stage_entry', subject.id, index + 1, stage, beganOn, note, 'Minutes of the council', null];
  }
}

function* documentRows(subject: Subject): Generator<Row> {
  const { register, size, society, publishedAt, title } = subject;
  const chance = subject.chanceOf('documents');
  if (society.documents.length > 0 && chance.happens(0.2))
    yield ['initiative_document', subject.id, chance.oneOf(society.documents)];
  for (let count = 0; count < size.documents; count += 1) {
    const address = register.address('D');
    const kind = documents[count % documents.length] ?? '';
    const publishedOn = chance.happens(0.9) ? dateOf((publishedAt[0] ?? 0) - chance.below(900) * day) : null;
    const bytes = chance.happens(0.8) ? chance.between(20_000, 8_000_000) : null;
    yield addressRow(address, 'DOCUMENT', `${kind}: ${title}`, null, null);
    yield ['document', address.id, publishedOn, null, bytes, null, `${kind} in its last version.`];
    yield ['initiative_document', subject.id, address.id];
    society.documents.push(address.id);
  }
}
