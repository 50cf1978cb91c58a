// Runs before the first paint, from <head>. A classic script and not part of the app, because the app starts after
// the page is drawn.

// Shows the theme that the reader chose earlier.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme is shown.
}

// Hosts send the whole list for the address of a filtered one. It stays hidden until the app has drawn the right
// one; should the app not come, the whole list is better than nothing.
if (/[?&](?:category|tag|q|page)=/.test(location.search)) {
  document.documentElement.dataset.pending = '';
  setTimeout(() => delete document.documentElement.dataset.pending, 5000);
}
