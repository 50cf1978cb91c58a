import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Head } from '../components/Head.tsx';
import { formatDay } from '../model/day.ts';
import type { DeskHome, DeskPost, PostState } from '../model/desk.ts';
import { everyLevel, findingLine, type FileReport } from '../model/finding.ts';
import { pageTitle, titleTag } from '../model/head/headTag.ts';
import { postPath } from '../model/urls.ts';
import { deskHomeQuery } from './deskQueries.ts';
import { NewPost } from './NewPost.tsx';
import { reportsQuery } from './reportsQuery.ts';
import { formatMoment } from './shortTime.ts';
import styles from './DeskHome.module.css';

const head = [titleTag(pageTitle('The desk'))];

const groups: readonly (readonly [PostState, string])[] = [
  ['broken', 'Cannot be shown'],
  ['draft', 'Drafts'],
  ['scheduled', 'Scheduled'],
  ['published', 'Published'],
];

/** The home of the desk: all posts by who can see them, and what else stands in the folders. */
export function Component() {
  const { data } = useQuery(deskHomeQuery);
  const reports = useQuery(reportsQuery).data ?? [];
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const posts = (data?.posts ?? []).filter(({ title, slug }) =>
    `${title} ${slug}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.home}>
      <Head tags={head} />
      <h1 tabIndex={-1}>The desk</h1>
      <NewPost posts={data?.posts ?? []} />
      <div className={styles.search}>
        <label htmlFor="desk-search">Search titles and addresses</label>
        <input
          id="desk-search"
          type="search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      {data !== undefined && posts.length === 0 && <p>No post has these words in its title or address.</p>}
      {groups.map(([state, heading]) => (
        <Posts
          key={state}
          heading={heading}
          posts={posts.filter((post) => post.state === state)}
          reports={reports}
        />
      ))}
      {data !== undefined && <Leftovers home={data} />}
      <LetStand reports={reports} />
    </div>
  );
}

/** What stands in the folders and no reader gets. */
function Leftovers({ home: { otherFiles, unusedPictures } }: { home: DeskHome }) {
  return (
    <>
      {otherFiles.length > 0 && (
        <section>
          <h2>Not read as posts ({otherFiles.length})</h2>
          <ul>
            {otherFiles.map(({ name, why }) => (
              <li key={name}>
                <b>{name}</b>: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unusedPictures.length > 0 && (
        <section>
          <h2>Pictures that no post shows ({unusedPictures.length})</h2>
          <ul>
            {unusedPictures.map((path) => (
              <li key={path}>
                <a href={encodeURI(path)}>{path}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** All findings that authors have let stand. */
function LetStand({ reports }: { reports: readonly FileReport[] }) {
  const all = reports.flatMap(({ slug, file, quiet = [] }) => quiet.map((one) => ({ slug, file, ...one })));
  if (all.length === 0) return null;
  return (
    <section>
      <h2>No faults, by their authors ({all.length})</h2>
      <ul>
        {all.map(({ slug, file, finding, reason }) => (
          <li key={findingLine(finding)}>
            <Link to={postPath(slug)}>{file}</Link>, {finding.subject}: {finding.message} <b>Because:</b>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PostsProps {
  heading: string;
  posts: readonly DeskPost[];
  reports: readonly FileReport[];
}

function Posts({ heading, posts, reports }: PostsProps) {
  if (posts.length === 0) return null;
  const byFile = new Map(reports.map((report) => [report.file, report]));
  const byChange = posts.toSorted((a, b) => b.changed - a.changed);
  return (
    <section>
      <h2>
        {heading} ({posts.length})
      </h2>
      <ul role="list" className={styles.posts}>
        {byChange.map(({ slug, file, title, state, date, changed }) => (
          <li key={file} data-state={state}>
            <Link to={postPath(slug)} dir="auto">
              {title}
            </Link>
            <p>
              {state === 'scheduled' && date !== null && <b>{formatDay(date)}. </b>}
              Changed <time dateTime={new Date(changed).toISOString()}>{formatMoment(changed)}</time>.{' '}
              <span>{countsOf(byFile.get(file))}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `1 must, 2 should, 4 could`. */
function countsOf(report: FileReport | undefined): string {
  return everyLevel
    .map(
      (level) => [report?.findings.filter((finding) => finding.level === level).length ?? 0, level] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}`)
    .join(', ');
}
