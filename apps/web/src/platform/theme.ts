/** `auto` follows the system; the other two are kept in this browser. */
export type Theme = 'auto' | 'light' | 'dark';

export const themes: readonly Theme[] = ['auto', 'light', 'dark'];

const key = 'theme';
const listeners = new Set<() => void>();

/** The theme that this browser keeps. A browser that keeps nothing has `auto`. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto'; // Storage is switched off in this browser.
  }
}

/** Makes the document show a theme. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Shows a theme and keeps it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the theme holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Tells a listener about every choice, in this tab or another one. Gives back the way to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** The theme now shown, whether or not it could be kept. */
export function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === shown) ?? 'auto';
}
