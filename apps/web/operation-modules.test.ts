import { expect, test } from 'vitest';
import { importedApart, operationModule, operationsIn } from './operation-modules';

const code = `import { ADocument, type AQuery } from '../gql/graphql';
import {
  BDocument,
  type BQuery,
} from './gql/graphql';
import { other } from './other';`;

test('each document is imported from a module of its own, on as many lines as before', () => {
  const apart = importedApart(code);
  expect(apart).toContain("import { ADocument } from '../gql/graphql?operation=ADocument';");
  expect(apart).toContain("import { type AQuery } from '../gql/graphql';");
  expect(apart).toContain("import { BDocument } from './gql/graphql?operation=BDocument';");
  expect(apart).toContain("import { other } from './other';");
  expect(apart.split('\n')).toHaveLength(code.split('\n').length);
});

test('the documents of a module are those that it imports, and no types', () => {
  expect(operationsIn(code)).toEqual(['ADocument', 'BDocument']);
});

test('a module has one document and nothing of its type; one that was not generated is a fault', () => {
  const generated = 'export const ADocument = {"kind":"Document"} as unknown as DocumentNode<A, B>;\n';
  expect(operationModule(generated, 'ADocument')).toBe('export const ADocument = {"kind":"Document"};');
  expect(() => operationModule(generated, 'CDocument')).toThrow('CDocument');
});
