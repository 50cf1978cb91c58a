import { useEffect } from 'react';
import { Snippet } from '../Snippet.tsx';
import { Title } from '../Title.tsx';
import type { SearchOption } from './options.ts';
import styles from './SearchDialog.module.css';

interface SearchOptionsProps {
  id: string;
  label: string;
  options: readonly SearchOption[];
  /** The one that Enter opens. */
  active: string | null;
  onChoose: (option: SearchOption) => void;
}

/** What can be chosen below the field. The focus stays in the field, as in any combobox. */
export function SearchOptions({ id, label, options, active, onChoose }: SearchOptionsProps) {
  useInView(active === null ? null : `${id}-${active}`);
  return (
    <div role="listbox" id={id} aria-label={label} className={styles.options}>
      {options.length > 0 && options[0]?.kind === 'query' && (
        <p aria-hidden="true" className={styles.label}>
          {label}
        </p>
      )}
      {options.map((option, place) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
        <div
          key={option.id}
          role="option"
          id={`${id}-${option.id}`}
          aria-selected={option.id === active}
          tabIndex={-1}
          className={styles.option}
          data-first={isFirstOfPost(options, place) ? '' : undefined}
          onClick={() => onChoose(option)}
        >
          <OptionText option={option} isFirst={isFirstOfPost(options, place)} />
        </div>
      ))}
    </div>
  );
}

/** Keeps what is chosen with the keyboard in sight. */
function useInView(id: string | null): void {
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}

function OptionText({ option, isFirst }: { option: SearchOption; isFirst: boolean }) {
  if (option.kind === 'query')
    return option.id === 'all' ? <>All results for “{option.query.trim()}”</> : <>{option.query}</>;
  const { post, section } = option;
  return (
    <>
      {isFirst && (
        <span className={styles.title}>
          <Title text={post.title} />
        </span>
      )}
      {section.heading !== null && <span className={styles.section}>{section.heading}</span>}
      <Snippet parts={section.snippet} />
    </>
  );
}

function isFirstOfPost(options: readonly SearchOption[], place: number): boolean {
  const [option, before] = [options[place], options[place - 1]];
  return option?.kind === 'passage' && !(before?.kind === 'passage' && before.post.rank === option.post.rank);
}
