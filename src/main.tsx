import { start } from './app/browser.tsx';

// The script does not wait for the page, so that links to headings land before it has come; here it waits. In a task of
// its own, because the browser has done much already to get here.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
else setTimeout(run);

function run(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root".');
  void start(root);
}
