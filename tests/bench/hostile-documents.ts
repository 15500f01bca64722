import { randomUUID } from 'node:crypto';
import { wire } from './load.ts';

/** A request of somebody who means harm, made anew each time where it differs. */
export interface Hostile {
  name: string;
  request: Buffer | (() => Buffer);
}

const post = (query: string, variables: Record<string, unknown> = {}): Buffer =>
  wire('/graphql', {
    body: JSON.stringify({ query, variables }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  });

const get = (parameters: Record<string, string>): Buffer =>
  wire(`/graphql?${new URLSearchParams(parameters).toString()}`, { headers: { Accept: 'application/json' } });

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const wrapped = (count: number, before: string, middle: string, after: string): string =>
  `${before.repeat(count)}${middle}${after.repeat(count)}`;

const submissions = (first: number): string =>
  `submissions(first: ${first}) { nodes { ref text about { ref title kind standing } organisation { slug name } } }`;

/** What everybody reads: a document, the ref that it is about, and the hash of the web's own operation for the same. */
export interface ReadPage {
  document: string;
  ref: string;
  hash: string;
}

export const hostileDocuments = (page: ReadPage): Hostile[] => [...shaped(page.ref), ...sent(page)];

/** Documents of a form that is meant to cost. */
function shaped(ref: string): Hostile[] {
  return [
    {
      name: 'nested connections that multiply',
      request: post(`{ proceedings(first: 100) { nodes { ${submissions(100)} } } }`),
    },
    {
      name: 'nested connections, as many as are allowed',
      request: post(`{ proceedings(first: 20) { nodes { ref ${submissions(50)} } } }`),
    },
    {
      name: '1,000 aliases',
      request: post(`{ ${repeat(1000, (index) => `a${index}: address(ref: "${ref}") { title }`)} }`),
    },
    {
      name: 'a selection 2,000 deep',
      request: post(
        `{ address(ref: "${ref}") { ${wrapped(1000, 'initiative { address { ', 'ref', ' } }')} } }`,
      ),
    },
    {
      name: 'fragments in a circle',
      request: post(
        `{ address(ref: "${ref}") { ...f0 } } ${repeat(100, (index) => `fragment f${index} on Address { ref ...f${(index + 1) % 100} }`)}`,
      ),
    },
    {
      name: 'fragments that double 100 times',
      request: post(
        `{ address(ref: "${ref}") { ...f0 } } ${repeat(100, (index) => `fragment f${index} on Address { ...f${index + 1} ...f${index + 1} }`)} fragment f100 on Address { ref }`,
      ),
    },
    {
      name: '60 kB of nested inline fragments',
      request: post(`{ address(ref: "${ref}") { ${wrapped(3000, '... on Address { ', 'ref', ' }')} } }`),
    },
    {
      name: 'the same directive 5,000 times',
      request: post(`{ address(ref: "${ref}") { ref ${'@include(if: true) '.repeat(5000)} } }`),
    },
  ];
}

/** Requests that a keeper of answers or of documents might fall for. */
function sent({ document, ref, hash }: ReadPage): Hostile[] {
  return [
    { name: 'an unknown hash', request: () => get({ id: randomUUID().repeat(2) }) },
    {
      name: 'a mutation by GET',
      request: get({
        query:
          'mutation { withdrawPledge(act: { id: "0190a6f0-0000-7000-8000-000000000000" }, ref: "F-1", reason: "x") { __typename } }',
      }),
    },
    {
      name: 'a variable that nobody declared, another each time',
      request: () => post(document, { ref, [`v${randomUUID().slice(0, 8)}`]: 1 }),
    },
    {
      name: 'the same by GET of a persisted operation',
      request: () =>
        get({ id: hash, variables: JSON.stringify({ ref, [`v${randomUUID().slice(0, 8)}`]: 1 }) }),
    },
    {
      name: 'a document that differs in its spaces each time',
      request: () => post(`${document}#${randomUUID()}`, { ref }),
    },
  ];
}
