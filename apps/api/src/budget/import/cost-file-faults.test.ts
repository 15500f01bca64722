import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { fileDesk, germanBudget } from '../../../../../tests/world/cost-files.js';
import { encoded } from '../../../../../tests/world/encoded.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const { post, brought, table, preview, drafted, editor: editorOf } = fileDesk(() => api);

describe('a file that does not stand', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'EMPTY'],
    [
      'a workbook',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('[Content_Types].xml')]),
      'SPREADSHEET',
    ],
    ['an archive', Buffer.from('PK\u0003\u0004 a.csv'), 'ARCHIVE'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['a page of the web', Buffer.from('<!DOCTYPE html><html>'), 'WEB_PAGE'],
    ['bytes of anything', Buffer.concat([Buffer.from([0, 1, 2, 0, 0]), randomBytes(1_000)]), 'BINARY'],
  ])('%s is refused for what it is', async (_, bytes, reason) => {
    const { plan, by } = await editorOf();
    expect(await brought(by, plan.initiative, bytes)).toMatchObject({
      status: 422,
      body: { __typename: 'CostFileNotTaken', reason },
    });
  });

  test('too large, a piece too much, and one that did not come whole are refused', async () => {
    const { plan, by } = await editorOf();
    const large = await post(
      `/refs/${plan.initiative}/cost-files`,
      { name: 'a.csv', byteLength: 9 * 1024 * 1024 },
      { by },
    );
    expect(large.body).toMatchObject({ reason: 'TOO_LARGE', most: 8 * 1024 * 1024 });
    const begun = await post(`/refs/${plan.initiative}/cost-files`, { name: 'a.csv', byteLength: 4 }, { by });
    const key = String(begun.body['file']);
    expect((await table(by, key)).body).toMatchObject({ reason: 'CUT' });
    expect((await preview(by, key, {})).body).toMatchObject({ __typename: 'MappingFaulty' });
    for (const [ordinal, bytes] of [
      [0, 'long er'],
      [1, 'abcd'],
      [0, 'abc'],
    ] as const)
      expect(
        (await post(`/cost-files/${key}/pieces/${ordinal}`, Buffer.from(bytes), { by })).body,
      ).toMatchObject({ reason: 'OTHER_PIECE' });
    expect((await post(`/cost-files/${key}/pieces/0`, randomBytes(2 * 1024 * 1024), { by })).status).toBe(
      413,
    );
  });

  test.each<[string, string]>([
    ['ten thousand columns', `${'x,'.repeat(10_000)}\n${'1,'.repeat(10_000)}`],
    ['a line without an end', `Name,2024\n${'x'.repeat(3_000_000)}`],
    ['a quotation mark that does not close', `Name,2024\n"${'x\n'.repeat(1_000_000)}`],
    ['a row of figures', '1,2,3'],
    ['one word', 'budget'],
    ['marks alone', '"\n";;;,,,\n'],
  ])('%s is answered in words, and never as a failure', async (_, text) => {
    const { plan, by } = await editorOf();
    const { key } = await brought(by, plan.initiative, encoded(text, 'utf-8'));
    const guessed = await table(by, key);
    expect(guessed.status).toBeLessThan(500);
    const mapping = {
      ...(guessed.body['mapping'] ?? {}),
      currency: 'USD',
      levels: [{ title: 'Name' }],
      periods: [{ column: '2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }],
    };
    const { body } = await preview(by, key, mapping);
    expect(body['__typename']).not.toBe('Failed');
    expect(Number(body['faultCount'] ?? 1)).toBeGreaterThan(0);
    expect((await drafted(by, key, { mapping })).body['__typename']).not.toBe('CostDraftRecorded');
  });

  test('has each fault named at its row and column, and nothing is written', async () => {
    const { plan, by } = await editorOf();
    const { key } = await brought(
      by,
      plan.initiative,
      encoded('Unit,Line,2024\nA,x,5\nA,y,6 apples\nA,\u202ez,7\n', 'utf-8'),
    );
    const mapping = {
      ...((await table(by, key)).body['mapping'] as object),
      currency: 'USD',
      decimalMark: '.',
    };
    const { body } = await preview(by, key, mapping);
    expect(body).toMatchObject({
      faultCount: 2,
      faults: [
        { row: 3, column: '2024', value: '6 apples', reason: 'NOT_A_NUMBER' },
        { row: 4, reason: 'TEXT_UNSAFE' },
      ],
    });
    expect((await drafted(by, key, { mapping })).body).toMatchObject({ __typename: 'FileFaulty', count: 2 });
    expect((await table(by, key)).status).toBe(200);
  });

  test.each([
    { mapping: 'x' },
    { mapping: { levels: 5 } },
    {},
    { mapping: [] },
    { mapping: { encoding: 'klingon', currency: 'USD' } },
  ])('a mapping that is none is refused: %j', async (sent) => {
    const { plan, by } = await editorOf();
    const { key } = await brought(by, plan.initiative, encoded(germanBudget, 'utf-8'));
    const answer = await post(`/cost-files/${key}/preview`, sent, { by });
    expect(['MappingFaulty', 'Unreadable']).toContain(answer.body['__typename']);
  });
});
