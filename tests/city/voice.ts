import { hash } from 'node:crypto';
import { change } from './acts.ts';
import { day, dateOf, instant, lastDay, openSince, openUntil } from './calendar.ts';
import { apportioned, type Chance } from './chance.ts';
import type { Row } from './row.ts';
import {
  aboutInitiative,
  aboutNode,
  addressRow,
  editionAt,
  favourite,
  type About,
  type Subject,
} from './subject.ts';
import { places, sentences, speakers } from './words.ts';

interface Proceeding {
  id: number;
  opensAt: number;
  closesAt: number;
}

/** What the public was asked about an initiative, and what it said. */
export function* voiceRows(subject: Subject): Generator<Row> {
  const chance = subject.chanceOf('voice');
  const proceedings = [
    ...(yield* closedProceedings(subject, chance)),
    ...(subject.size.isOpen ? [yield* openProceeding(subject, chance)] : []),
  ];
  const shares = apportioned(subject.size.submissions, [5, 4, 1].slice(0, proceedings.length));
  for (const [index, proceeding] of proceedings.entries()) {
    const count = shares[index] ?? 0;
    const length = Math.min(proceeding.closesAt, lastDay) - proceeding.opensAt;
    for (let nth = 0; nth < count; nth += 1) {
      // More and more until it closes, each after the one before.
      const share = Math.sqrt((nth + chance.fraction()) / count);
      yield* submissionRows(subject, chance, proceeding, proceeding.opensAt + Math.floor(share * length));
    }
  }
}

/** One after each of the first two editions, each of six weeks; every fourth was extended once. */
function* closedProceedings(subject: Subject, chance: Chance): Generator<Row, Proceeding[]> {
  const proceedings: Proceeding[] = [];
  for (const [index, published] of subject.publishedAt.slice(0, 2).entries()) {
    const opensAt = published + 14 * day;
    const closesAt = opensAt + 42 * day;
    const isExtended = chance.happens(0.25);
    const end = closesAt + (isExtended ? 21 * day : 0);
    const name = `Comments on edition ${index + 1}`;
    const id = yield* proceedingRows(subject, chance, { name, opensAt, closesAt: end });
    const announcedOn = dateOf(closesAt - 3 * day);
    if (isExtended)
      yield ['proceeding_extension', id, 1, instant(closesAt), instant(end), announcedOn, 'Notice', null];
    proceedings.push({ id, opensAt, closesAt: end });
  }
  return proceedings;
}

function* openProceeding(subject: Subject, chance: Chance): Generator<Row, Proceeding> {
  const time = { opensAt: openSince, closesAt: openUntil };
  const id = yield* proceedingRows(subject, chance, { name: 'A standing reading of the costs', ...time });
  return { id, ...time };
}

function* proceedingRows(
  { id: initiativeId, ref, title, register, society }: Subject,
  chance: Chance,
  { name, opensAt, closesAt }: { name: string; opensAt: number; closesAt: number },
): Generator<Row, number> {
  const address = register.address('Q');
  yield addressRow(address, 'PROCEEDING', `${name}: ${title}`, null, null);
  const question = `What would you change in ${ref}, which line would you question, and what is missing?`;
  yield ['proceeding', address.id, question, instant(opensAt), instant(closesAt), 'Notice', null];
  yield ['proceeding_initiative', address.id, initiativeId];
  if (society.initiatives.length > 0 && chance.happens(0.1))
    yield ['proceeding_initiative', address.id, chance.oneOf(society.initiatives)];
  return address.id;
}

function* submissionRows(
  subject: Subject,
  chance: Chance,
  proceeding: Proceeding,
  at: number,
): Generator<Row> {
  const { register, id: initiativeId } = subject;
  const number = Math.max(1, editionAt(subject, at));
  const about = commented(subject, chance, number);
  const { id, ref } = register.address('S');
  const author = authorOf(subject, chance);
  const body = written(about, chance);
  const salt = chance.hex(16);
  const digest = hash('sha256', Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(body)]));
  const edition = chance.happens(0.7) ? (subject.editions[number - 1]?.id ?? null) : null;
  const channel = chance.happens(0.9) ? 'SITE' : chance.happens(0.6) ? 'MEETING' : 'LETTER';
  const source = channel === 'SITE' ? null : 'Minutes of the meeting';
  yield addressRow({ id, ref }, 'SUBMISSION', `Submission about ${about.ref}`, initiativeId, null);
  const { account, organisation } = author;
  yield [
    ...(['submission', id, about.id, proceeding.id, edition, account, organisation] as const),
    ...([channel, `\\x${digest}`, instant(at), source, null] as const),
  ];
  yield ['submission_text', id, body, author.name, `\\x${salt}`];
  subject.acts.push({
    at,
    actor: account === null ? `visitor:${chance.hex(32)}` : `account:${account}`,
    operation: 'submit',
    outcome: `{"__typename":"SubmissionReceived","receipt":"${ref}","submission":"${ref}"}`,
    changes: change('submission', null, ref),
    reason: null,
    touched: [id, proceeding.id, ...about.touched],
    spokenFor: account === null ? null : organisation,
  });
}

/** A few lines get most of the attention. */
function commented(subject: Subject, chance: Chance, edition: number): About {
  const which = chance.fraction();
  if (which < 0.1) return aboutInitiative(subject);
  if (which < 0.13 && subject.objectives.length > 0) {
    const { id, ref, title } = chance.oneOf(subject.objectives);
    return { id, ref, title, touched: [id, subject.id] };
  }
  return aboutNode(subject, favourite(subject, chance, 1), edition);
}

interface Author {
  name: string | null;
  account: string | null;
  organisation: number | null;
}

function authorOf({ society }: Subject, chance: Chance): Author {
  const which = chance.fraction();
  const name = chance.happens(0.6) ? `${chance.oneOf(speakers)} ${chance.oneOf(places)}` : null;
  if (which < 0.7) return { name, account: null, organisation: null };
  const { organisations, participants } = society;
  if (which < 0.9) return { name, account: chance.oneOf(participants), organisation: null };
  const spoken = organisations[chance.rank(organisations.length)];
  return { name: null, account: spoken?.account ?? null, organisation: spoken?.id ?? null };
}

/** One sentence to two dozen, mostly few. */
function written(about: About, chance: Chance): string {
  const paragraphs: string[] = [];
  for (let count = chance.rank(24) + 1; count > 0; count -= 1)
    paragraphs.push(
      chance.oneOf(sentences).replace('{line}', about.title).replace('{place}', chance.oneOf(places)),
    );
  return paragraphs.join(chance.happens(0.2) ? '\n\n' : ' ');
}
