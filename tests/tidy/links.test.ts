import { describe, expect, test } from 'vitest';
import { deadLinks, wrongDrawing } from './links.ts';
import { planted, project } from './tree.ts';

const guide = (text: string) =>
  planted({
    'docs/guide.md': text,
    'docs/decisions/0001-schema-first.md': '# Schema first\n\n## Why `so`, then?\n',
    'apps/api/schema.graphql': '',
  });

describe('links of the documents', () => {
  test('all lead somewhere', () => expect(deadLinks(project)).toEqual([]));

  test.each([
    '[a](decisions/0001-schema-first.md)',
    '[a](../apps/api/schema.graphql)',
    '[a](decisions/)',
    '[a](../apps/api)',
    '[a](https://www.icann.org/)',
    '[a](decisions/0001-schema-first.md#why-so-then)',
    '## Here\n[a](#here)',
    '`[a](gone.md)`',
    '```\n[a](gone.md)\n```',
  ])('are left alone where they do: %s', (text) => {
    expect(deadLinks(guide(text))).toEqual([]);
  });

  test.each([
    'gone.md',
    '../docs/decisions/0002.md',
    'decisions/0001-schema-first.md#not-there',
    '#not-there',
    '../lib/',
  ])('are found where they do not: %s', (target) =>
    expect(deadLinks(guide(`[a](${target})`))).toEqual([`docs/guide.md links to ${target}`]),
  );
});

const readme = `# Plumbline

\`\`\`
apps/api/src/
  pledge/     who pays
  main.ts     boots
packages/money   minor units
\`\`\`
`;
const house = {
  'README.md': readme,
  'apps/api/src/pledge/a.ts': '',
  'apps/api/src/main.ts': '',
  'packages/money/a.ts': '',
};

describe('the tree in the README', () => {
  test('is the tree', () => expect(wrongDrawing(project, 'README.md')).toEqual([]));

  test('is compared with the folders', () => {
    expect(wrongDrawing(planted(house), 'README.md')).toEqual([]);
    expect(wrongDrawing(planted({ ...house, 'apps/api/src/budget/a.ts': '' }), 'README.md')).toEqual([
      'README.md does not draw apps/api/src/budget',
    ]);
    expect(wrongDrawing(planted({ 'README.md': '# Plumbline' }), 'README.md')).toEqual([
      'README.md draws no tree',
    ]);
    const moved = new Map(Object.entries({ ...house, 'apps/api/src/pledges/a.ts': '' }));
    moved.delete('apps/api/src/pledge/a.ts');
    expect(wrongDrawing(moved, 'README.md')).toEqual([
      'README.md draws apps/api/src/pledge, which is not there',
      'README.md does not draw apps/api/src/pledges',
    ]);
    const fewer = new Map([...planted(house)].filter(([path]) => !path.startsWith('packages/')));
    expect(wrongDrawing(fewer, 'README.md')).toEqual(['README.md draws packages/money, which is not there']);
  });
});
