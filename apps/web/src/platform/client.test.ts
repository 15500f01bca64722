import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createCache, createClient } from './client';
import type { AnswerData, Operation } from './operation';
import { RequestFailure } from './request-failure';

type Document = TypedDocumentNode<AnswerData, Record<string, unknown>>;

const persisted = (source: string): Document => Object.assign(parse(source), { __meta__: { hash: 'h' } });

function recording(answer: () => Promise<AnswerData>) {
  const sent: Operation[] = [];
  const client = createClient((operation) => {
    sent.push(operation);
    return answer();
  });
  return { client, sent };
}

test('the link says of each operation whether it reads or acts, and whether its variables are private', async () => {
  const { client, sent } = recording(async () => ({ ok: true }));
  await client.query({ query: persisted('{ ok }') });
  await client.mutate({ mutation: persisted('mutation Act($a: Int) { ok }'), variables: { a: 1 } });
  await client.query({
    query: persisted('query Ask($b: Int) { ok }'),
    variables: { b: 2 },
    fetchPolicy: 'no-cache',
    context: { isPrivate: true },
  });
  expect(sent).toEqual([
    { hash: 'h', kind: 'query', isPrivate: false, variables: {} },
    { hash: 'h', kind: 'mutation', isPrivate: false, variables: { a: 1 } },
    { hash: 'h', kind: 'query', isPrivate: true, variables: { b: 2 } },
  ]);
});

test('a failure arrives as it was thrown', async () => {
  const { client } = recording(() => Promise.reject(new RequestFailure('tooMany')));
  await expect(client.query({ query: persisted('{ ok }') })).rejects.toMatchObject({ kind: 'tooMany' });
});

test('an operation that was not generated is refused', async () => {
  const { client } = recording(async () => ({ ok: true }));
  await expect(client.query({ query: parse('{ ok }') })).rejects.toThrow('without a hash');
});

test('what has a ref is one thing wherever it was read, and what has none stays where it hangs', () => {
  const cache = createCache();
  const query = parse(
    '{ list { __typename ref title } one { __typename ref title money { __typename amountMinor } } }',
  );
  const line = { __typename: 'Address', ref: 'C-17' };
  const money = { __typename: 'Money', amountMinor: '1' };
  const data = { list: [{ ...line, title: 'old' }], one: { ...line, title: 'new', money } };
  cache.writeQuery({ query, data });
  expect(cache.extract()).toMatchObject({
    'Address:C-17': { title: 'new', money },
    ROOT_QUERY: { list: [{ __ref: 'Address:C-17' }], one: { __ref: 'Address:C-17' } },
  });
});

test('two operations that read parts of one strand leave both parts', () => {
  const cache = createCache();
  const address = { __typename: 'Address', ref: 'C-17' };
  const ask = (field: string) => parse(`{ address { __typename ref voice { __typename ${field} } } }`);
  for (const field of ['count', 'latest'])
    cache.writeQuery({
      query: ask(field),
      data: { address: { ...address, voice: { __typename: 'Voice', [field]: 1 } } },
    });
  expect(cache.extract()).toMatchObject({ 'Address:C-17': { voice: { count: 1, latest: 1 } } });
});
