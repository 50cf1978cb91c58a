import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { postLanguage } from '../../model/language.ts';
import { type OutlineEntry, pathTo, toOutline } from '../../model/outline.ts';
import type { PostDetails } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { redraw } from './contentsLayout.ts';
import styles from './ContentsList.module.css';

interface ContentsListProps {
  post: Pick<PostDetails, 'headings' | 'lang'>;
  active: string | null;
  /** The list stands in an overlay, whose place in the reader's history a chosen heading takes. */
  overlay?: boolean;
}

/**
 * The headings of a post as nested links. The section being read is marked, and what is beneath it unfolded; the
 * reader can fold and unfold any other.
 */
export function ContentsList({ post, active, overlay = false }: ContentsListProps) {
  const list = useRef<HTMLOListElement>(null);
  const entries = useMemo(() => toOutline(post.headings), [post.headings]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const path = pathTo(active, entries);
  const isOpen = ({ id }: OutlineEntry) => chosen.get(id) ?? path.includes(id);
  const open = entries.flatMap((entry) => openAmong(entry, isOpen)).join(' ');

  useLayoutEffect(() => {
    if (list.current !== null) redraw(list.current);
    // oxlint-disable-next-line react/exhaustive-deps -- whenever what is open changes
  }, [open]);

  const group: Group = {
    active,
    overlay,
    isOpen,
    toggle: (entry) => setChosen(new Map(chosen).set(entry.id, !isOpen(entry))),
  };
  return (
    <ol {...postLanguage(post)} ref={list} role="list" className={styles.entries}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} {...group} />
      ))}
    </ol>
  );
}

/** What all entries of a list share. */
interface Group {
  active: string | null;
  overlay: boolean;
  isOpen: (entry: OutlineEntry) => boolean;
  toggle: (entry: OutlineEntry) => void;
}

function Entry({ entry, ...group }: Group & { entry: OutlineEntry }) {
  const { id, text, depth, children } = entry;
  const { active, overlay, isOpen, toggle } = group;
  const folds = canFold(entry);
  return (
    <li>
      <div className={styles.entry} data-depth={depth} data-current={id === active ? '' : undefined}>
        <EntryLink id={id} text={text} current={id === active} overlay={overlay} />
        {folds && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen(entry)}
            aria-label={`Sections of “${text}”`}
            onClick={() => toggle(entry)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m4 6 4 4 4-4" />
            </svg>
          </button>
        )}
      </div>
      {children.length > 0 && (
        <ol role="list" data-folded={(folds && !isOpen(entry)) || undefined}>
          {children.map((child) => (
            <Entry key={child.id} entry={child} {...group} />
          ))}
        </ol>
      )}
    </li>
  );
}

interface EntryLinkProps {
  id: string;
  text: string;
  current: boolean;
  overlay: boolean;
}

/** Long lists have many of them, and at each step down the page only two change. */
const EntryLink = memo(function EntryLink({ id, text, current, overlay }: EntryLinkProps) {
  return (
    <Link to={`#${encodeURIComponent(id)}`} replace={overlay} aria-current={current ? 'true' : undefined}>
      {text}
    </Link>
  );
});

/** Whether what is beneath a heading is listed only while it is being read. */
function canFold({ children }: OutlineEntry): boolean {
  return children.some(({ depth }) => depth > site.contentsDepth);
}

function openAmong(entry: OutlineEntry, isOpen: (entry: OutlineEntry) => boolean): string[] {
  const below = entry.children.flatMap((child) => openAmong(child, isOpen));
  return canFold(entry) && isOpen(entry) ? [entry.id, ...below] : below;
}
