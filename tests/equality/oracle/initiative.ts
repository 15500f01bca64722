import { alternativesOf } from './alternative.js';
import { hasGrant } from './account.js';
import { addressAt, addressOf, byKey, published, unknownLast, type Asked } from './asked.js';
import { proceedingsOf } from './consultation.js';
import { page, type PageArguments } from './page.js';
import { sourceOf } from './pieces.js';
import type { Tables } from './rows.js';

type Initiative = Tables['initiative'];
type Document = Tables['document'];
type Area = Tables['area'];
type StageEntry = Tables['stage_entry'];

const isPublished = (asked: Asked, { address_id: id }: { address_id: string }): boolean =>
  addressOf(asked, id).ref !== null;

const historyOf = ({ rows }: Asked, { address_id: id }: Initiative): StageEntry[] =>
  rows.stage_entry
    .filter(({ initiative_id: initiative }) => initiative === id)
    .sort((a, b) => a.ordinal - b.ordinal);

/** The drafts that who asks is told of: those that were made on the site, as far as they may edit them. */
const draftsOf = (asked: Asked): Initiative[] =>
  asked.rows.initiative.filter(
    ({ address_id: id }) => addressOf(asked, id).draft_key !== null && hasGrant(asked, 'EDITOR', id),
  );

export const initiativeResolvers = {
  Query: {
    initiativeDraft: (_: unknown, { key }: { key: string }, asked: Asked) =>
      draftsOf(asked).find(({ address_id: id }) => addressOf(asked, id).draft_key === key),
    initiativeDrafts: (_: unknown, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: draftsOf(asked).filter((draft) => !isPublished(asked, draft)),
        keys: [{ type: 'bigint', of: ({ address_id: id }) => id }],
        isDescending: true,
        most: 100,
      }),
    initiatives: (_: unknown, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: asked.rows.initiative.filter((initiative) => isPublished(asked, initiative)),
        keys: [{ type: 'bigint', of: ({ address_id: id }) => id }],
        isDescending: false,
        most: 100,
      }),
    initiative: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.initiative.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
    document: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.document.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
  },
  InitiativeDraft: {
    key: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => addressOf(asked, id).draft_key,
    title: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => addressOf(asked, id).title,
    publishedAs: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    sponsor: ({ sponsor_id: id }: Initiative, _: unknown, { rows }: Asked) =>
      rows.organisation.find((organisation) => organisation.id === id),
  },
  Initiative: {
    ref: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => addressOf(asked, id).title,
    standing: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    sponsor: ({ sponsor_id: id }: Initiative, _: unknown, { rows }: Asked) =>
      rows.organisation.find((organisation) => organisation.id === id),
    stage: (initiative: Initiative, _: unknown, asked: Asked) => historyOf(asked, initiative).at(-1)?.stage,
    stages: (initiative: Initiative, _: unknown, asked: Asked) => historyOf(asked, initiative),
    areas: ({ address_id: id }: Initiative, _: unknown, asked: Asked) =>
      asked.rows.area
        .filter((area) => area.initiative_id === id && isPublished(asked, area))
        .sort((a, b) => a.ordinal - b.ordinal || byKey(a.address_id, b.address_id)),
    documents: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => {
      const linked = asked.rows.initiative_document.filter(({ initiative_id: one }) => one === id);
      return asked.rows.document
        .filter(({ address_id: document }) => linked.some((link) => link.document_id === document))
        .filter((document) => isPublished(asked, document))
        .sort((a, b) => unknownLast(a.published_on, b.published_on) || byKey(a.address_id, b.address_id));
    },
    editions: ({ address_id: id }: Initiative, _: unknown, { rows }: Asked) =>
      rows.edition
        .filter((edition) => edition.initiative_id === id && edition.published_at !== null)
        .sort((a, b) => (b.number ?? 0) - (a.number ?? 0)),
    proceedings: ({ address_id: id }: Initiative, _: unknown, asked: Asked) =>
      proceedingsOf(asked, id).reverse(),
    address: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => published(asked, id),
    alternatives: ({ address_id: id }: Initiative, _: unknown, asked: Asked) => alternativesOf(asked, id),
  },
  StageEntry: {
    beganOn: ({ began_on: on }: StageEntry) => on,
    source: sourceOf,
  },
  Area: {
    ref: ({ address_id: id }: Area, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Area, _: unknown, asked: Asked) => addressOf(asked, id).title,
    source: sourceOf,
  },
  Document: {
    ref: ({ address_id: id }: Document, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Document, _: unknown, asked: Asked) => addressOf(asked, id).title,
    publishedOn: ({ published_on: on }: Document) => on,
    sizeBytes: ({ size_bytes: size }: Document) => size,
    initiatives: ({ address_id: id }: Document, _: unknown, { rows }: Asked) => {
      const linked = rows.initiative_document.filter(({ document_id: document }) => document === id);
      return rows.initiative
        .filter(({ address_id: address }) => linked.some((link) => link.initiative_id === address))
        .sort((a, b) => byKey(a.address_id, b.address_id));
    },
  },
};
