import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const subjects = ['build', 'bytes', 'navigation', 'filter', 'search', 'preview'] as const;

export type Subject = (typeof subjects)[number];

/** What a run was asked to do. */
export interface Options {
  /** Sizes of the blogs that are built and previewed, in posts. */
  posts: number[];
  only: Subject[];
  /** Repetitions of what is measured in the browser. */
  runs: number;
  /** Posts of the blog that is filtered. */
  filtered: number;
  /** Whether the figures become the baseline. */
  save: boolean;
}

/** Reads the command line. Throws if it has an unknown option or value. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      posts: { type: 'string' },
      only: { type: 'string', default: subjects.join(',') },
      quick: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const { quick, save } = values;
  return {
    posts: (values.posts ?? (quick ? '100' : '100,1000')).split(',').map(toCount),
    only: values.only.split(',').map(toSubject),
    runs: quick ? 2 : 5,
    filtered: quick ? 1000 : 10_000,
    save,
  };
}

function toCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`Unexpected --posts "${text}", expected whole numbers such as --posts=100,1000.`);
}

function toSubject(text: string): Subject {
  const subject = subjects.find((name) => name === text);
  if (subject !== undefined) return subject;
  throw new Error(`Unexpected --only "${text}", expected some of ${subjects.join(', ')}.`);
}
