import { change } from './acts.ts';
import { dateOf, day, firstDay, instant, lastDay } from './calendar.ts';
import { apportioned, type Chance } from './chance.ts';
import type { Row } from './row.ts';
import { aboutNode, addressRow, type Subject } from './subject.ts';
import { isIn } from './tree.ts';
import { indicators, notes, objectives, places, sources } from './words.ts';

/** What is to be reached, how it is measured, what was measured, and which lines serve it. */
export function* resultRows(subject: Subject): Generator<Row> {
  const chance = subject.chanceOf('results');
  const { size, register, id: initiativeId } = subject;
  const measured = apportioned(
    size.measurements,
    Array.from({ length: size.indicators }, (_, index) => 1 / (index + 2)),
  );
  for (let ordinal = 1; ordinal <= size.objectives; ordinal += 1) {
    const objective = { ...register.address('G'), title: objectives[ordinal % objectives.length] ?? '' };
    subject.objectives.push(objective);
    const { id, title } = objective;
    yield addressRow(objective, 'OBJECTIVE', title, initiativeId, `${initiativeId}.${id}.`);
    const statement = `${title}, in ${chance.oneOf(places)} as everywhere, by the end of the last period.`;
    yield ['objective', id, initiativeId, ordinal, statement, 'Decision of the council', null];
    for (let nth = ordinal - 1; nth < size.indicators; nth += size.objectives)
      yield* indicatorRows(subject, chance, { objectiveId: id, nth, count: measured[nth] ?? 0 });
  }
  yield* contributionRows(subject, chance);
}

function* indicatorRows(
  subject: Subject,
  chance: Chance,
  { objectiveId, nth, count }: { objectiveId: number; nth: number; count: number },
): Generator<Row> {
  const { register, id: initiativeId, periods } = subject;
  const { title, unit, ascending, from, to } = chance.oneOf(indicators);
  const { id, ref } = register.address('K');
  const path = `${initiativeId}.${objectiveId}.${id}.`;
  const place = chance.oneOf(places);
  yield addressRow({ id, ref }, 'INDICATOR', `${title} in ${place}`, initiativeId, path);
  const definition = `${title}, counted in ${place} in the same way every time.`;
  const ordinal = Math.floor(nth / subject.size.objectives) + 1;
  yield [
    ...(['indicator', id, objectiveId, ordinal, definition, unit, ascending, from] as const),
    ...([dateOf(firstDay), 'Register of the office', null] as const),
  ];
  for (const [index, { label, startsOn, endsOn }] of periods.entries()) {
    const value = Math.round(from + ((to - from) * (index + 1)) / periods.length);
    if (index === 0 || chance.happens(0.9))
      yield ['target', id, startsOn, endsOn, label, value, 'ILLUSTRATIVE'];
  }
  const outcome = `{"__typename":"MeasurementRecorded","indicator":"${ref}"}`;
  for (let measurement = 0; measurement < count; measurement += 1) {
    const share = (measurement + 1) / (count + 1);
    const at = firstDay + Math.floor(share * (lastDay - firstDay - 30 * day));
    const value = Math.max(0, from + (to - from) * share * (0.7 + chance.fraction() * 0.5));
    const text = `${Math.round(value * 10) / 10}`;
    const recordedAt = at + chance.between(1, 20) * day + chance.below(day);
    const note = chance.happens(0.1) ? chance.oneOf(notes) : null;
    yield [
      ...(['measurement', register.next('measurement'), id, text, dateOf(at)] as const),
      ...([chance.oneOf(sources), null, note, subject.editor, 'ILLUSTRATIVE', instant(recordedAt)] as const),
    ];
    subject.acts.push({
      at: recordedAt,
      actor: `account:${subject.editor}`,
      operation: 'recordMeasurement',
      outcome,
      changes: change(`measurement of ${dateOf(at)}`, null, text),
      reason: null,
      touched: [id, objectiveId, initiativeId],
    });
  }
}

/** A third of the leaves of the current edition serve an objective, some of them two: together never more than whole. */
function* contributionRows(subject: Subject, chance: Chance): Generator<Row> {
  const { tree, objectives: served, publishedAt } = subject;
  const at = publishedAt.at(-1) ?? 0;
  for (let node = 0; node < tree.count; node += 1) {
    if (tree.isHeading[node] === 1 || tree.parent[node] === -1 || !isIn(tree, node, publishedAt.length))
      continue;
    if (served.length === 0 || !chance.happens(0.33)) continue;
    const weights =
      served.length > 1 && chance.happens(0.2) ? ['0.5', '0.25'] : [chance.oneOf(['1', '0.5', '0.75'])];
    const first = chance.below(served.length);
    for (const [index, weight] of weights.entries()) {
      const objective = served[(first + index) % served.length];
      const line = aboutNode(subject, node, publishedAt.length);
      if (!objective) continue;
      const recordedAt = at + day + chance.below(60 * day);
      yield ['contribution', line.id, objective.id, weight, 'ILLUSTRATIVE', instant(recordedAt)];
      subject.acts.push({
        at: recordedAt,
        actor: `account:${subject.editor}`,
        operation: 'recordContribution',
        outcome: `{"__typename":"ContributionRecorded","objective":"${objective.ref}"}`,
        changes: change(`share of ${line.ref} that serves ${objective.ref}`, null, weight),
        reason: null,
        touched: [...line.touched, objective.id],
      });
    }
  }
}
