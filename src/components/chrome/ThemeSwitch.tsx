import { useSyncExternalStore } from 'react';
import { chooseTheme, currentTheme, subscribeToTheme } from './theme.ts';
import styles from './ThemeSwitch.module.css';

/** Switches between light and dark. Until it is used, the blog follows the system. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme, () => 'light' as const);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={`Switch to ${other} theme`}
      onClick={() => chooseTheme(other)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        {theme === 'dark' ? <Sun /> : <Moon />}
      </svg>
    </button>
  );
}

function Moon() {
  return <path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z" />;
}

function Sun() {
  return (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2.4M12 19.1v2.4M2.5 12h2.4M19.1 12h2.4M5.3 5.3 7 7M17 17l1.7 1.7M5.3 18.7 7 17M17 7l1.7-1.7" />
    </>
  );
}
