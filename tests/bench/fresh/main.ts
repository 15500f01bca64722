// Run by Node itself: `npm run fresh -- [--checks 10000] [--visitors 16]`.
import { parseArgs } from 'node:util';
import '../js-endings.ts';

const { freshnessOnItsOwn } = await import('./freshness.ts');
const { values } = parseArgs({
  options: { checks: { type: 'string', default: '10000' }, visitors: { type: 'string', default: '16' } },
});
const report = (line: string): void => void process.stderr.write(`${line}\n`);
const row = await freshnessOnItsOwn({
  checks: Number(values.checks),
  visitors: Number(values.visitors),
  report,
});
process.stdout.write(`${JSON.stringify(row)}\n`);
process.exitCode = row.staleForWriter + row.olderThanASecond + row.faults === 0 ? 0 : 1;
