// Run by Node itself, without Vitest: a process of its own that starts PostgreSQL, tells where, and can be killed.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch {
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});

const { startEmbedded } = await import('../../apps/api/src/platform/database/embedded.js');
const { StartRefusal } = await import('../../apps/api/src/platform/database/start-refusal.js');

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('which folder?');
try {
  console.log(JSON.stringify(await startEmbedded({ directory })));
  // Kept alive until killed; the message never comes.
  process.stdin.resume();
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.log(JSON.stringify({ refused: error.fault }));
}
