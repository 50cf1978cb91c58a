// Runs before the first paint, from <head>. A classic script and not part of the app, because the app starts after
// the page is drawn.

const root = document.documentElement;

// What only scripts can do is hidden without it.
root.dataset.scripts = '';

// Should the app not come, because its files are gone or the line is down, the page is one without scripts.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.type === 'module') {
      delete root.dataset.scripts;
      delete root.dataset.pending;
    }
  },
  true,
);

// Shows what the reader chose earlier; see `comfort.ts`, which also says which of it means anything.
try {
  const comfort = JSON.parse(localStorage.getItem('blog-reader:comfort')) ?? {};
  for (const name of ['theme', 'size', 'spacing', 'width', 'typeface']) {
    if (typeof comfort[name] === 'string') root.dataset[name] = comfort[name];
  }
  const frame = { light: '#faf6ee', dark: '#171310', sepia: '#f2e6cc' }[comfort.theme];
  if (frame !== undefined) {
    // The first that applies counts, and those that follow the system come later.
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.content = frame;
    document.head.append(meta);
  }
} catch {
  // Storage is switched off, or what it holds is not ours: the blog looks as it does at first.
}

// Keeps room for "Continue reading", which the app fills: see `Shelf`.
try {
  const kept = JSON.parse(localStorage.getItem('blog-reader:reading')) ?? {};
  if (Object.values(kept).some((post) => post?.finished === false)) root.dataset.shelf = '';
} catch {
  // Storage is switched off, or what it holds is not ours: there is no shelf.
}

// Hosts send the whole list for the address of a filtered one. It stays hidden until the app has drawn the right
// one; should the app not come, the whole list is better than nothing.
if (/[?&](?:category|tag|q|page)=/.test(location.search)) {
  root.dataset.pending = '';
  setTimeout(() => delete root.dataset.pending, 5000);
}
