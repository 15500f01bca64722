import rule from './append-only.js';
import { testRule } from './rule-tester.js';

testRule('append-only', rule, {
  options: [{ tables: ['act', 'posting'] }],
  passes: [
    "rows.query('INSERT INTO act (id) VALUES ($1)', [id]);",
    "rows.query('UPDATE pledge SET state = $1', [state]);",
    "rows.query('DELETE FROM activity WHERE id = $1', [id]);",
    "rows.query('SELECT id FROM act FOR UPDATE');",
    "const sentence = 'an update of the act';",
  ],
  fails: [
    ["rows.query('UPDATE act SET outcome = $1', [outcome]);", 'changed'],
    ['rows.query(\'delete from "posting" where id = $1\', [id]);', 'changed'],
    ['rows.query(`WITH gone AS (\n  DELETE FROM posting WHERE id = $1) SELECT 1`, [id]);', 'changed'],
    ["rows.query('TRUNCATE TABLE act');", 'changed'],
  ],
});
