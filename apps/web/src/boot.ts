import './ui/plumb.css';

// This runs before anything is shown and imports no other script, so that there is one file to wait for. It shows the
// theme that this browser keeps (platform/theme.ts keeps it). The page is complete without the application, which is
// fetched after the first paint, or on the first sign of interest.

try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage is switched off in this browser, so it keeps no theme.
}

const patience = 3000; // A tab in the background never paints.
const application = document.querySelector<HTMLScriptElement>('script[data-chunks]')?.dataset['chunks'];
let isStarted = false;

function start(): void {
  if (isStarted || !application) return;
  // The data that the application takes over stands at the end of the document.
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', start);
    return;
  }
  isStarted = true;
  const [entry = '', ...chunks] = application.split(' ');
  for (const href of chunks)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  void import(/* @vite-ignore */ entry);
}

for (const type of ['pointerdown', 'pointerover', 'keydown'])
  addEventListener(type, start, { once: true, passive: true });
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  setTimeout(start);
}).observe({ type: 'paint', buffered: true });
setTimeout(start, patience);
