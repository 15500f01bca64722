import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { fileDesk, germanBudget } from '../../../../../tests/world/cost-files.js';
import { encoded } from '../../../../../tests/world/encoded.js';
import { seedPlan } from '../../../../../tests/world/plan.js';
import { OwnData } from '../../account/own-data.service.js';
import { Erasure } from '../../account/erasure.service.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const { post, brought, table, preview, drafted, editor: editorOf } = fileDesk(() => api);

async function published(by: Actor, draft: unknown) {
  const document = `mutation($act: ActInput!, $input: CostEditionInput!) { publishCostDraft(act: $act, input: $input) { __typename } }`;
  const { data } = await api.graphql(
    `query($key: UUID!) { costDraft(key: $key) { version last { ref } } }`,
    { key: draft },
    by.token,
  );
  const { version, last } = data['costDraft'] as { version: number; last: { ref: string } | null };
  const input = { key: draft, version, last: last?.ref, reason: 'Adopted' };
  const answer = await api.graphql(document, { act: { id: v7() }, input }, by.token);
  expect(answer.data['publishCostDraft']).toEqual({ __typename: 'CostEditionRecorded' });
}

async function changesOf(by: Actor, draft: unknown) {
  const { data } = await api.graphql(
    `query($key: UUID!) { costDraft(key: $key) { lineCount changes { added removed moved renamed amounts } } }`,
    { key: draft },
    by.token,
  );
  return data['costDraft'];
}

const rowsOf = async (sql: string, values: unknown[] = []) => api.database.read(undefined, sql, values);

describe('who may bring a file', () => {
  test('a visitor, and an editor of another initiative, may not', async () => {
    const { plan } = await editorOf();
    const stranger = await actorWith(api, 'EDITOR', (await seedPlan(api)).initiative);
    const file = { name: 'a.csv', byteLength: 5 };
    expect(await post(`/refs/${plan.initiative}/cost-files`, file)).toMatchObject({
      status: 403,
      body: { __typename: 'Forbidden' },
    });
    expect(await post(`/refs/${plan.initiative}/cost-files`, file, { by: stranger })).toMatchObject({
      status: 403,
      body: { __typename: 'Forbidden', permission: 'EDIT_INITIATIVE' },
    });
  });

  test('a page of another site may not, whoever is signed in', async () => {
    const { plan, by } = await editorOf();
    const headers = { origin: 'https://evil.example' };
    const answer = await post(
      `/refs/${plan.initiative}/cost-files`,
      { name: 'a.csv', byteLength: 5 },
      { by, headers },
    );
    expect(answer).toMatchObject({ status: 403, body: { __typename: 'FromElsewhere' } });
  });

  test('nobody else sees it, not another editor of the same initiative either', async () => {
    const { plan, by } = await editorOf();
    const { key } = await brought(by, plan.initiative, encoded(germanBudget, 'utf-8'));
    const other = await actorWith(api, 'EDITOR', plan.initiative);
    for (const answer of [
      await table(other, key),
      await drafted(other, key, { mapping: {} }),
      await post(`/cost-files/${key}/pieces/0`, Buffer.from('x'), { by: other }),
    ])
      expect(answer.body['__typename']).toBe('CostFileNotFound');
    expect((await table(by, 'x')).status).toBe(404);
  });

  test('who is no editor any more has no way to what they brought', async () => {
    const { plan, by } = await editorOf();
    const { key } = await brought(by, plan.initiative, encoded(germanBudget, 'utf-8'));
    await api.database.transaction((rows) =>
      rows.query(
        'DELETE FROM role_grant WHERE account_id = (SELECT account_id FROM cost_file WHERE key = $1)',
        [key],
      ),
    );
    expect(await table(by, key)).toMatchObject({ status: 403, body: { __typename: 'Forbidden' } });
  });
});

describe('a file that is brought', () => {
  test('is guessed, read whole without writing, made a draft of once, and gone', async () => {
    const { plan, by } = await editorOf();
    const { key } = await brought(by, plan.initiative, encoded(germanBudget, 'windows-1252'));
    const { body } = await table(by, key);
    expect(body).toMatchObject({
      __typename: 'CostTable',
      form: { encoding: 'windows-1252', delimiter: ';', headerLine: 2 },
      mapping: { currency: 'EUR', decimalMark: ',', groupMark: '.' },
      file: { name: 'budget.csv' },
    });
    const counts = 'SELECT (SELECT count(*) FROM address) AS a, (SELECT count(*) FROM act) AS b';
    const before = await rowsOf(counts);
    const read = await preview(by, key, body['mapping']);
    expect(read.body).toMatchObject({
      __typename: 'CostPreview',
      rowCount: 4,
      lineCount: 5,
      sums: [{ period: '2024', currency: 'EUR', base: '138450' }],
      leftOut: { rowCount: 1 },
      faultCount: 0,
      last: { number: 1 },
      changes: { added: 5 },
    });
    expect(await rowsOf(counts)).toEqual(before);
    const act = v7();
    const done = await drafted(by, key, { mapping: body['mapping'], act });
    expect(done.body).toMatchObject({ __typename: 'CostDraftRecorded', lineCount: 5 });
    expect((await drafted(by, key, { mapping: body['mapping'], act })).body).toEqual(done.body);
    expect((await drafted(by, key, { mapping: body['mapping'] })).body['__typename']).toBe(
      'CostFileNotFound',
    );
    expect(await changesOf(by, done.body['draft'])).toMatchObject({ lineCount: 5, changes: { added: 5 } });
    const acts = await rowsOf(`SELECT operation, is_public, changes FROM act WHERE id = $1`, [act]);
    expect(acts).toEqual([{ operation: 'draftCostFile', is_public: false, changes: [] }]);
    expect(await rowsOf('SELECT FROM cost_file_piece WHERE file_key = $1', [key])).toEqual([]);
  });

  test('counted in thousands is said to be, and the edition keeps by what its amounts were multiplied', async () => {
    const { plan, by } = await editorOf();
    const text = germanBudget.replace('(in EUR)', '(in Tsd. EUR)');
    const { key } = await brought(by, plan.initiative, encoded(text, 'windows-1252'), 'plan.csv');
    const { mapping, sureness } = (await table(by, key)).body as { mapping: object; sureness: object };
    expect({ mapping, sureness }).toMatchObject({ mapping: { unit: 1000 }, sureness: { unit: 0.7 } });
    const done = await drafted(by, key, { mapping });
    const source = `SELECT source FROM edition JOIN address a ON a.id = address_id WHERE a.draft_key = $1`;
    expect(await rowsOf(source, [done.body['draft']])).toEqual([
      { source: 'plan.csv (its amounts were multiplied by 1,000)' },
    ]);
  });

  test('makes three changes where three of 5,000 lines are changed, and every line keeps its address', async () => {
    const { plan, by } = await editorOf();
    const text = (changed: number) =>
      [
        'Department,Code,Post,2024',
        ...Array.from(
          { length: 5_000 },
          (_, row) => `D${row % 9},P${row},Post ${row},${row < changed ? 7 : 1_000 + row}`,
        ),
      ].join('\n');
    const first = await brought(by, plan.initiative, encoded(text(0), 'utf-8'));
    const mapping = { ...((await table(by, first.key)).body['mapping'] as object), currency: 'USD' };
    await published(by, (await drafted(by, first.key, { mapping })).body['draft']);
    const { key } = await brought(by, plan.initiative, encoded(text(3), 'utf-8'));
    const again = await table(by, key);
    expect(again.body).toMatchObject({ mapping, kept: { gone: [] } });
    const three = { added: 0, removed: 0, moved: 0, renamed: 0, amounts: 3 };
    expect((await preview(by, key, mapping)).body).toMatchObject({ faultCount: 0, changes: three });
    const { body } = await drafted(by, key, { mapping });
    expect(await changesOf(by, body['draft'])).toMatchObject({ changes: three });
  }, 90_000);

  test('says the columns that a mapping of last time names and that are gone', async () => {
    const { plan, by } = await editorOf();
    const first = await brought(by, plan.initiative, encoded('Unit,Line,2023\nA,x,5\nA,y,6\n', 'utf-8'));
    const mapping = { ...((await table(by, first.key)).body['mapping'] as object), currency: 'USD' };
    await drafted(by, first.key, { mapping });
    const { key } = await brought(by, plan.initiative, encoded('Unit,Line,2024\nA,x,5\nA,y,6\n', 'utf-8'));
    expect((await table(by, key)).body['kept']).toMatchObject({ gone: ['2023'] });
    const { body } = await preview(by, key, mapping);
    expect(body).toMatchObject({ faults: [{ reason: 'COLUMN_MISSING', column: '2023' }], changes: null });
  });

  test('that came from here goes back as it was, with nothing told of its columns', async () => {
    const { plan, by } = await editorOf();
    const { currentEditionOf, exportCosts } = await import('../export/cost-export.js');
    let text = '';
    for await (const piece of exportCosts(
      api.database,
      await currentEditionOf(api.database, plan.initiative),
    ))
      text += piece;
    const { key } = await brought(by, plan.initiative, encoded(text, 'utf-8'));
    expect((await table(by, key)).body['mapping']).toBeNull();
    expect((await preview(by, key, null)).body).toMatchObject({
      faultCount: 0,
      changes: { added: 0, removed: 0, moved: 0, renamed: 0, amounts: 0 },
    });
  });

  test('finds the areas of the initiative by their titles', async () => {
    const { plan, by } = await editorOf();
    const [area] = await rowsOf('SELECT title FROM address WHERE ref = $1', [plan.area]);
    const text = `Area,Line,2010\n${String(area?.['title'])},Staff,5\n${String(area?.['title'])},Trips,6\n`;
    const { key } = await brought(by, plan.initiative, encoded(text, 'utf-8'));
    const mapping = { ...((await table(by, key)).body['mapping'] as object), currency: 'USD' };
    const { body } = await drafted(by, key, { mapping });
    const { data } = await api.graphql(
      `query($key: UUID!) { costDraft(key: $key) { lines { key isArea title } } }`,
      { key: body['draft'] },
      by.token,
    );
    expect(data['costDraft']).toMatchObject({
      lines: expect.arrayContaining([
        { key: plan.area, isArea: true, title: area?.['title'] },
        { key: plan.lines.staff, isArea: false, title: 'Staff' },
      ]) as unknown,
    });
  });

  test('larger than a piece comes together again, with progress', async () => {
    const { plan, by } = await editorOf();
    const rows = Array.from({ length: 60_000 }, (_, row) => `Dep ${row % 50};Größe ${row % 300};${row},25`);
    const { key } = await brought(
      by,
      plan.initiative,
      encoded(['Amt;Zweck;Ansatz 2024', ...rows, 'Gesamt;;9'].join('\n'), 'windows-1252'),
    );
    const { mapping } = (await table(by, key)).body as { mapping: object };
    const { body, lines } = await preview(by, key, { ...mapping, currency: 'EUR' });
    expect(body).toMatchObject({
      rowCount: 60_001,
      faultCount: 0,
      leftOut: { rowCount: 1 },
      sums: [{ base: '179998500000' }],
    });
    expect(lines.length).toBeGreaterThan(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ __typename: 'Progress', read: 1024 * 1024 });
  });
});

describe('what is kept', () => {
  test('is shown to whoever brought it, and goes with their account', async () => {
    const { plan, by } = await editorOf();
    const { key } = await brought(by, plan.initiative, encoded(germanBudget, 'utf-8'), 'own.csv');
    const [found] = await rowsOf('SELECT account_id FROM cost_file WHERE key = $1', [key]);
    const account = String(found?.['account_id']);
    expect(await api.app.get(OwnData, { strict: false }).of(account)).toContain('own.csv');
    await api.app.get(Erasure, { strict: false }).erase(account, 'withhold');
    expect(await rowsOf('SELECT FROM cost_file WHERE account_id = $1', [account])).toEqual([]);
  });

  test('goes after a day, and the fourth file of one account takes the place of the first', async () => {
    const { plan, by } = await editorOf();
    const keys: string[] = [];
    for (let count = 0; count < 4; count += 1)
      keys.push((await brought(by, plan.initiative, encoded(germanBudget, 'utf-8'))).key);
    const there = await Promise.all(keys.map(async (key) => (await table(by, key)).status));
    expect(there).toEqual([404, 200, 200, 200]);
    await api.database.transaction((rows) =>
      rows.query(`UPDATE cost_file SET begun_at = begun_at - interval '25 hours' WHERE key = $1`, [keys[3]]),
    );
    expect((await table(by, keys[3] ?? '')).status).toBe(404);
    await brought(by, plan.initiative, encoded(germanBudget, 'utf-8'));
    expect(await rowsOf('SELECT FROM cost_file WHERE key = $1', [keys[3]])).toEqual([]);
  });
});
