import { parseArgs } from 'node:util';
import { readBlog } from '../blog.ts';
import {
  counted,
  formatAll,
  formatReports,
  hasErrors,
  hasLevel,
  summarise,
} from '../checks/findingReport.ts';
import { readToday } from '../files/clock.ts';
import { toFolders } from '../files/folders.ts';
import { PlainError } from '../files/plainError.ts';
import { openProgressLine } from '../files/progressLine.ts';
import { readTimeLimit } from '../posts/limits/timeLimit.ts';

// Lists what is wrong with all posts, drafts too: `npm run check`, or with another folder of posts behind it.
// `--all` lists also what only could be better; with `--for-publishing`, what must be mended counts as an error.
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, 'for-publishing': { type: 'boolean' } },
  });
  const folders = toFolders(process.cwd(), process.env, { posts: positionals[0] });
  const rule = { today: readToday(process.env), withUnpublished: true };
  const progress = openProgressLine(process.stdout, 'Reading posts');
  const seconds = readTimeLimit('build', process.env);
  const reading = readBlog(folders, rule, { seconds, onProgress: progress.show });
  const { outputs, reports } = await reading.finally(progress.end);
  const found = values.all === true ? formatAll(reports) : formatReports(reports);
  if (found !== '') console.log(`${found}\n`);
  console.log(
    `${counted(outputs.index.posts.length, 'post')} without errors, drafts counted; ${summarise(reports)}.`,
  );
  if (values.all !== true && hasLevel(reports, 'could')) {
    console.log('What could be better is listed by: npm run check -- --all');
  }
  const isKept = hasErrors(reports) || (values['for-publishing'] === true && hasLevel(reports, 'must'));
  process.exitCode = isKept ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error && isPlain(error) ? error.message : error);
  process.exitCode = 1;
}

/** Whether an error says all that whoever typed the command needs to know. */
function isPlain(error: Error): boolean {
  return error instanceof PlainError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
