import { memo, type RefObject, useRef } from 'react';
import { Link } from 'react-router';
import { inPlace } from '../inPlace.ts';
import { type Choice, type Selection, toggleCategory, toggleTag } from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import styles from './Facets.module.css';
import { useSettledChoices } from './settledChoices.ts';

interface FacetsProps {
  selection: Selection;
  categories: readonly Choice[];
  tags: readonly Choice[];
  /** Name of the overlay that the filters stand in: choices are made inside it, and it stays open. */
  overlay?: string | undefined;
}

/** Tags on show before the reader asks for more, besides those that were chosen earlier. */
const tagsAtFirst = 10;

/** The ways to narrow a list down. Each choice is a link to the list that it leads to. */
export const Facets = memo(function Facets({ selection, categories, tags, overlay }: FacetsProps) {
  const facets = useRef<HTMLDivElement>(null);
  const within = { overlay, box: facets };
  const toCategory = ({ slug }: Choice) => listPath(toggleCategory(selection, slug));
  const toTag = ({ slug }: Choice) => listPath(toggleTag(selection, slug));
  return (
    <div ref={facets} className={styles.facets}>
      <Choices title="Categories" all="categories" choices={categories} to={toCategory} {...within} />
      <Choices title="Tags" all="tags" choices={tags} atFirst={tagsAtFirst} to={toTag} {...within} />
    </div>
  );
});

interface ChoicesProps extends Pick<FacetsProps, 'overlay'> {
  title: string;
  /** What all of them are called. */
  all: string;
  choices: readonly Choice[];
  /** How many are on show before the reader asks for more. */
  atFirst?: number;
  to: (choice: Choice) => string;
  /** All that is under the reader's hand while they choose. */
  box: RefObject<HTMLElement | null>;
}

function Choices({ title, all, choices, atFirst = Infinity, to, overlay, box }: ChoicesProps) {
  const onShow = useSettledChoices(choices, atFirst, box);
  const more = choices.filter(({ slug }) => !onShow.has(slug));
  const list = (some: readonly Choice[]) => (
    <ul role="list">
      {some.map((choice) => (
        <li key={choice.slug}>
          <ChoiceLink choice={choice} to={to(choice)} overlay={overlay} />
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{title}</h2>
      {list(choices.filter(({ slug }) => onShow.has(slug)))}
      {more.length > 0 && (
        <details>
          <summary>{`Show all ${choices.length} ${all}`}</summary>
          {list(more)}
        </details>
      )}
    </section>
  );
}

interface ChoiceLinkProps extends Pick<FacetsProps, 'overlay'> {
  choice: Choice;
  to: string;
}

function ChoiceLink({ choice: { name, count, chosen }, to, overlay }: ChoiceLinkProps) {
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
      replace={overlay !== undefined}
      state={overlay === undefined ? inPlace : { ...inPlace, overlay }}
      preventScrollReset
      aria-current={chosen ? 'true' : undefined}
      className={styles.choice}
    >
      {label}
    </Link>
  );
}
