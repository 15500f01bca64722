import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Sixty-four hexadecimal digits, without the algorithm's name in front, since they stand in every address. */
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');

// Paths are relative to this folder: the generator is started with it as its working folder.
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/gql/': {
      preset: 'client',
      // Inside this entry: one level up, the persisted documents would lack `__typename`.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { persistedDocuments: { hashAlgorithm: hashOf }, fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          CurrencyCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          Minor: 'string',
          Ref: 'string',
          UUID: 'string',
        },
      },
    },
  },
};

export default config;
