import { happened, initiativeBy, planOf, published, viewerIs } from '../platform/shape/pieces.js';
import { basisOfRow, calculationOfRow } from './basis.shape.js';
import { pricesOfRow } from './comparison.shape.js';
import type { Shapes } from '../platform/shape/shape.js';

/** Whoever may not edit the costs of its initiative is told nothing of a draft. */
const drafts = `FROM edition $ JOIN address $a ON $a.id = $.address_id AND $a.draft_key IS NOT NULL
  AND ${viewerIs('EDITOR', '$.initiative_id')}`;

const last = '(SELECT i.current_edition_id FROM initiative i WHERE i.address_id = ^.initiative_id)';

const titleIn = (edition: string, line: string) =>
  `(SELECT above.title FROM edition_line above WHERE above.edition_id = ${edition} AND above.line_id = ${line})`;

/** The estimates of a line in one edition, with the labels by which periods of different editions are the same. */
const estimatesOf = (edition: string) => `(SELECT e.*, p.label, p.starts_on FROM estimate e
  JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
  WHERE e.edition_id = ${edition} AND e.line_id = ^.line_id)`;

const counted = (condition: string) => `count(*) FILTER (WHERE ${condition})::integer`;
const stays = 'NOT l.is_added AND NOT l.is_removed';

export const costDraftShapes: Shapes = {
  Query: {
    children: {
      costDraft: { from: `${drafts} WHERE $a.draft_key = :key`, absent: [published] },
      costDrafts: {
        from: `${drafts} WHERE $a.ref IS NULL AND $.initiative_id = (SELECT i.id FROM address i WHERE i.ref = :initiative)
          ORDER BY $.address_id DESC LIMIT 100`,
        tags: [published],
      },
    },
  },
  CostDraft: {
    tags: [happened('$.address_id'), planOf('$.initiative_id')],
    entry: `${drafts} WHERE $a.draft_key = :key`,
    fields: {
      key: '$a.draft_key',
      title: '$a.title',
      version: '$.version',
      publishedAs: '$a.ref',
      lineCount: '(SELECT count(*) FROM edition_line every WHERE every.edition_id = $.address_id)',
    },
    children: {
      initiative: initiativeBy('^.initiative_id'),
      schedule: {
        from: `FROM edition_schedule $ JOIN account $a ON $a.id = $.account_id
          WHERE $.edition_id = ^.address_id`,
      },
      last: `FROM edition $ JOIN address $a ON $a.id = $.address_id WHERE $.address_id = ${last}`,
      priceLevel: pricesOfRow,
      periods: 'FROM edition_period $ WHERE $.edition_id = ^.address_id ORDER BY $.ordinal',
      lines: `FROM edition_line $ JOIN address $a ON $a.id = $.line_id LEFT JOIN address $b ON $b.id = $.parent_id
        WHERE $.edition_id = ^.address_id ORDER BY $.ordinal`,
      line: `FROM edition_line $ JOIN address $a ON $a.id = $.line_id LEFT JOIN address $b ON $b.id = $.parent_id
        WHERE $.edition_id = ^.address_id AND coalesce($a.ref, $a.draft_key::text) = :key`,
      changes: `FROM (SELECT ^.address_id AS draft_id, i.current_edition_id AS last_id, counts.*
          FROM initiative i CROSS JOIN LATERAL (SELECT ${counted('l.is_added')} AS added, ${counted('l.is_removed')} AS removed,
            ${counted(`${stays} AND l.is_moved`)} AS moved, ${counted(`${stays} AND l.is_renamed`)} AS renamed,
            ${counted(`${stays} AND l.has_amounts`)} AS amounts,
            ${counted(`${stays} AND l.has_basis`)} AS bases
            FROM line_differences(^.address_id, i.current_edition_id) l) counts
          WHERE i.address_id = ^.initiative_id) $`,
    },
  },
  CostSchedule: {
    fields: {
      publishAt: '$.publish_at',
      reason: '$.reason',
      by: '$a.display_name',
      // Told at once, and not only when its time has come.
      stopped: `coalesce($.stopped, CASE WHEN $.last_id IS DISTINCT FROM (SELECT i.current_edition_id FROM initiative i
        JOIN edition e ON e.initiative_id = i.address_id WHERE e.address_id = $.edition_id) THEN 'NEWER_EDITION' END)`,
    },
  },
  CostDraftLine: {
    fields: {
      key: 'coalesce($a.ref, $a.draft_key::text)',
      parent: 'coalesce($b.ref, $b.draft_key::text)',
      isArea: `$a.kind = 'AREA'`,
      title: '$.title',
      code: '$.code',
      objectClass: '$.object_class',
    },
    children: {
      basis: basisOfRow,
      estimates: `FROM estimate $ JOIN edition_period $p ON $p.edition_id = $.edition_id AND $p.ordinal = $.period_ordinal
        WHERE $.edition_id = ^.edition_id AND $.line_id = ^.line_id ORDER BY $.period_ordinal, $.currency`,
    },
  },
  CostDraftEstimate: {
    fields: {
      period: '$p.label',
      currency: '$.currency',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
      note: '$.note',
    },
    children: { calculation: calculationOfRow },
  },
  CostDraftChanges: {
    fields: {
      added: '$.added',
      removed: '$.removed',
      moved: '$.moved',
      renamed: '$.renamed',
      amounts: '$.amounts',
      bases: '$.bases',
    },
    children: {
      totals: `FROM total_differences(^.draft_id, ^.last_id) $ ORDER BY $.starts_on, $.label, $.currency`,
      lines: {
        from: `FROM (SELECT l.*, ^.draft_id AS draft_id, ^.last_id AS last_id, a.ref, a.draft_key
            FROM line_differences(^.draft_id, ^.last_id) l JOIN address a ON a.id = l.line_id) $
          WHERE ($.is_added OR $.is_removed OR $.is_moved OR $.is_renamed OR $.has_amounts OR $.has_basis)`,
        orders: {
          default: [
            { sql: '$.place', type: 'integer' },
            { sql: '$.line_id', type: 'bigint' },
          ],
        },
        most: 200,
      },
    },
  },
  CostTotalChange: {
    fields: { period: '$.label', currency: '$.currency', before: '$.before', after: '$.after' },
  },
  CostLineChange: {
    fields: {
      key: 'coalesce($.ref, $.draft_key::text)',
      title: '$.title',
      isAdded: '$.is_added',
      isRemoved: '$.is_removed',
      reason:
        '(SELECT c.reason FROM edition_change c WHERE c.edition_id = $.draft_id AND c.line_id = $.line_id)',
      hasOtherBasis: '$.has_basis AND NOT $.is_added AND NOT $.is_removed',
    },
    children: {
      texts: `FROM (VALUES
          ('TITLE', ^.title_before, ^.title_after, ^.title_before IS DISTINCT FROM ^.title_after),
          ('CODE', ^.code_before, ^.code_after, ^.code_before IS DISTINCT FROM ^.code_after),
          ('OBJECT_CLASS', ^.class_before, ^.class_after, ^.class_before IS DISTINCT FROM ^.class_after),
          ('PLACE', ${titleIn('^.last_id', '^.parent_before')}, ${titleIn('^.draft_id', '^.parent_after')}, ^.is_moved)
        ) $ (text, before, after, differs)
        WHERE CASE WHEN ^.is_added OR ^.is_removed THEN $.text = 'PLACE' ELSE $.differs END`,
      estimates: `FROM (SELECT coalesce(n.label, w.label) AS label, coalesce(n.starts_on, w.starts_on) AS starts_on,
            coalesce(n.currency, w.currency) AS currency, w.label IS NOT NULL AS had_before, n.label IS NOT NULL AS has_after,
            w.low_minor AS low_before, w.base_minor AS base_before, w.high_minor AS high_before,
            n.low_minor AS low_after, n.base_minor AS base_after, n.high_minor AS high_after
          FROM ${estimatesOf('^.draft_id')} n FULL JOIN ${estimatesOf('^.last_id')} w
            ON w.label = n.label AND w.currency = n.currency) $
        WHERE ($.has_after, $.low_before, $.base_before, $.high_before)
          IS DISTINCT FROM ($.had_before, $.low_after, $.base_after, $.high_after)
        ORDER BY $.starts_on, $.label, $.currency`,
    },
  },
  CostTextChange: { fields: { text: '$.text', before: '$.before', after: '$.after' } },
  CostEstimateChange: {
    fields: {
      period: '$.label',
      currency: '$.currency',
      hadBefore: '$.had_before',
      hasAfter: '$.has_after',
      lowBefore: '$.low_before',
      baseBefore: '$.base_before',
      highBefore: '$.high_before',
      lowAfter: '$.low_after',
      baseAfter: '$.base_after',
      highAfter: '$.high_after',
    },
  },
};
