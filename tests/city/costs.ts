import { change } from './acts.ts';
import { day, dateOf, instant } from './calendar.ts';
import { Calculations } from './calculations.ts';
import { identifierAt, type Chance } from './chance.ts';
import { Estimates } from './estimates.ts';
import { Prices } from './prices.ts';
import type { Row } from './row.ts';
import { addressRow, type PublishedEdition, type Subject } from './subject.ts';
import { editionNumbers, isIn, orderIn, parentIn } from './tree.ts';
import { lineTitle, codeOf, classOf, renamed, sourcingOf } from './titles.ts';
import { changeReasons, reasons } from './words.ts';

/** What the prices of an edition follow: invented, three points from one edition to the next. */
const series = 'Prices of the council';

/** The editions of an initiative with all that is in them, and who stated which totals. */
export function* costRows(subject: Subject): Generator<Row> {
  const chance = subject.chanceOf('costs');
  const reasonChance = subject.chanceOf('reasons');
  const prices = new Prices(subject, chance);
  const calculations = new Calculations(subject);
  for (const number of editionNumbers) {
    const edition = draft(subject, number);
    yield* edited(subject, edition, chance);
    const order = orderIn(subject.tree, number);
    yield* lineRows(subject, edition, order);
    if (number > 1) {
      calculations.change();
      yield* changeRows(subject, edition, prices.change(chance), reasonChance);
    }
    const estimates = new Estimates(subject, edition);
    yield* estimates.rows(order, { prices, calculations }, chance);
    yield* estimates.totals(order);
    if (number === 1) yield* statementRows(subject, estimates, chance);
    subject.editions.push(edition);
  }
  yield* addressRows(subject);
  yield* breakdownRows(subject, chance);
}

function draft({ register, publishedAt }: Subject, number: number): PublishedEdition {
  return { ...register.address('E'), number, publishedAt: publishedAt[number - 1] ?? 0 };
}

function* edited(subject: Subject, edition: PublishedEdition, chance: Chance): Generator<Row> {
  const { id, number, publishedAt } = edition;
  const reason = number === 1 ? 'First publication.' : chance.oneOf(reasons.slice(1));
  yield addressRow(edition, 'EDITION', `Costs, edition ${number}`, subject.id, `${subject.id}.${id}.`);
  yield [
    'edition',
    id,
    subject.id,
    number,
    instant(publishedAt),
    reason,
    'Budget office',
    null,
    series,
    97 + 3 * number,
  ];
  for (const [index, { label, startsOn, endsOn }] of subject.periods.entries())
    yield ['edition_period', id, index + 1, label, startsOn, endsOn];
  const outcome = { initiativeRef: subject.ref, editionRef: edition.ref, number };
  subject.acts.push({
    at: publishedAt,
    actor: 'operator',
    operation: 'importCosts',
    outcome: JSON.stringify(outcome),
    changes: change('edition', null, edition.ref),
    reason,
    touched: [subject.id, id],
  });
}

/** The lines of an edition. What is new gets its key and its ref in their order. */
function* lineRows(subject: Subject, edition: PublishedEdition, order: readonly number[]): Generator<Row> {
  const { tree, ids, refs, titles, register } = subject;
  const { number } = edition;
  for (const node of order) {
    if (ids[node] !== 0) continue;
    const { id, ref } = register.address('C');
    ids[node] = id;
    refs[node] = ref;
    titles[node] = lineTitle(subject, tree, node);
  }
  const paths = new Map([[-1, `${subject.id}.`]]);
  for (const [index, node] of order.entries()) {
    if (tree.renamedIn[node] === number) titles[node] = renamed(titles[node] ?? '');
    const parent = parentIn(tree, node, number);
    const path = `${paths.get(parent) ?? ''}${ids[node]}.`;
    if (tree.isHeading[node] === 1) paths.set(node, path);
    yield [
      'edition_line',
      edition.id,
      ids[node] ?? 0,
      parent < 0 ? null : (ids[parent] ?? 0),
      index + 1,
      titles[node] ?? '',
      codeOf(subject, tree, node),
      classOf(subject, tree, node),
      path,
      sourcingOf(subject, tree, node),
    ];
  }
}

/** Why an edition says otherwise: of half of the lines whose amounts it changed, and which the one before had. */
function* changeRows(
  { tree, ids }: Subject,
  { id, number }: PublishedEdition,
  changed: ReadonlySet<number>,
  chance: Chance,
): Generator<Row> {
  for (const node of changed)
    if (isIn(tree, node, number) && isIn(tree, node, number - 1) && chance.happens(0.5))
      yield ['edition_change', id, ids[node] ?? 0, chance.oneOf(changeReasons)];
}

/** Areas and lines, each where its last edition has it. */
function* addressRows({ id: initiativeId, tree, ids, refs, titles }: Subject): Generator<Row> {
  for (let node = 0; node < tree.count; node += 1) {
    let path = '';
    for (let at = node; at >= 0; at = parentIn(tree, at, tree.until[node] ?? 0)) path = `${ids[at]}.${path}`;
    const kind = tree.parent[node] === -1 ? 'AREA' : 'COST_LINE';
    const address = { id: ids[node] ?? 0, ref: refs[node] ?? '' };
    yield addressRow(address, kind, titles[node] ?? '', initiativeId, `${initiativeId}.${path}`);
  }
}

/** Totals that were stated of the initiative and of an area or two: they disagree with each other and with the sums. */
function* statementRows(subject: Subject, estimates: Estimates, chance: Chance): Generator<Row> {
  const { register, periods, currencies, publishedAt, ids } = subject;
  const stated = [
    { by: 'The budget office', factor: 1, qualifier: 'EXACT', daysBefore: 0 },
    { by: 'The sponsor, in the council', factor: 0.85, qualifier: 'ABOUT', daysBefore: 90 },
    { by: 'The auditor', factor: 1.2, qualifier: 'AT_LEAST', daysBefore: -200 },
  ];
  const about = [-1, -1, -1, ...(chance.happens(0.6) ? [0] : []), ...(chance.happens(0.3) ? [0] : [])];
  for (const [index, node] of about.entries()) {
    const total = estimates.firstPeriod(node);
    const claim = stated[index % stated.length];
    if (total === 0 || !claim) continue;
    const amount = Math.round(total * claim.factor);
    const at = (publishedAt[0] ?? 0) - claim.daysBefore * day;
    yield [
      'cost_statement',
      register.next('cost_statement'),
      identifierAt(chance, at),
      node < 0 ? subject.id : (ids[node] ?? 0),
      amount,
      currencies[0] ?? '',
      claim.qualifier,
      periods[0]?.label ?? null,
      claim.by,
      dateOf(at),
      'Minutes of the council',
      null,
    ];
  }
}

const states = ['PUBLISHED', 'PENDING', 'WITHHELD', 'NOT_FOUND'];

/** How things stand with what a total is made of: said of the initiative and of a few areas and lines. */
function* breakdownRows({ id, tree, ids, publishedAt }: Subject, chance: Chance): Generator<Row> {
  const at = publishedAt[0] ?? 0;
  yield [
    'breakdown',
    id,
    'PUBLISHED',
    'In the editions.',
    null,
    null,
    null,
    'Budget office',
    null,
    null,
    null,
  ];
  for (let node = 0; node < tree.count; node += 1) {
    if (!chance.happens(0.02)) continue;
    const state = chance.oneOf(states);
    const isLost = state === 'NOT_FOUND';
    yield [
      'breakdown',
      ids[node] ?? 0,
      state,
      isLost ? 'We found none.' : 'As the budget office told us.',
      isLost ? dateOf(at + 30 * day) : null,
      isLost ? 'The pages of the council and the register' : null,
      state === 'PENDING' ? 'with the next edition' : null,
      'Budget office',
      null,
      state === 'PENDING' ? 'The budget office' : null,
      state === 'WITHHELD' ? 'It would show what one person earns.' : null,
    ];
  }
}
