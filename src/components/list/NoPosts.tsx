import { Link } from 'react-router';
import { homePath } from '../../model/urls.ts';
import styles from './NoPosts.module.css';

/** Stands where the posts would be when a selection leaves none. */
export function NoPosts() {
  return (
    <div className={styles.none}>
      <h2>No post matches all of this</h2>
      <p>
        Try fewer words or remove a filter, or <Link to={homePath}>see every post</Link>.
      </p>
    </div>
  );
}
