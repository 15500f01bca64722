import { describe, expect, test } from 'vitest';
import { deadDocuments, uncounted } from './documents.ts';
import { dead } from './reachable.ts';
import { planted, project } from './tree.ts';

const alive = {
  'package.json': '{ "scripts": { "start": "node apps/api/dist/main.js", "test": "node tests/all.js" } }',
  'apps/api/package.json': '{}',
  'apps/api/src/main.ts': "import './app.module.js';",
  'apps/api/src/app.module.ts': '',
  'apps/web/package.json': '{}',
  'apps/web/vite.config.ts': "const input = 'src/boot.ts'; import './plugin.ts';",
  'apps/web/plugin.ts': '',
  'apps/web/src/boot.ts': "import('./app'); import './app.css';",
  'apps/web/src/app.tsx': '',
  'apps/web/src/app.css': "@import './tokens.css';",
  'apps/web/src/tokens.css': '',
  'packages/money/package.json': '{ "exports": { ".": { "types": "./src/money.ts" } } }',
  'packages/money/src/money.ts': "export * from './currency.js';",
  'packages/money/src/currency.ts': '',
  'vitest.config.ts': "globalSetup: ['tests/world/postgres.ts']",
  'tests/all.js': '',
  'tests/world/postgres.ts': "const child = join(import.meta.dirname, 'postgres-child.ts');",
  'tests/world/postgres-child.ts': '',
  'tests/world/resident.ts': '',
  'tests/stories/pledge.test.ts': "import '../world/resident.js';",
};

describe('dead files', () => {
  test('are nowhere to be found', () => expect(dead(project)).toEqual([]));

  test('are not the ones that a tool, an import, a sheet or a test leads to', () => {
    expect(dead(planted(alive))).toEqual([]);
  });

  test.each([
    ['apps/api/src/pledge/pledge.rules.ts', {}],
    ['apps/web/src/old.css', {}],
    ['tests/world/treasurer.ts', {}],
    ['packages/money/src/rounding.ts', {}],
    // A file that only its own test needs.
    [
      'apps/api/src/pledge/pledge.rules.ts',
      { 'apps/api/src/pledge/pledge.rules.test.ts': "import './pledge.rules.js';" },
    ],
    ['apps/web/src/app.tsx', { 'apps/web/src/boot.ts': "import './app.css';" }],
  ])('are found at %s', (path, files) => {
    expect(dead(planted({ ...alive, [path]: '', ...files }))).toEqual([path]);
  });
});

const web = {
  'apps/web/src/pledge/pledge.graphql': `
    query PledgePage { pledge { ...PledgeRow_pledge } }
    fragment PledgeRow_pledge on Pledge { ref }`,
  'apps/web/src/pledge/pledge-page.tsx': 'useQuery(PledgePageDocument)',
};

describe('documents of the web', () => {
  test('are all asked for', () => expect(deadDocuments(project)).toEqual([]));

  test('are found when nobody asks for them', () => {
    expect(deadDocuments(planted(web))).toEqual([]);
    const unasked = { ...web, 'apps/web/src/pledge/pledge-page.tsx': '' };
    expect(deadDocuments(planted(unasked))).toEqual(['PledgePage']);
    const unspread = { 'apps/web/src/pledge/old.graphql': 'fragment Old_pledge on Pledge { ref }' };
    expect(deadDocuments(planted({ ...web, ...unspread }))).toEqual(['Old_pledge']);
  });

  test('are each counted in statements', () => {
    const persisted = project.get('apps/web/src/gql/persisted-documents.json') ?? '{}';
    const counts = project.get('apps/api/statements.json') ?? '{}';
    expect(uncounted(JSON.parse(persisted), JSON.parse(counts))).toEqual([]);
  });

  test('are found when nobody counts their statements', () => {
    const persisted = { abc: 'query PledgePage { pledge { ref } }' };
    expect(uncounted(persisted, { PledgePage: 1 })).toEqual([]);
    expect(uncounted(persisted, {})).toEqual(['PledgePage is not counted']);
    expect(uncounted(persisted, { PledgePage: 1, OldPage: 1 })).toEqual([
      'OldPage is counted but asked by nobody',
    ]);
  });
});
