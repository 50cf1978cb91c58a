import { memo, type RefObject, useRef } from 'react';
import { Link } from 'react-router';
import {
  type FacetOption,
  type Selection,
  toggleCategory,
  toggleTag,
  toggleYear,
} from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import { inPlace } from '../linkPress.ts';
import { useSettledChoices } from './settledChoices.ts';
import { SortOptions } from './SortOptions.tsx';
import styles from './Facets.module.css';

interface FacetsProps {
  selection: Selection;
  categories: readonly FacetOption[];
  tags: readonly FacetOption[];
  years: readonly FacetOption[];
  /** Name of the overlay that the filters stand in: choices are made inside it, and it stays open. */
  overlay?: string | undefined;
}

/** Tags on show before the reader asks for more, besides those that were chosen earlier. */
const tagsAtFirst = 10;

/** Years on show before the reader asks for more. */
const yearsAtFirst = 6;

/** The ways to narrow a list down. Each choice is a link to the list that it leads to. */
export const Facets = memo(function Facets({ selection, categories, tags, years, overlay }: FacetsProps) {
  const facets = useRef<HTMLDivElement>(null);
  const within = { overlay, box: facets };
  const toCategory = ({ slug }: FacetOption) => listPath(toggleCategory(selection, slug));
  const toYear = ({ slug }: FacetOption) => listPath(toggleYear(selection, slug));
  const toTag = ({ slug }: FacetOption) => listPath(toggleTag(selection, slug));
  return (
    <div ref={facets} className={styles.facets}>
      <FacetOptions title="Categories" all="categories" choices={categories} to={toCategory} {...within} />
      <FacetOptions title="Tags" all="tags" choices={tags} atFirst={tagsAtFirst} to={toTag} {...within} />
      {years.length > 1 && (
        <FacetOptions
          title="Year"
          all="years"
          choices={years}
          atFirst={yearsAtFirst}
          to={toYear}
          {...within}
        />
      )}
      <SortOptions selection={selection} overlay={overlay} />
    </div>
  );
});

interface FacetOptionsProps extends Pick<FacetsProps, 'overlay'> {
  title: string;
  /** What all of them are called. */
  all: string;
  choices: readonly FacetOption[];
  /** How many are on show before the reader asks for more. */
  atFirst?: number;
  to: (choice: FacetOption) => string;
  /** All that is under the reader's hand while they choose. */
  box: RefObject<HTMLElement | null>;
}

function FacetOptions({ title, all, choices, atFirst = Infinity, to, overlay, box }: FacetOptionsProps) {
  const onShow = useSettledChoices(choices, atFirst, box);
  const more = choices.filter(({ slug }) => !onShow.has(slug));
  const list = (some: readonly FacetOption[]) => (
    <ul role="list">
      {some.map((choice) => (
        <li key={choice.slug}>
          <FacetLink choice={choice} to={to(choice)} overlay={overlay} />
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

interface FacetLinkProps extends Pick<FacetsProps, 'overlay'> {
  choice: FacetOption;
  to: string;
}

function FacetLink({ choice: { name, count, chosen }, to, overlay }: FacetLinkProps) {
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
