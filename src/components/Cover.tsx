import { toneOf } from '../model/drawnCover.ts';
import { type CoverPlace, coverSizes, pictureSources } from '../model/pictureSources.ts';
import type { Picture } from '../model/post.ts';
import { coverAttribute } from './coverAttribute.ts';
import styles from './Cover.module.css';

interface CoverProps {
  picture: Picture | null;
  /** Decides the look of a cover without a picture, always the same for the same post. */
  slug: string;
  /** Where it stands, which decides how large a copy the browser loads. */
  place?: CoverPlace;
  /** The picture is among the first things a reader sees: it is not put off. The very first one goes before all else. */
  eager?: boolean | 'first';
  /** The picture only repeats what stands beside it, so it is silent for screen readers. */
  decorative?: boolean;
  className?: string | undefined;
}

/** A post's cover: its picture, or a drawn one where there is none. */
export function Cover({ picture, slug, className, ...display }: CoverProps) {
  if (picture === null) return <DrawnCover slug={slug} className={className} />;
  return (
    <div className={join(styles.cover, className)} {...{ [coverAttribute]: slug }}>
      {picture.copies !== undefined && <Ground colour={picture.copies.colour} />}
      <CoverPicture picture={picture} {...display} />
    </div>
  );
}

/** The picture's colour until it has come: an attribute, because the security policy forbids `style`. */
function Ground({ colour }: { colour: string }) {
  return (
    <svg className={styles.ground} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={colour} />
    </svg>
  );
}

type CoverPictureProps = Pick<CoverProps, 'place' | 'eager' | 'decorative'> & { picture: Picture };

function CoverPicture({ picture, place = 'article', eager = false, decorative = false }: CoverPictureProps) {
  return (
    <picture>
      {pictureSources(picture).map((source) => (
        <source key={source.type} {...source} sizes={coverSizes[place]} />
      ))}
      <img
        src={picture.src}
        alt={decorative ? '' : picture.alt}
        width={picture.width}
        height={picture.height}
        loading={eager === false ? 'lazy' : 'eager'}
        fetchPriority={eager === 'first' ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  );
}

/** A plate that the style sheet draws, in one of several figures. */
function DrawnCover({ slug, className }: Pick<CoverProps, 'slug' | 'className'>) {
  return (
    <div
      className={join(styles.cover, styles.drawn, className)}
      data-tone={toneOf(slug)}
      aria-hidden="true"
      {...{ [coverAttribute]: slug }}
    />
  );
}

function join(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
