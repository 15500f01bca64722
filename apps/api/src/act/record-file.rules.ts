import { csvLine } from '../platform/text/csv-cell.js';

/** An act as it stands on a page of the record. */
export interface FileAct {
  id: string;
  at: string;
  operation: string;
  reason: string | null;
  actor: {
    kind: string;
    person: { id: string; name: string } | null;
    organisation: { slug: string; name: string } | null;
  };
  changes: { field: string; before: string | null; after: string | null }[];
  addresses: { ref: string }[];
  addressCount: number;
  organisations: { slug: string; name: string }[];
}

export interface FilePage {
  nodes: readonly FileAct[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Pages = AsyncIterable<readonly FileAct[]>;

const columns: readonly [name: string, of: (act: FileAct) => string | null | undefined][] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at],
  ['operation', ({ operation }) => operation],
  ['actor', ({ actor }) => actor.kind],
  ['person', ({ actor }) => actor.person?.name],
  ['person_id', ({ actor }) => actor.person?.id],
  ['for_organisation', ({ actor }) => actor.organisation?.slug],
  ['for_organisation_name', ({ actor }) => actor.organisation?.name],
  ['changes', ({ changes }) => changes.map(said).join('; ')],
  ['reason', ({ reason }) => reason],
  ['addresses', ({ addresses }) => addresses.map(({ ref }) => ref).join(' ')],
  ['address_count', ({ addressCount }) => String(addressCount)],
  ['about_organisations', ({ organisations }) => organisations.map(({ slug }) => slug).join(' ')],
];

/** "weight: 0.5 → 0.6"; what is new has nothing before the arrow, what ended nothing after it. */
const said = ({ field, before, after }: FileAct['changes'][number]): string =>
  `${field}: ${[before, '→', after].filter((part) => part !== null).join(' ')}`;

/** Acts as CSV, a line each, with the mark that Excel needs to read UTF-8. */
export async function* csvOf(pages: Pages): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columns.map(([name]) => name))}`;
  for await (const page of pages)
    yield page.map((act) => csvLine(columns.map(([, of]) => of(act) ?? ''))).join('');
}

/** Acts as an array of JSON, one a line, each with the fields that it has over GraphQL. */
export async function* jsonOf(pages: Pages): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const page of pages)
    for (const act of page) {
      yield separator + JSON.stringify(act);
      separator = ',\n';
    }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
