import type { Picture } from '../model/post.ts';
import styles from './Cover.module.css';

interface CoverProps {
  picture: Picture | null;
  /** Decides the look of a cover without a picture, always the same for the same post. */
  slug: string;
  title: string;
  /** The picture is among the first things a reader sees: it is not put off. */
  eager?: boolean;
  /** The picture only repeats what stands beside it, so it is silent for screen readers. */
  decorative?: boolean;
  className?: string | undefined;
}

const tones = 5;

/** A post's cover: its picture, or a drawn one with the title's initial where there is none. */
export function Cover({ picture, slug, title, eager = false, decorative = false, className }: CoverProps) {
  if (picture === null) return <TypographicCover slug={slug} title={title} className={className} />;
  return (
    <div className={join(styles.cover, className)}>
      <img
        src={picture.src}
        alt={decorative ? '' : picture.alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
      />
    </div>
  );
}

function TypographicCover({ slug, title, className }: Pick<CoverProps, 'slug' | 'title' | 'className'>) {
  return (
    <div className={join(styles.cover, styles.drawn, className)} data-tone={toneOf(slug)} aria-hidden="true">
      <span className={styles.initial}>{initialOf(title)}</span>
    </div>
  );
}

function initialOf(title: string): string {
  return /\p{Letter}|\p{Number}/u.exec(title)?.[0].toUpperCase() ?? '¶';
}

function toneOf(slug: string): number {
  let sum = 0;
  for (const character of slug) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % tones;
}

function join(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
