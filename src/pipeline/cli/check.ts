import { readBlog } from '../blog.ts';
import { counted, formatReports, hasErrors, summarise } from '../checks/findingReport.ts';
import { readToday } from '../files/clock.ts';
import { toFolders } from '../files/folders.ts';
import { PlainError } from '../files/plainError.ts';
import { openProgressLine } from '../files/progressLine.ts';
import { readTimeLimit } from '../posts/limits/timeLimit.ts';

// Lists what is wrong with all posts, drafts too: `npm run check`, or with another folder of posts behind it.
try {
  const folders = toFolders(process.cwd(), process.env, { posts: process.argv[2] });
  const rule = { today: readToday(process.env), withUnpublished: true };
  const progress = openProgressLine(process.stdout, 'Reading posts');
  const seconds = readTimeLimit('build', process.env);
  const reading = readBlog(folders, rule, { seconds, onProgress: progress.show });
  const { outputs, reports } = await reading.finally(progress.end);
  if (reports.length > 0) console.log(`${formatReports(reports)}\n`);
  console.log(
    `${counted(outputs.index.posts.length, 'post')} without errors, drafts counted; ${summarise(reports)}.`,
  );
  process.exitCode = hasErrors(reports) ? 1 : 0;
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
