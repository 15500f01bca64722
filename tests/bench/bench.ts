// Run by Node itself: `npm run bench`.
import './js-endings.ts';

const { bench } = await import('./run.ts');
await bench(process.argv.slice(2));
