import { describe, expect, test } from 'vitest';
import { cycles } from './cycles.ts';
import { importFaults } from './import-law.ts';
import { planted, project } from './tree.ts';

const pledges = {
  'apps/api/src/pledge/pledge.module.ts': 'class M { x = { exports: [PledgeService] } }',
  'apps/api/src/pledge/pledge.service.ts': 'export class PledgeService {}',
  'apps/api/src/pledge/pledge.rules.ts': '',
  'apps/api/src/pledge/pledge.entity.ts': '',
  'apps/web/src/pledge/pledge-row.tsx': '',
  'apps/web/src/ui/bar.tsx': '',
  'apps/web/src/gql/graphql.ts': '',
  'packages/money/src/money.ts': '',
  'apps/api/src/address/address.service.ts': '',
  'apps/api/src/platform/clock.ts': '',
};
const faults = (path: string, specifier: string) =>
  importFaults(planted({ ...pledges, [path]: `import { x } from '${specifier}';` }));

describe('the import law', () => {
  test('holds for every file', () => expect(importFaults(project)).toEqual([]));

  test.each([
    ['apps/api/src/budget/budget.service.ts', '../address/address.service.js'],
    ['apps/api/src/budget/budget.service.ts', '../platform/clock.js'],
    ['apps/api/src/budget/budget.service.ts', '../pledge/pledge.service.js'],
    ['apps/api/src/budget/budget.entity.ts', '../pledge/pledge.entity.js'],
    ['apps/api/src/budget/budget.module.ts', '../pledge/pledge.module.js'],
    ['apps/api/src/budget/budget.test.ts', '../pledge/pledge.rules.js'],
    ['apps/api/src/app.module.ts', './pledge/pledge.rules.js'],
    ['apps/api/src/demo/reading.ts', '../pledge/pledge.rules.js'],
    ['apps/api/src/command/export.command.ts', '../pledge/pledge.rules.js'],
    ['apps/web/src/routes.tsx', './pledge/pledge-row'],
    ['apps/web/src/address/address-page.tsx', '../pledge/pledge-row'],
    ['apps/web/src/budget/budget-page.tsx', '../ui/bar'],
    ['apps/web/src/ui/figure.tsx', '@plumbline/money'],
  ])('lets %s import %s', (path, specifier) => expect(faults(path, specifier)).toEqual([]));

  test.each([
    ['apps/api/src/budget/budget.service.ts', '../pledge/pledge.rules.js', 'through the service'],
    ['apps/api/src/platform/viewer.ts', '../pledge/pledge.service.js', 'knows no noun'],
    ['apps/api/src/ledger/ledger.service.ts', '../pledge/pledge.service.js', 'knows no feature'],
    ['apps/api/src/pledge/pledge.resolver.ts', '../app.module.js', 'put together'],
    ['apps/api/src/pledge/pledge.service.ts', '../command/export.command.js', 'put together'],
    ['apps/api/src/migrations/1-pledge.ts', '../pledge/pledge.entity.js', 'stands alone'],
    ['apps/api/src/pledge/pledge.reads.ts', '../../../web/src/ui/bar', 'in the SDL only'],
    ['apps/api/src/pledge/pledge.reads.ts', '../../../../tests/world/postgres.js', 'knows no test'],
    ['apps/web/src/budget/budget-page.tsx', '../pledge/pledge-row', 'routes compose'],
    ['apps/web/src/address/address-page.tsx', '../home/home-page', 'routes compose'],
    ['apps/web/src/platform/layout.tsx', '../pledge/pledge-row', 'knows no feature'],
    ['apps/web/src/ui/figure.tsx', '../gql/graphql', 'itself only'],
    ['apps/web/src/ui/figure.tsx', '@apollo/client', 'no GraphQL and no router'],
    ['apps/web/src/ui/link.tsx', 'react-router', 'no GraphQL and no router'],
    ['packages/calendar/src/calendar.ts', '@plumbline/money', 'nothing of ours'],
  ])('does not let %s import %s', (path, specifier, fault) => {
    expect(faults(path, specifier)).toEqual([expect.stringContaining(fault)]);
  });

  test('sees exports, dynamic imports and types too', () => {
    const found = importFaults(
      planted({
        ...pledges,
        'apps/api/src/budget/budget.reads.ts': `
          export * from '../pledge/pledge.rules.js';
          const rules = import('../pledge/pledge.rules.js');
          import type { X } from '../pledge/pledge.rules.js';
          type Y = import('../pledge/pledge.rules.js').Y;`,
      }),
    );
    expect(found).toHaveLength(4);
  });

  test('does not take a service that the module keeps to itself', () => {
    const kept = { ...pledges, 'apps/api/src/pledge/pledge.module.ts': 'class M { x = { exports: [] } }' };
    const budget = { 'apps/api/src/budget/budget.reads.ts': "import '../pledge/pledge.service.js';" };
    expect(importFaults(planted({ ...kept, ...budget }))).toHaveLength(1);
  });
});

describe('circles of imports', () => {
  test('are nowhere to be found', () => expect(cycles(project)).toEqual([]));

  test('are found, and told once', () => {
    const circle = planted({
      'b.ts': "import './c.js';",
      'c.ts': "import './a.js';",
      'a.ts': "export * from './b.js';",
      'd.ts': "import './a.js';",
    });
    expect(cycles(circle)).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });

  test('are not made by types, which are gone when the code runs', () => {
    const types = planted({ 'a.ts': "import type { B } from './b.js';", 'b.ts': "import './a.js';" });
    expect(cycles(types)).toEqual([]);
  });
});
