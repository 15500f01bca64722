import { describe, expect, test } from 'vitest';
import { barrels, shapelessNames, tooLong } from './names.ts';
import { planted, project } from './tree.ts';

describe('names', () => {
  test('all say what a thing is', () => expect(shapelessNames(project)).toEqual([]));

  test.each([
    'apps/api/src/utils/money.ts',
    'apps/web/src/ui/date-helper.ts',
    'apps/api/src/pledge/pledge.types.ts',
    'apps/api/src/pledge/constants.ts',
    'packages/core/src/split.ts',
    ['apps/web/src', 'shared', 'button.tsx'].join('/'),
    'apps/web/src/Common.tsx',
  ])('are refused like %s', (path) => expect(shapelessNames(planted({ [path]: '' }))).toEqual([path]));

  test('are refused for classes and functions too', () => {
    const found = shapelessNames(
      planted({
        'apps/api/src/pledge/pledge.service.ts': 'export class PledgeManager {}',
        'apps/web/src/pledge/pledge-form.tsx': 'function submitHandler() {}',
        'apps/web/src/pledge/pledge-row.tsx': 'const handler = keep; class Coreference {}',
      }),
    );
    expect(found).toEqual([
      'apps/api/src/pledge/pledge.service.ts: PledgeManager',
      'apps/web/src/pledge/pledge-form.tsx: submitHandler',
    ]);
  });
});

describe('barrel files', () => {
  test('are nowhere to be found', () => expect(barrels(project)).toEqual([]));

  test('are found where a file only passes on', () => {
    const found = barrels(
      planted({
        'ui/index.ts': "export * from './bar';\nexport { Figure } from './figure';",
        'ui/bar.ts': "export { scale } from './scale';\nexport const width = 1;",
        'ui/empty.d.ts': '',
      }),
    );
    expect(found).toEqual(['ui/index.ts']);
  });
});

describe('files', () => {
  test('have 400 lines at most', () => expect(tooLong(project)).toEqual([]));

  test('are found when they have more', () => {
    const files = { 'a.css': 'x\n'.repeat(401), 'b.ts': 'x\n'.repeat(400), 'c.md': 'x\n'.repeat(900) };
    expect(tooLong(planted(files))).toEqual(['a.css has 401 lines']);
  });
});
