import type { Theme } from '../ui/theme-switch';
import { browserStore } from './storage';

const key = 'theme'; // boot.ts reads it before anything is shown.
const listeners = new Set<() => void>();

/** The theme that is shown. Auto follows the system. */
export function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return shown === 'light' || shown === 'dark' ? shown : 'auto';
}

/** Shows a theme and keeps it in this browser. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') browserStore('local').removeItem(key);
  else browserStore('local').setItem(key, theme);
  show(theme);
}

function show(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  for (const listener of listeners) listener();
}

/** Tells a listener about every choice, in this tab or another one. Gives back the way to stop. */
export function onTheme(listener: () => void): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key) show(event.newValue);
  };
  listeners.add(listener);
  addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', follow);
  };
}
