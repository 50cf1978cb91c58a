import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DeskPost } from '../model/desk.ts';
import { shortName } from '../model/shortName.ts';
import { toSlug } from '../model/slug.ts';
import { postPath } from '../model/urls.ts';
import { askDesk } from './askDesk.ts';
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
      <div className={styles.field}>
        <label htmlFor="new-title">Title</label>
        <input
          id="new-title"
          type="text"
          required
          dir="auto"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor="new-address">Address</label>
        <input
          id="new-address"
          type="text"
          required
          maxLength={100}
          aria-describedby="new-hint"
          value={slug}
          onChange={({ target }) => setAddress(target.value)}
          onBlur={({ target }) => setAddress(target.value === '' ? null : toSlug(target.value))}
        />
        <p id="new-hint" className={styles.about}>
          {postPath(slug)}
        </p>
      </div>
      <p role="status" className={styles.problem}>
        {hint ?? problem}
      </p>
      <button type="submit">Begin</button>
    </form>
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
