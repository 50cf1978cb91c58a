// Runs before the first paint, from <head>. A classic script and not part of the app, because the app starts after
// the page is drawn.

const root = document.documentElement;

// What only scripts can do is hidden without it.
root.dataset.scripts = '';

// Should the app not come, because its files are gone or the line is down, the page is one without scripts. The app's
// loader says so by an event of its own, see `ready.ts`.
const giveUp = () => {
  for (const name of ['scripts', 'pending', 'waiting']) delete root.dataset[name];
};
addEventListener('blog-reader:absent', giveUp);
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.type === 'module') giveUp();
  },
  true,
);

// What the reader chose earlier; see `readingSettings.ts`, which also says which of it means anything.
let comfort = {};
const show = () => {
  for (const name of ['theme', 'size', 'spacing', 'width', 'typeface']) {
    const value = comfort[name];
    if (typeof value === 'string' && value !== 'system') root.dataset[name] = value;
    else delete root.dataset[name];
  }
  const frame = { light: '#faf6ee', dark: '#171310', sepia: '#f2e6cc' }[comfort.theme];
  const meta =
    document.querySelector('meta[name=theme-color]:not([media])') ?? document.createElement('meta');
  meta.remove();
  if (frame !== undefined) {
    // The first that applies counts, and those that follow the system come later.
    meta.name = 'theme-color';
    meta.content = frame;
    document.head.prepend(meta);
  }
};
try {
  comfort = { ...JSON.parse(localStorage.getItem('blog-reader:comfort')) };
  show();
} catch {
  // Storage is switched off, or what it holds is not ours: the blog looks as it does at first.
}

// Until the app is there, the settings work from here.
const choose = (name, value) => {
  comfort[name] = value;
  show();
  try {
    localStorage.setItem('blog-reader:comfort', JSON.stringify(comfort));
  } catch {
    // It lasts as long as the page.
  }
};
const sizes = ['85', '100', '115', '130', '150', '175', '200'];
const step = (button) => {
  const size = sizes[sizes.indexOf(comfort.size ?? '100') + Number(button.dataset.step)];
  if (size === undefined) return;
  choose('size', size);
  button.parentElement.querySelector('output').value = `${size}%`;
};
const settingOf = ({ name }) => name?.match(/^comfort-(.+)/)?.[1];
const change = ({ target }) => {
  const name = settingOf(target);
  if (name !== undefined) choose(name, target.value);
};
// The panel stands in the page as it is for readers who have chosen nothing.
const tick = ({ target }) => {
  for (const input of target.querySelectorAll('input')) {
    const chosen = comfort[settingOf(input)];
    if (chosen !== undefined) input.checked = input.value === chosen;
  }
  const output = target.querySelector('output');
  if (output !== null) output.value = `${comfort.size ?? '100'}%`;
};

// A button pressed before the app can answer is pressed again when it can: see `ready.ts`.
let pressed;
const press = (event) => {
  const { target } = event;
  // A chosen heading is not left behind the contents.
  target.closest?.('[popover] a[href*="#"]')?.closest('[popover]').hidePopover();
  const button = target.closest?.('button:not([popovertarget])');
  if (!button || root.dataset.scripts === undefined) return;
  if (button.dataset.step !== undefined) {
    step(button);
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = button;
  root.dataset.waiting = '';
};
const answering = new AbortController();
const untilThen = { capture: true, signal: answering.signal };
addEventListener('click', press, untilThen);
addEventListener('change', change, untilThen);
addEventListener('beforetoggle', tick, untilThen);
addEventListener('blog-reader:ready', () => {
  answering.abort();
  delete root.dataset.waiting;
  if (pressed?.isConnected) pressed.click();
  pressed = undefined;
});

// Keeps room for "Continue reading", which the app fills: see `Shelf`.
try {
  const kept = JSON.parse(localStorage.getItem('blog-reader:reading')) ?? {};
  if (Object.values(kept).some((post) => post?.finished === false)) root.dataset.shelf = '';
} catch {
  // Storage is switched off, or what it holds is not ours: there is no shelf.
}

// Hosts send the whole list for the address of a filtered one. It stays hidden until the app has drawn the right
// one; should the app not come, the whole list is better than nothing.
if (/[?&](?:category|tag|year|q|sort|page)=/.test(location.search)) {
  root.dataset.pending = '';
  setTimeout(() => delete root.dataset.pending, 5000);
}
