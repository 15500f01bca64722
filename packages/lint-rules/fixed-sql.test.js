import rule from './fixed-sql.js';
import { testRule } from './rule-tester.js';

testRule('fixed-sql', rule, {
  passes: [
    "rows.query('SELECT id FROM address WHERE ref = $1', [ref]);",
    'rows.query(`SELECT id\n  FROM address\n WHERE ref = $1`, [ref]);',
    "const sql = 'SELECT id ' + 'FROM address';",
    'const text = `With ${count} comments, all answered`;',
    'const text = `There are ${count} comments`;',
    'const path = `/refs/${ref}`;',
    "query.orderBy('line.path', 'ASC');",
    'query.orderBy({ path: direction });',
    "query.where('line.edition = :edition', { edition });",
    'client.query({ query: PageDocument });',
  ],
  fails: [
    ['const sql = `SELECT id FROM ${table}`;', 'built'],
    ['const sql = `\n  -- the lines\n  select id from ${table}`;', 'built'],
    ['const sql = `WITH lines AS (${lines}) SELECT 1`;', 'built'],
    ["const sql = 'DELETE FROM pledge WHERE id = ' + id;", 'built'],
    ["const sql = 'UPDATE ' + table + ' SET a = 1';", 'built'],
    ["rows.query(`INSERT INTO pledge VALUES ('${id}')`);", 'built'],
    ['query.orderBy(`line.${column}`);', 'pasted'],
    ["query.addOrderBy('line.' + column);", 'pasted'],
    ["query.where(`ref = '${ref}'`);", 'pasted'],
    ['rows.query(`${head} WHERE ref = $1`);', 'pasted'],
  ],
});
