import { sayAbsent } from './app/ready.ts';
import { whenWanted } from './app/whenWanted.ts';
import { wordsToFind } from './model/find.ts';
import { laterId, prerenderedId } from './model/prerendered.ts';

// All that a first visit asks for besides its page. The app itself comes when it can be of use.

// A server that knows another build's styles forbids those in the page: then their files are used.
if ([...document.querySelectorAll('style')].some(({ sheet }) => sheet === null)) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[disabled]')) link.disabled = false;
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait);
else wait();

function wait(): void {
  if (isComplete()) whenWanted(run);
  else run();
}

/** Whether the page is the one that the address asks for, with all that there is to see. */
function isComplete(): boolean {
  const { dataset } = document.documentElement;
  return (
    document.getElementById(prerenderedId)?.dataset['address'] === window.location.pathname &&
    dataset['pending'] === undefined &&
    // Words are to be found in the text.
    wordsToFind(window.location.search) === null
  );
}

function run(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root".');
  const later = document.getElementById(laterId);
  if (later instanceof HTMLTemplateElement) document.head.append(later.content);
  // Its files may be gone, or the line down.
  import('./app/browser.tsx').then(({ start }) => start(root), sayAbsent);
}
