/** A theme that a reader can choose. */
export type Theme = 'light' | 'dark';

/** Where the choice is kept; `firstPaint.js` reads it before anything is drawn. */
const storageKey = 'theme';
const systemIsDark = '(prefers-color-scheme: dark)';
const changed = 'themechange';

/** The theme on the screen: the reader's choice, else the system's. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return window.matchMedia(systemIsDark).matches ? 'dark' : 'light';
}

/** Shows a theme and remembers it, where the browser lets us. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    window.localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  window.dispatchEvent(new Event(changed));
}

/** Calls back when the theme on the screen may have changed. Returns the way to stop. */
export function subscribeToTheme(onChange: () => void): () => void {
  const system = window.matchMedia(systemIsDark);
  system.addEventListener('change', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    system.removeEventListener('change', onChange);
    window.removeEventListener(changed, onChange);
  };
}
