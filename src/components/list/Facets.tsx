import { memo, useState } from 'react';
import { Link } from 'react-router';
import { type Choice, type Selection, toggleCategory, toggleTag } from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import styles from './Facets.module.css';

interface FacetsProps {
  selection: Selection;
  categories: readonly Choice[];
  tags: readonly Choice[];
}

/** Tags on show before the reader asks for more, besides those that were chosen earlier. */
const tagsAtFirst = 12;

/** The ways to narrow a list down. Each choice is a link to the list that it leads to. */
export const Facets = memo(function Facets({ selection, categories, tags }: FacetsProps) {
  // Settled once: a tag that moved when it is chosen would lose the focus.
  const [first] = useState(() => slugsOnShow(tags));
  const more = tags.filter(({ slug }) => !first.has(slug));
  const toTag = (tag: Choice) => listPath(toggleTag(selection, tag.slug));
  return (
    <div className={styles.facets}>
      <section>
        <h2>Categories</h2>
        <ul role="list" className={styles.categories}>
          {categories.map((category) => (
            <li key={category.slug}>
              <ChoiceLink choice={category} to={listPath(toggleCategory(selection, category.slug))} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Tags</h2>
        <TagList tags={tags.filter(({ slug }) => first.has(slug))} to={toTag} />
        {more.length > 0 && (
          <details>
            <summary>{more.length} more tags</summary>
            <TagList tags={more} to={toTag} />
          </details>
        )}
      </section>
    </div>
  );
});

function slugsOnShow(tags: readonly Choice[]): ReadonlySet<string> {
  const shown = tags.filter(({ chosen }, position) => position < tagsAtFirst || chosen);
  return new Set(shown.map(({ slug }) => slug));
}

function TagList({ tags, to }: { tags: readonly Choice[]; to: (tag: Choice) => string }) {
  return (
    <ul role="list" className={styles.tags}>
      {tags.map((tag) => (
        <li key={tag.slug}>
          <ChoiceLink choice={tag} to={to(tag)} />
        </li>
      ))}
    </ul>
  );
}

function ChoiceLink({ choice: { name, count, chosen }, to }: { choice: Choice; to: string }) {
  const label = (
    <>
      <span>{name}</span>
      <span className={styles.count}>
        {count}
        <span className="visually-hidden">{count === 1 ? ' post' : ' posts'}</span>
      </span>
    </>
  );
  if (count === 0 && !chosen) {
    return (
      <span role="link" aria-disabled="true" className={styles.choice}>
        {label}
      </span>
    );
  }
  return (
    <Link
      to={to}
      state={{ inPlace: true }}
      preventScrollReset
      aria-current={chosen ? 'true' : undefined}
      className={styles.choice}
    >
      {label}
    </Link>
  );
}
