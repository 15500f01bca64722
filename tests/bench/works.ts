import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContestantName } from './contestant.ts';
import type { Place } from './place.ts';

export const workNames = [
  'initiative-page',
  'page-operation',
  'html-page',
  'signed-in-page',
  'sign-in',
  'cost-tree',
  'deep-list',
  'search',
  'probe-cost-tree',
  'probe-deep-list',
  'probe-explorer',
  'probe-explorer-class',
  'probe-compare',
  'probe-classes',
  'classes',
  'probe-converted',
  'hostile',
] as const;
export type WorkName = (typeof workNames)[number];

/** What is asked of every contestant of a work. */
export interface Work {
  name: WorkName;
  /** In one sentence, for the table's reader. */
  title: string;
  contestants: readonly ContestantName[];
  /** Whether it reads only the probe, which is the same at every scale: then its p99 may hardly grow. */
  isOfProbe: boolean;
  /** Whether it is about who asks, which takes statements of its own. */
  isOfViewer?: boolean;
  asks: (place: Place) => Asked;
}

export type Asked =
  | {
      kind: 'document';
      document: string;
      variables: Record<string, string>;
      /** The same by hand; none where `pgbench` does not take part. */
      sql: string | null;
      sqlVariables: Record<string, string>;
    }
  /** An operation of our own web, which is known by its hash and so may be kept. */
  | {
      kind: 'operation';
      hash: string;
      variables: Record<string, string | boolean | null>;
      isSignedIn?: boolean;
    }
  | { kind: 'page'; path: string }
  /** Another link each time, in a browser that asked for it. */
  | { kind: 'sign-in' };

/** `hostile` is no work of this kind: see hostile.ts. */
export const works: readonly Work[] = [
  {
    name: 'initiative-page',
    title: 'the page of an initiative as one nested GraphQL operation',
    contestants: ['pgbench', 'plumbline', 'postgraphile', 'nest-apollo-typeorm', 'nest-apollo-dataloader'],
    isOfProbe: true,
    asks: ({ probe: ref }) => ({
      ...documentOf('initiative-page'),
      variables: { ref },
      sqlVariables: { ref },
    }),
  },
  {
    name: 'page-operation',
    title: 'the operation that the web sends for the same page, persisted',
    contestants: ['plumbline', 'plumbline-cached', 'fastify-bytes'],
    isOfProbe: true,
    asks: ({ probe: ref }) => ({ kind: 'operation', hash: hashOf('AddressPage'), variables: { ref } }),
  },
  {
    name: 'html-page',
    title: 'the same page, rendered',
    contestants: ['plumbline', 'plumbline-cached', 'fastify-bytes'],
    isOfProbe: true,
    asks: ({ probe }) => ({ kind: 'page', path: `/refs/${probe}` }),
  },
  {
    name: 'signed-in-page',
    title: 'the operation of the page for somebody signed in, which is answered anew',
    contestants: ['plumbline'],
    isOfProbe: true,
    isOfViewer: true,
    asks: ({ probe: ref }) => ({
      ...{ kind: 'operation', hash: hashOf('AddressPage'), variables: { ref }, isSignedIn: true },
    }),
  },
  {
    name: 'sign-in',
    title: 'signing in by a link, somebody new each time',
    contestants: ['plumbline'],
    isOfProbe: false,
    isOfViewer: true,
    asks: () => ({ kind: 'sign-in' }),
  },
  {
    name: 'cost-tree',
    title: 'the first parts of the largest initiative, the largest first, with totals',
    contestants: ['pgbench', 'plumbline', 'postgraphile', 'nest-apollo-typeorm', 'nest-apollo-dataloader'],
    isOfProbe: false,
    asks: ({ largest: ref }) => ({ ...documentOf('cost-tree'), variables: { ref }, sqlVariables: { ref } }),
  },
  {
    name: 'deep-list',
    title: 'a page from deep in the submissions under the largest initiative',
    contestants: ['pgbench', 'plumbline', 'postgraphile', 'nest-apollo-typeorm', 'nest-apollo-dataloader'],
    isOfProbe: false,
    asks: ({ largest: ref, deep: { after, at, id } }) => ({
      ...documentOf('deep-list'),
      variables: { ref, after },
      sqlVariables: { ref, at, id },
    }),
  },
  {
    name: 'search',
    title: 'words of a title, looked for everywhere',
    contestants: ['pgbench', 'plumbline', 'postgraphile', 'nest-apollo-typeorm', 'nest-apollo-dataloader'],
    isOfProbe: false,
    asks: ({ text }) => ({ ...documentOf('search'), variables: { text }, sqlVariables: { text } }),
  },
  {
    name: 'probe-cost-tree',
    title: 'the parts of the probe',
    contestants: ['plumbline'],
    isOfProbe: true,
    asks: ({ probe: ref }) => ({ ...documentOf('cost-tree'), variables: { ref }, sqlVariables: { ref } }),
  },
  {
    name: 'probe-deep-list',
    title: 'the submissions under the probe',
    contestants: ['plumbline'],
    isOfProbe: true,
    asks: ({ probe: ref, deepOfProbe: { after, at, id } }) => ({
      ...documentOf('deep-list'),
      variables: { ref, after },
      sqlVariables: { ref, at, id },
    }),
  },
  {
    name: 'probe-explorer',
    title: 'the operation of the page of costs of the probe, as the page is opened',
    contestants: ['plumbline'],
    isOfProbe: true,
    asks: ({ probe }) => operationOf('CostPage', { ...explorer, ref: probe }),
  },
  {
    name: 'probe-explorer-class',
    title: 'the same of the lines of one object class, which are summed up anew',
    contestants: ['plumbline'],
    isOfProbe: true,
    asks: ({ probe, classOfProbe }) =>
      operationOf('CostPage', { ...explorer, ref: probe, objectClass: classOfProbe, chooses: true }),
  },
  {
    name: 'probe-compare',
    title: 'the operation of the page that compares the last two editions of the probe',
    contestants: ['plumbline'],
    isOfProbe: true,
    asks: ({ probe, editionsOfProbe: { from, to } }) =>
      operationOf('ComparePage', { ...comparing, ref: probe, from, to }),
  },
  {
    name: 'probe-classes',
    title: 'what the lines of the probe come to by object class',
    contestants: ['pgbench', 'plumbline'],
    isOfProbe: true,
    asks: ({ probe: ref }) => ({ ...documentOf('classes'), variables: { ref }, sqlVariables: { ref } }),
  },
  {
    name: 'classes',
    title: 'what the lines of the largest initiative come to by object class',
    contestants: ['pgbench', 'plumbline'],
    isOfProbe: false,
    asks: ({ largest: ref }) => ({ ...documentOf('classes'), variables: { ref }, sqlVariables: { ref } }),
  },
  {
    name: 'probe-converted',
    title: 'the totals of the probe in one currency, with each rate',
    contestants: ['plumbline'],
    isOfProbe: true,
    asks: ({ probe: ref }) => ({
      ...documentOf('converted'),
      variables: { ref, into: 'EUR' },
      sqlVariables: {},
    }),
  },
];

/** What the page of costs asks of an initiative where its address says nothing else. */
const explorer = {
  ...{ edition: null, period: null, order: 'AS_PUBLISHED', after: null },
  ...{ find: '', finds: false, objectClass: null, sourcing: null, chooses: false },
  ...{ into: 'XXX', converts: false, compares: true },
};

/** What the page of two editions asks where its address names nothing else. */
const comparing = { period: null, currency: null, all: false, after: null };

const home = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'works');

function documentOf(name: string): { kind: 'document'; document: string; sql: string | null } {
  const document = readFileSync(join(folder, name, 'work.graphql'), 'utf8');
  const byHand = join(folder, name, 'page.sql');
  return { kind: 'document', document, sql: existsSync(byHand) ? readFileSync(byHand, 'utf8') : null };
}

function operationOf(operation: string, variables: Record<string, string | boolean | null>): Asked {
  return { kind: 'operation', hash: hashOf(operation), variables };
}

/** The hash under which the server knows an operation of the web. */
function hashOf(operation: string): string {
  const file = join(home, 'apps/web/src/gql/persisted-documents.json');
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const found = Object.entries(documents).find(([, text]) =>
    new RegExp(`\\bquery ${operation}\\b`).test(text),
  );
  if (!found) throw new Error(`The web has no operation ${operation}`);
  return found[0];
}
