// Runs before the first paint, from <head>: shows the theme that the reader chose earlier.
// A classic script and not part of the app, because the app starts after the page is drawn.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme is shown.
}
