import { hasGrant } from './account.js';
import { addressAt, addressOf, isUnder, type Address, type Asked } from './asked.js';
import { recordPage, type RecordArguments } from './act.js';
import { costOf, type CostArguments } from './budget.js';
import { demandStorable, page, type PageArguments } from './page.js';
import type { Tables } from './rows.js';

const passedOverBySearch = ['SUBMISSION', 'FUNDING'];

/** Where the thing of a kind is kept; of a cost line there is none. */
const tableOf: Readonly<Record<string, { table: Table; type: string }>> = {
  INITIATIVE: { table: 'initiative', type: 'Initiative' },
  AREA: { table: 'area', type: 'Area' },
  EDITION: { table: 'edition', type: 'Edition' },
  DOCUMENT: { table: 'document', type: 'Document' },
  OBJECTIVE: { table: 'objective', type: 'Objective' },
  INDICATOR: { table: 'indicator', type: 'Indicator' },
  PROCEEDING: { table: 'proceeding', type: 'Proceeding' },
  SUBMISSION: { table: 'submission', type: 'Submission' },
  FUNDING: { table: 'pledge', type: 'Pledge' },
  ALTERNATIVE: { table: 'alternative', type: 'Alternative' },
};

type Table =
  | 'initiative'
  | 'area'
  | 'edition'
  | 'document'
  | 'objective'
  | 'indicator'
  | 'proceeding'
  | 'submission'
  | 'pledge'
  | 'alternative';

export const addressResolvers = {
  Query: {
    address: (_: unknown, { ref }: { ref: string }, asked: Asked) => addressAt(asked, ref),
    search: (_: unknown, args: PageArguments & { text: string; within?: string | null }, asked: Asked) => {
      const text = args.text.replace(/^ +| +$/g, '');
      const within = args.within ?? null;
      const top = within === null ? undefined : (addressAt(asked, within) ?? null);
      const isExact = (address: Address): boolean => address.ref === text.toUpperCase();
      const found = asked.rows.address.filter(
        (address) =>
          address.ref !== null &&
          (top === undefined || (top !== null && isUnder(address, top))) &&
          (isExact(address) ||
            (!passedOverBySearch.includes(address.kind) && hasWords(asked, address, text))),
      );
      const answer = page(asked, args, {
        rows: found,
        keys: [
          { type: 'integer', of: (address) => (isExact(address) ? '1' : '0') },
          { type: 'bigint', of: ({ id }) => `-${id}` },
        ],
        isDescending: true,
        most: 100,
      });
      demandStorable(args.text);
      return answer;
    },
  },
  Address: {
    thing: ({ id, kind }: Address, _: unknown, { rows }: Asked) => {
      const place = tableOf[kind];
      const found = place && rows[place.table].find(({ address_id: address }) => address === id);
      return found && { __typename: place.type, ...found };
    },
    initiative: ({ initiative_id: id }: Address, _: unknown, { rows }: Asked) =>
      rows.initiative.find((initiative) => initiative.address_id === id),
    place: ({ id, path }: Address, _: unknown, asked: Asked) =>
      (path ?? '')
        .split('.')
        .filter((key) => key !== '' && key !== id)
        .map((key) => addressOf(asked, key)),
    cost: (address: Address, args: CostArguments, asked: Asked) => costOf(asked, address, args),
    voice: (address: Address) => ({ address }),
    funding: (address: Address) => ({ address }),
    results: (address: Address) => ({ address }),
    acts: (address: Address, args: RecordArguments, asked: Asked) =>
      recordPage(asked, args, actsOf(asked, address)),
  },
};

/** A text without any word is in no title, nor is one that PostgreSQL cannot have. */
const hasWords = ({ texts }: Asked, { title }: Address, text: string): boolean =>
  text !== '' && !text.includes('\0') && texts.lower(title).includes(texts.lower(text));

/** The acts that touched an address, or an edition in which it has a line; an auditor sees those that are not public. */
function actsOf(asked: Asked, address: Address): Tables['act'][] {
  const { rows } = asked;
  const editions = rows.edition_line
    .filter(({ line_id: line }) => line === address.id)
    .map(({ edition_id: edition }) => edition);
  const touched = new Set(
    rows.act_address
      .filter(({ address_id: id }) => id === address.id || editions.includes(id))
      .map(({ act_id: id }) => id),
  );
  const seesAll = hasGrant(asked, 'AUDITOR', address.initiative_id);
  return rows.act.filter((act) => touched.has(act.id) && (act.is_public || seesAll));
}
