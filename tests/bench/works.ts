import { readFileSync } from 'node:fs';
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
      sql: string;
      sqlVariables: Record<string, string>;
    }
  /** An operation of our own web, which is known by its hash and so may be kept. */
  | { kind: 'operation'; hash: string; variables: Record<string, string>; isSignedIn?: boolean }
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
];

const home = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'works');

function documentOf(name: string): { kind: 'document'; document: string; sql: string } {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  return { kind: 'document', document: read('work.graphql'), sql: read('page.sql') };
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
