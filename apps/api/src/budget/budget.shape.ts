import { comparedOfCost } from './comparator/comparator.shape.js';
import { convertedOfCost } from './rate/exchange-rate.shape.js';
import { basisShapes, calculationOfRow } from './basis.shape.js';
import { beforeShapes, placeBefore } from './cost-before.shape.js';
import { choiceShapes, classesOf } from './cost-choice.shape.js';
import {
  chosenLines,
  hasChosen,
  inPeriod,
  isWhole,
  orderingAmount,
  sameChoice,
  totalsOf,
} from './total.shape.js';
import { growthOf, growthShapes } from './growth.shape.js';
import { differenceChildren, differenceShapes } from './difference.shape.js';
import { pricesOfRow } from './comparison.shape.js';
import {
  addressBy,
  happened,
  initiativeBy,
  moneyOfRow,
  planOf,
  published,
  sourceOfRow,
  standsAt,
} from '../platform/shape/pieces.js';
import type { PageShape, Shapes } from '../platform/shape/shape.js';

const periodBeside = 'FROM (SELECT ^p.label, ^p.starts_on, ^p.ends_on) $';

const editions = 'FROM edition $ JOIN address $a ON $a.id = $.address_id';

/** How many lie directly under something, of chosen lines only what has some of them at or under it. */
const partCount = (row: '^' | '$', isUnder: string) => `(SELECT count(*) FROM edition_line part
  WHERE part.edition_id = ${row}.edition_id AND ${isUnder}
    AND ${hasChosen(row, { edition: `${row}.edition_id`, path: 'part.path' })})`;

const part = { edition: '$.edition_id', address: '$.line_id', path: '$.path' };
const whole = { edition: '$.edition_id', path: '$.path' };

/** What lies directly under something, by the condition that a line does, and the same of a line called `part`. */
const partsWhere = ({ isUnder, count }: { isUnder: string; count: string }): PageShape => ({
  from: `FROM (SELECT every.*, ${sameChoice} FROM edition_line every) $ JOIN address $a ON $a.id = $.line_id
    WHERE $.edition_id = ^.edition_id AND ${isUnder} AND ${hasChosen('$', part)}`,
  orders: {
    AS_PUBLISHED: [
      { sql: '$.ordinal', type: 'integer' },
      { sql: '$.line_id', type: 'bigint' },
    ],
    LARGEST_FIRST: [
      { sql: orderingAmount(part), type: 'bigint', descending: true },
      { sql: '$.line_id', type: 'bigint', descending: true },
    ],
    BY_TITLE: [
      { sql: 'lower($.title)', type: 'text' },
      { sql: '$.line_id', type: 'bigint' },
    ],
  },
  orderedBy: 'order',
  most: 200,
  fields: { count: partCount('^', count) },
});

export const budgetShapes: Shapes = {
  ...basisShapes,
  ...beforeShapes,
  ...choiceShapes,
  ...differenceShapes,
  ...growthShapes,
  Query: {
    children: {
      edition: {
        from: `${editions} WHERE $a.ref = :ref AND $.published_at IS NOT NULL`,
        absent: [published],
      },
    },
  },
  Addressed: { possible: { Edition: standsAt('EDITION', editions) } },
  Cost: {
    tags: [happened('$.id'), planOf('$.initiative_id')],
    fields: {
      objectClass: '$.object_class',
      code: '$.code',
      lineCount: `CASE WHEN ${isWhole('$')} THEN (SELECT count(*) FROM edition_line under
            JOIN address line ON line.id = under.line_id AND line.kind = 'COST_LINE'
          WHERE under.edition_id = $.edition_id AND under.path > $.path AND under.path < left($.path, -1) || '/')
        ELSE (SELECT count(*) FROM edition_line line WHERE ${chosenLines('$', whole)}
          AND EXISTS (SELECT FROM estimate amount WHERE amount.edition_id = line.edition_id AND amount.line_id = line.line_id)) END`,
    },
    children: {
      edition: `${editions} WHERE $.address_id = ^.edition_id`,
      totals: totalsOf({ edition: '^.edition_id', address: '^.id', path: '^.path' }),
      estimates: `FROM estimate $ ${inPeriod}
        WHERE $.edition_id = ^.edition_id AND $.line_id = ^.id ORDER BY $.period_ordinal, $.currency`,
      converted: convertedOfCost,
      compared: comparedOfCost,
      parts: partsWhere({
        isUnder: '($.parent_id = ^.id OR ($.parent_id IS NULL AND ^.id = ^.initiative_id))',
        count: '(part.parent_id = ^.id OR (part.parent_id IS NULL AND ^.id = ^.initiative_id))',
      }),
      classes: classesOf,
      statements:
        'FROM cost_statement $ WHERE $.address_id = ^.id AND $.withdrawn_at IS NULL ORDER BY $.stated_on, $.id',
      ...differenceChildren,
      growth: growthOf,
      breakdown: 'FROM breakdown $ WHERE $.address_id = ^.id',
      before: placeBefore({
        line: '^.id',
        initiativePath: 'CASE WHEN ^.id = ^.initiative_id THEN ^.path END',
      }),
      basis: `FROM (SELECT line.* FROM edition_line line WHERE line.edition_id = ^.edition_id AND line.line_id = ^.id) $
        WHERE num_nonnulls($.method, $.confidence, $.sourcing, $.recurrence, $.assumptions, $.source) > 0`,
    },
  },
  CostPart: {
    fields: {
      title: '$.title',
      code: '$.code',
      objectClass: '$.object_class',
      partCount: partCount('$', 'part.parent_id = $.line_id'),
    },
    children: {
      address: addressBy('^.line_id'),
      parts: partsWhere({ isUnder: '$.parent_id = ^.line_id', count: 'part.parent_id = ^.line_id' }),
      before: placeBefore({ line: '^.line_id', initiativePath: 'NULL' }),
      totals: totalsOf({ edition: '^.edition_id', address: '^.line_id', path: '^.path' }),
    },
  },
  Edition: {
    tags: [planOf('$.initiative_id')],
    entry: `${editions} WHERE $a.ref = :key AND $.published_at IS NOT NULL`,
    fields: {
      ref: '$a.ref',
      title: '$a.title',
      number: '$.number',
      standing: '$a.standing',
      publishedAt: '$.published_at',
      reason: '$.reason',
      lineCount: `(SELECT count(*) FROM edition_line every JOIN address line ON line.id = every.line_id AND line.kind = 'COST_LINE'
        WHERE every.edition_id = $.address_id)`,
    },
    children: {
      source: sourceOfRow,
      periods: 'FROM edition_period $ WHERE $.edition_id = ^.address_id ORDER BY $.ordinal',
      initiative: initiativeBy('^.initiative_id'),
      priceLevel: pricesOfRow,
      totals: `FROM edition_total $ ${inPeriod}
        WHERE $.edition_id = ^.address_id AND $.address_id = ^.initiative_id ORDER BY $.period_ordinal, $.currency`,
    },
  },
  Total: {
    fields: {
      currency: '$.currency',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
      estimateCount: '$.estimate_count',
      unpublishedCount: '$.unpublished_count',
    },
    children: { period: periodBeside },
  },
  Estimate: {
    fields: {
      currency: '$.currency',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
      note: '$.note',
    },
    children: { period: periodBeside, calculation: calculationOfRow },
  },
  CostStatement: {
    fields: {
      qualifier: '$.qualifier',
      periodLabel: '$.period_label',
      statedBy: '$.stated_by',
      statedOn: '$.stated_on',
      isAuthoritative: '$.is_authoritative',
      key: '$.key',
      version: '$.version',
    },
    children: { amount: moneyOfRow, source: sourceOfRow },
  },
  Breakdown: {
    fields: {
      state: '$.state',
      note: '$.note',
      lookedOn: '$.looked_on',
      lookedIn: '$.looked_in',
      due: '$.due',
      promisedBy: '$.promised_by',
      withheldFor: '$.withheld_for',
      version: '$.version',
    },
    children: { source: sourceOfRow },
  },
};
