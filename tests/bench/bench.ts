// Run by Node itself: `npm run bench`. The imports of apps/api end in `.js` where the files end in `.ts`.
import { registerHooks } from 'node:module';

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

const { bench } = await import('./run.ts');
await bench(process.argv.slice(2));
