import { sourceOfRow } from '../../platform/shape/pieces.js';
import type { ChildShape, Shapes } from '../../platform/shape/shape.js';
import { orderingPeriod } from '../total.shape.js';

const tags = [`'comparators'`];

/** What an end of a comparator comes to for one post: the least where most share it. */
const each = (row: string, amount: string, posts: string) =>
  `CASE WHEN ${row}.measured = 'POST' THEN ${row}.${amount}::numeric ELSE converted_minor(${row}.${amount}::numeric, 1, ${row}.${posts}) END`;

/** The columns of a comparator for each full-time post. A base amount is one only where the number of posts is. */
const perPost = (row: string) => `${row}.currency, ${each(row, 'low_minor', 'posts_high')} AS low_minor,
  CASE WHEN ${row}.measured = 'POST' OR ${row}.posts_low = ${row}.posts_high THEN ${each(row, 'base_minor', 'posts_low')} END AS base_minor,
  ${each(row, 'high_minor', 'posts_low')} AS high_minor`;

const beside = (value: string, low: string, high: string) =>
  `CASE WHEN ${value} < ${low} THEN 'BELOW' WHEN ${value} > ${high} THEN 'ABOVE' WHEN ${value} IS NOT NULL AND ${low} IS NOT NULL THEN 'WITHIN' END`;

const placed = '^.edition_id, ^.id, ^.path, ^.chosen_class, ^.chosen_sourcing';

/** A cost beside every comparator, reckoned once for each of their currencies. */
export const comparedOfCost: ChildShape = {
  from: `FROM (SELECT told.*, other.id AS comparator_id, other.covers, other.posts_low, other.posts_high,
      own.currency, own.low_minor AS own_low, own.high_minor AS own_high, shown.ordinal, ^.edition_id, ^.id, ^.path,
      ^.chosen_class, ^.chosen_sourcing
    FROM (SELECT ${orderingPeriod('^.edition_id')} AS ordinal) shown
    CROSS JOIN (SELECT DISTINCT every.currency FROM comparator every WHERE every.withdrawn_at IS NULL) money
    CROSS JOIN LATERAL costs_per_post(${placed}, shown.ordinal, money.currency) told
    JOIN comparator other ON other.currency = money.currency AND other.withdrawn_at IS NULL
    CROSS JOIN LATERAL (SELECT ${perPost('other')}) own) $
    JOIN edition_period $p ON $p.edition_id = $.edition_id AND $p.ordinal = $.ordinal ORDER BY $.comparator_id`,
  tags: [...tags, `'exchange-rates'`],
};

const isTold = `$.outcome = 'TOLD'`;

export const comparatorShapes: Shapes = {
  Query: {
    children: {
      comparators: {
        from: 'FROM comparator $ WHERE true',
        orders: { default: [{ sql: '$.id', type: 'bigint', descending: true }] },
        most: 100,
        tags,
      },
    },
  },
  Comparator: {
    entry: 'FROM comparator $ WHERE $.key = :key',
    fields: {
      key: '$.key',
      title: '$.title',
      covers: '$.covers',
      measured: '$.measured',
      postsLow: '$.posts_low',
      postsHigh: '$.posts_high',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
      currency: '$.currency',
      periodLabel: '$.period_label',
      note: '$.note',
      standing: '$.standing',
      recordedAt: '$.recorded_at',
      withdrawnAt: '$.withdrawn_at',
      withdrawnFor: '$.withdrawn_for',
    },
    children: {
      source: sourceOfRow,
      perPost: `FROM (SELECT ${perPost('^')}) $ WHERE $.low_minor IS NOT NULL`,
    },
  },
  PerPost: {
    fields: { currency: '$.currency', low: '$.low_minor', base: '$.base_minor', high: '$.high_minor' },
  },
  ComparedCost: {
    fields: {
      outcome: '$.outcome',
      posts: '$.posts',
      unpublishedCount: '$.unpublished_count',
      cost: beside(
        `(CASE $.covers WHEN 'POSTS' THEN $.alone_base ELSE $.base_minor END)`,
        '$.own_low',
        '$.own_high',
      ),
      size: beside('$.posts', '$.posts_low', '$.posts_high'),
    },
    children: {
      comparator: 'FROM comparator $ WHERE $.id = ^.comparator_id',
      period: 'FROM (SELECT ^p.label, ^p.starts_on, ^p.ends_on) $',
      alone: `FROM (SELECT ^.outcome, ^.currency, ^.alone_low AS low_minor, ^.alone_base AS base_minor, ^.alone_high AS high_minor) $
        WHERE ${isTold} AND $.base_minor IS NOT NULL`,
      everything: `FROM (SELECT ^.outcome, ^.currency, ^.low_minor, ^.base_minor, ^.high_minor) $ WHERE ${isTold}`,
      rates: `FROM exchange_rate $ WHERE $.id IN (SELECT used.rate_id FROM converted_sums(${placed}, ^.currency) used
        WHERE used.period_ordinal = ^.ordinal) ORDER BY $.id`,
    },
  },
};
