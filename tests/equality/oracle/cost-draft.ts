import { hasGrant } from './account.js';
import { addressAt, addressOf, byKey, demand, type Asked } from './asked.js';
import { basisOf, calculationOf } from './basis.js';
import { pricesOf } from './comparison.js';
import { linesOf } from './line.js';
import { page, type PageArguments } from './page.js';
import { periodOf } from './pieces.js';
import type { Tables } from './rows.js';

type Edition = Tables['edition'];
type Line = Tables['edition_line'];
type Schedule = Tables['edition_schedule'];

/** An estimate with the label by which periods of different editions are the same. */
type Labelled = Tables['estimate'] & { label: string; starts_on: string };

/** A line in a draft and in the edition published last, in one of them at least. */
interface Pair {
  now: Line | undefined;
  before: Line | undefined;
  draft: Edition;
  last: Edition | undefined;
}

/** The drafts that who asks is told of, also after they were published: those that are written on the site. */
const draftsOf = (asked: Asked): Edition[] =>
  asked.rows.edition.filter(
    ({ address_id: id, initiative_id: initiative }) =>
      addressOf(asked, id).draft_key !== null && hasGrant(asked, 'EDITOR', initiative),
  );

function lastOf({ rows }: Asked, { initiative_id: id }: Edition): Edition | undefined {
  const initiative = rows.initiative.find(({ address_id: key }) => key === id);
  return rows.edition.find(({ address_id: key }) => key === initiative?.current_edition_id);
}

/** What a line or area is called in a draft. */
function keyOf(asked: Asked, id: string): string | null {
  const { ref, draft_key: key } = addressOf(asked, id);
  return ref ?? key;
}

const texts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const estimatesOf = ({ rows }: Asked, edition: Edition | undefined, line?: string): Labelled[] =>
  rows.estimate
    .filter(
      ({ edition_id: id, line_id: key }) =>
        id === edition?.address_id && (line === undefined || key === line),
    )
    .map((estimate) => {
      const period = rows.edition_period.find(
        ({ edition_id: id, ordinal }) => id === estimate.edition_id && ordinal === estimate.period_ordinal,
      );
      const { label, starts_on } = demand(period, 'period');
      return { ...estimate, label, starts_on };
    });

function pairsOf(asked: Asked, draft: Edition): Pair[] {
  const last = lastOf(asked, draft);
  const now = linesOf(asked, draft);
  const before = linesOf(asked, last);
  const ids = new Set([...now, ...before].map(({ line_id: id }) => id));
  const isOf = (id: string) => (line: Line) => line.line_id === id;
  return [...ids].map((id) => ({ now: now.find(isOf(id)), before: before.find(isOf(id)), draft, last }));
}

const lineOf = ({ now, before }: Pair): Line => demand(now ?? before, 'line');

const isMoved = ({ now, before }: Pair): boolean => (now?.parent_id ?? null) !== (before?.parent_id ?? null);

/** The texts that differ, a place by the title of what is above. */
function changedTexts(asked: Asked, pair: Pair) {
  const { now, before, draft, last } = pair;
  const above = (edition: Edition | undefined, id: string | null | undefined): string | null =>
    linesOf(asked, edition).find(({ line_id: line }) => line === id)?.title ?? null;
  const change = (text: string, ofLine: (line: Line | undefined) => string | null | undefined) => ({
    text,
    before: ofLine(before) ?? null,
    after: ofLine(now) ?? null,
  });
  const place = {
    text: 'PLACE',
    before: above(last, before?.parent_id),
    after: above(draft, now?.parent_id),
  };
  if (!now || !before) return [place];
  const said = [
    change('TITLE', (line) => line?.title),
    change('CODE', (line) => line?.code),
    change('OBJECT_CLASS', (line) => line?.object_class),
  ].filter((one) => one.before !== one.after);
  return isMoved(pair) ? [...said, place] : said;
}

/** The amounts that differ, in the order of time. */
function changedAmounts(asked: Asked, pair: Pair) {
  const id = lineOf(pair).line_id;
  const now = estimatesOf(asked, pair.draft, id);
  const before = estimatesOf(asked, pair.last, id);
  const places = new Map([...now, ...before].map((one) => [`${one.label} ${one.currency}`, one]));
  return [...places.values()]
    .map(({ label, currency }) => {
      const isHere = (one: Labelled): boolean => one.label === label && one.currency === currency;
      return { label, currency, now: now.find(isHere), before: before.find(isHere) };
    })
    .filter(
      (one) =>
        !one.now ||
        !one.before ||
        (['low_minor', 'base_minor', 'high_minor'] as const).some(
          (end) => one.now?.[end] !== one.before?.[end],
        ),
    )
    .sort(
      (a, b) =>
        texts((a.now ?? a.before)?.starts_on ?? '', (b.now ?? b.before)?.starts_on ?? '') ||
        texts(a.label, b.label) ||
        texts(a.currency, b.currency),
    );
}

const isRenamed = ({ now, before }: Pair): boolean =>
  now?.title !== before?.title || now?.code !== before?.code || now?.object_class !== before?.object_class;

const saidOfLine = (line: Line | undefined) =>
  JSON.stringify(
    (['method', 'confidence', 'sourcing', 'recurrence', 'assumptions', 'source', 'source_url'] as const).map(
      (field) => line?.[field] ?? null,
    ),
  );

/** What is told of the amounts of a line, by period and currency. */
const saidOfAmounts = (estimates: readonly Labelled[]) =>
  estimates
    .filter(({ quantity, note }) => quantity !== null || note !== null)
    .map(({ label, currency, quantity, unit, rate_low_minor, rate_minor, rate_high_minor, note }) =>
      JSON.stringify([label, currency, quantity, unit, rate_low_minor, rate_minor, rate_high_minor, note]),
    )
    .sort()
    .join();

const hasOtherBasis = (asked: Asked, pair: Pair): boolean =>
  saidOfLine(pair.now) !== saidOfLine(pair.before) ||
  saidOfAmounts(estimatesOf(asked, pair.draft, lineOf(pair).line_id)) !==
    saidOfAmounts(estimatesOf(asked, pair.last, lineOf(pair).line_id));

const differs = (asked: Asked, pair: Pair): boolean =>
  isMoved(pair) || isRenamed(pair) || changedAmounts(asked, pair).length > 0 || hasOtherBasis(asked, pair);

const sumOf = (estimates: readonly Labelled[]): string | null => {
  const known = estimates.flatMap(({ base_minor: base }) => (base === null ? [] : [BigInt(base)]));
  return known.length === 0 ? null : String(known.reduce((sum, base) => sum + base, 0n));
};

/** The sums of both editions, by the label of the period and the currency. */
function totalChanges(asked: Asked, draft: Edition) {
  const now = estimatesOf(asked, draft);
  const before = estimatesOf(asked, lastOf(asked, draft));
  const places = new Map([...now, ...before].map((one) => [`${one.label} ${one.currency}`, one]));
  return [...places.values()]
    .map(({ label, currency }) => {
      const isHere = (one: Labelled): boolean => one.label === label && one.currency === currency;
      const starts = [...now, ...before].filter(isHere).map(({ starts_on: on }) => on);
      return {
        ...{ period: label, currency, startsOn: starts.sort()[0] ?? '' },
        before: sumOf(before.filter(isHere)),
        after: sumOf(now.filter(isHere)),
      };
    })
    .sort(
      (a, b) => texts(a.startsOn, b.startsOn) || texts(a.period, b.period) || texts(a.currency, b.currency),
    );
}

const counted =
  (isCounted: (pair: Pair, asked: Asked) => boolean) => (draft: Edition, _: unknown, asked: Asked) =>
    pairsOf(asked, draft).filter((pair) => isCounted(pair, asked)).length;

const stays = ({ now, before }: Pair): boolean => now !== undefined && before !== undefined;

export const costDraftResolvers = {
  Query: {
    costDraft: (_: unknown, { key }: { key: string }, asked: Asked) =>
      draftsOf(asked).find(({ address_id: id }) => addressOf(asked, id).draft_key === key),
    costDrafts: (_: unknown, { initiative }: { initiative: string }, asked: Asked) =>
      draftsOf(asked)
        .filter(({ address_id: id }) => addressOf(asked, id).ref === null)
        .filter(({ initiative_id: id }) => id === addressAt(asked, initiative)?.id)
        .sort((a, b) => byKey(b.address_id, a.address_id)),
  },
  CostDraft: {
    key: ({ address_id: id }: Edition, _: unknown, asked: Asked) => addressOf(asked, id).draft_key,
    title: ({ address_id: id }: Edition, _: unknown, asked: Asked) => addressOf(asked, id).title,
    initiative: ({ initiative_id: id }: Edition, _: unknown, { rows }: Asked) =>
      rows.initiative.find(({ address_id: key }) => key === id),
    last: (draft: Edition, _: unknown, asked: Asked) => lastOf(asked, draft),
    publishedAs: ({ address_id: id }: Edition, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    periods: ({ address_id: id }: Edition, _: unknown, { rows }: Asked) =>
      rows.edition_period
        .filter(({ edition_id: edition }) => edition === id)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(periodOf),
    priceLevel: pricesOf,
    lineCount: (draft: Edition, _: unknown, asked: Asked) => linesOf(asked, draft).length,
    lines: (draft: Edition, _: unknown, asked: Asked) =>
      linesOf(asked, draft).sort((a, b) => a.ordinal - b.ordinal),
    schedule: ({ address_id: id }: Edition, _: unknown, { rows }: Asked) =>
      rows.edition_schedule.find(({ edition_id: edition }) => edition === id),
    line: (draft: Edition, { key }: { key: string }, asked: Asked) =>
      linesOf(asked, draft).find(({ line_id: id }) => keyOf(asked, id) === key),
    changes: (draft: Edition) => draft,
  },
  CostSchedule: {
    publishAt: ({ publish_at: at }: Schedule) => at,
    by: ({ account_id: id }: Schedule, _: unknown, { rows }: Asked) =>
      demand(
        rows.account.find(({ id: account }) => account === id),
        'account',
      ).display_name,
    stopped: (schedule: Schedule, _: unknown, asked: Asked) => {
      const draft = asked.rows.edition.find(({ address_id: id }) => id === schedule.edition_id);
      const isOld = (lastOf(asked, demand(draft, 'edition'))?.address_id ?? null) !== schedule.last_id;
      return schedule.stopped ?? (isOld ? 'NEWER_EDITION' : null);
    },
  },
  CostDraftLine: {
    key: ({ line_id: id }: Line, _: unknown, asked: Asked) => keyOf(asked, id),
    parent: ({ parent_id: id }: Line, _: unknown, asked: Asked) => (id === null ? null : keyOf(asked, id)),
    isArea: ({ line_id: id }: Line, _: unknown, asked: Asked) => addressOf(asked, id).kind === 'AREA',
    objectClass: ({ object_class: objectClass }: Line) => objectClass,
    basis: basisOf,
    estimates: ({ edition_id: id, line_id: line }: Line, _: unknown, asked: Asked) =>
      estimatesOf(
        asked,
        asked.rows.edition.find(({ address_id: edition }) => edition === id),
        line,
      ).sort((a, b) => a.period_ordinal - b.period_ordinal || texts(a.currency, b.currency)),
  },
  CostDraftEstimate: {
    period: ({ label }: Labelled) => label,
    low: ({ low_minor: low }: Labelled) => low,
    base: ({ base_minor: base }: Labelled) => base,
    high: ({ high_minor: high }: Labelled) => high,
    calculation: calculationOf,
  },
  CostDraftChanges: {
    added: counted(({ before }) => before === undefined),
    removed: counted(({ now }) => now === undefined),
    moved: counted((pair) => stays(pair) && isMoved(pair)),
    renamed: counted((pair) => stays(pair) && isRenamed(pair)),
    amounts: counted((pair, asked) => stays(pair) && changedAmounts(asked, pair).length > 0),
    bases: counted((pair, asked) => stays(pair) && hasOtherBasis(asked, pair)),
    totals: (draft: Edition, _: unknown, asked: Asked) => totalChanges(asked, draft),
    lines: (draft: Edition, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: pairsOf(asked, draft).filter((pair) => !stays(pair) || differs(asked, pair)),
        keys: [
          // What is left out comes after the lines of the draft.
          {
            type: 'integer',
            of: ({ now, before }) => String(now?.ordinal ?? 1_000_000_000 + (before?.ordinal ?? 0)),
          },
          { type: 'bigint', of: (pair) => lineOf(pair).line_id },
        ],
        isDescending: false,
        most: 200,
      }),
  },
  CostLineChange: {
    key: (pair: Pair, _: unknown, asked: Asked) => keyOf(asked, lineOf(pair).line_id),
    title: (pair: Pair) => lineOf(pair).title,
    isAdded: ({ before }: Pair) => before === undefined,
    isRemoved: ({ now }: Pair) => now === undefined,
    reason: (pair: Pair, _: unknown, { rows }: Asked) =>
      rows.edition_change.find(
        ({ edition_id: id, line_id: line }) => id === pair.draft.address_id && line === lineOf(pair).line_id,
      )?.reason,
    hasOtherBasis: (pair: Pair, _: unknown, asked: Asked) => stays(pair) && hasOtherBasis(asked, pair),
    texts: (pair: Pair, _: unknown, asked: Asked) => changedTexts(asked, pair),
    estimates: (pair: Pair, _: unknown, asked: Asked) =>
      changedAmounts(asked, pair).map(({ label, currency, now, before }) => ({
        ...{ period: label, currency, hadBefore: before !== undefined, hasAfter: now !== undefined },
        ...{ lowBefore: before?.low_minor, baseBefore: before?.base_minor, highBefore: before?.high_minor },
        ...{ lowAfter: now?.low_minor, baseAfter: now?.base_minor, highAfter: now?.high_minor },
      })),
  },
};
