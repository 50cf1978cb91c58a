import { type ComponentProps, type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DeskPost } from '../model/desk.ts';
import { shortName } from '../model/shortName.ts';
import { toSlug } from '../model/slug.ts';
import { postPath } from '../model/urls.ts';
import { askDesk } from './askDesk.ts';
import button from './DeskButton.module.css';
import styles from './DeskForm.module.css';

/** Begins a post from its title. Its address is made of the title until somebody changes it. */
export function NewPost({ posts }: { posts: readonly DeskPost[] }) {
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const slug = address ?? shortName(toSlug(title));
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await askDesk({ kind: 'new', title, slug });
    if ('problem' in answer) setProblem(answer.problem);
    else await navigate(postPath(answer.slug));
  };
  const hint = hintOn(title, slug, posts);
  return (
    <form className={styles.form} onSubmit={(event) => void begin(event)}>
      <h2>New post</h2>
      <TextField label="Title" dir="auto" value={title} onChange={({ target }) => setTitle(target.value)} />
      <TextField
        label="Address"
        about={postPath(slug)}
        maxLength={100}
        value={slug}
        onChange={({ target }) => setAddress(target.value)}
        onBlur={({ target }) => setAddress(target.value === '' ? null : toSlug(target.value))}
      />
      <p role="status" className={styles.problem}>
        {hint ?? problem}
      </p>
      <button type="submit" className={button.button}>
        Begin
      </button>
    </form>
  );
}

interface TextFieldProps extends ComponentProps<'input'> {
  label: string;
  /** What stands below it. */
  about?: string;
}

function TextField({ label, about, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input {...input} id={id} type="text" required aria-describedby={`${id}-about`} />
      <p id={`${id}-about`} className={styles.about}>
        {about}
      </p>
    </div>
  );
}

/** Says at once what would be said when it is too late. */
function hintOn(title: string, slug: string, posts: readonly DeskPost[]): string | null {
  const sameAddress = posts.find((post) => post.slug === slug && slug !== '');
  if (sameAddress !== undefined) return `“${sameAddress.title}” has this address. Choose another one.`;
  const wanted = title.trim().toLowerCase();
  const sameTitle = posts.find((post) => wanted !== '' && post.title.trim().toLowerCase() === wanted);
  return sameTitle === undefined
    ? null
    : `${sameTitle.file} has this title already. Readers tell posts apart by their titles.`;
}
