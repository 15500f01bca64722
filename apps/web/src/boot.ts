import './ui/plumb.css';
import { keptTheme, showTheme } from './platform/theme';

// The page is complete without the application: fetch that after the first paint, or on the first sign of interest.

showTheme(keptTheme());

const chunks = document.querySelector<HTMLScriptElement>('script[data-chunks]')?.dataset['chunks'];
const patience = 3000; // A tab in the background never paints.
let isStarted = false;

function start(): void {
  if (isStarted || !chunks) return;
  isStarted = true;
  for (const href of chunks.split(' '))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  void import('./entry-client');
}

for (const type of ['pointerdown', 'pointerover', 'keydown'])
  addEventListener(type, start, { once: true, passive: true });
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  setTimeout(start);
}).observe({ type: 'paint', buffered: true });
setTimeout(start, patience);
