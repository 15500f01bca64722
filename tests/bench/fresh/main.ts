// Run by Node itself: `npm run fresh -- [--checks 10000] [--visitors 16]`.
import { registerHooks } from 'node:module';
import { parseArgs } from 'node:util';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});

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
