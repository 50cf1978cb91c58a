import type { Picture, PostDetails, PostSummary } from '../../src/model/post.ts';
import { indexVersion, type PostIndex } from '../../src/model/postIndex.ts';

/** A text that tries to get out of wherever it is put. */
export const hostile =
  '</script><script>alert(1)</script><!-- " onload="x \' &lt; &amp; 👩🏽‍⚕️ \u202egnp.\u2066 \u0000\u0007\u009f \u2028\r\n\ttail\ud83d';

/** What a reader may see of it. */
export const hostileLine =
  '</script><script>alert(1)</script><!-- " onload="x \' &lt; &amp; 👩🏽‍⚕️ gnp. tail\ufffd';

export const cover: Picture = { src: '/images/blog/cream.png', alt: 'A jar', width: 1600, height: 900 };

export const plainPost: PostDetails = {
  slug: 'crème-first',
  title: 'Cream First?',
  metaTitle: 'Cream First?',
  metaDescription: 'What goes on first.',
  excerpt: 'Which comes first.',
  date: '2026-03-01',
  author: 'Ada Example',
  category: { slug: 'skin', name: 'Skin & Body' },
  tags: [],
  readTime: '2 min read',
  minutes: 2,
  cover: null,
  headings: [],
  related: [],
  previous: null,
  next: null,
};

export const fullPost: PostDetails = {
  ...plainPost,
  metaTitle: 'Cream First? | Example',
  updated: '2026-03-09',
  reviewedBy: 'Grace Example',
  reviewed: '2026-03-02',
  tags: [
    { slug: 'creams', name: 'Creams' },
    { slug: 'safety', name: '"Safety"' },
  ],
  cover,
  shareImage: '/blog/pictures/crème-first.share.png',
};

export const hostilePost: PostDetails = {
  ...fullPost,
  title: hostile,
  metaTitle: `${hostile}!`,
  metaDescription: hostile,
  author: hostile,
  reviewedBy: hostile,
  category: { slug: 'script', name: hostile },
  tags: [{ slug: 'tail', name: hostile }],
  cover: { ...cover, alt: hostile },
};

/** Thirteen posts in one category, one of them with both tags; a list has pages of twelve. */
export const exampleIndex: PostIndex = {
  version: indexVersion,
  build: 'test',
  categories: [{ slug: 'skin', name: 'Skin & Body', count: 13 }],
  tags: [
    { slug: 'creams', name: 'Creams', count: 1 },
    { slug: 'safety', name: 'Safety', count: 1 },
  ],
  posts: [
    ...Array.from({ length: 12 }, (_, index) => listed(`guide-${index + 1}`, [])),
    listed('last', ['creams', 'safety']),
  ],
};

function listed(slug: string, tags: string[]): PostSummary {
  return {
    slug,
    title: `Title of ${slug}`,
    excerpt: '',
    date: '2026-01-01',
    category: 'skin',
    tags,
    readTime: '1 min read',
    cover: null,
    hash: '0',
  };
}
