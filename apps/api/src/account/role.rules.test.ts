import { describe, expect, test } from 'vitest';
import { roles } from '../platform/viewer/viewer.js';
import { roleFaults, type RoleInput } from './role.rules.js';

const input = (changed: Partial<RoleInput>): RoleInput => ({
  ...{ person: '0199a000-0000-4000-8000-000000000001', role: 'EDITOR', reason: 'She wrote it.' },
  ...changed,
});
const found = (changed: Partial<RoleInput>) => roleFaults(input(changed)).filter(Boolean);

describe('a role that is given', () => {
  test('is none that comes by taking part or from an organisation', () => {
    const refused = roles.filter((role) => found({ role }).length > 0);
    expect(refused).toEqual(['PARTICIPANT', 'REPRESENTATIVE']);
  });

  test('is that of an administrator on the whole site alone', () => {
    expect(found({ role: 'ADMINISTRATOR' })).toEqual([]);
    expect(found({ role: 'ADMINISTRATOR', initiative: 'I-1' })).toEqual([
      { field: 'initiative', code: 'WRONG_KIND' },
    ]);
    expect(found({ role: 'EDITOR', initiative: 'I-1' })).toEqual([]);
  });

  test.each([
    ['', 'EMPTY'],
    ['\u200b', 'EMPTY'],
    ['x'.repeat(501), 'TOO_LONG'],
    ['for \u202eher', 'UNSAFE_CHARACTERS'],
  ])('needs a reason that can be read, and %j is none', (reason, code) => {
    expect(found({ reason })).toEqual([expect.objectContaining({ field: 'reason', code })]);
  });
});
