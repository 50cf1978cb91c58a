/**
 * The blog's settings. This is the one file to edit when the clinic's name, address or links change;
 * everything that readers see of them is read from here.
 */
export const site: Site = {
  /** Name of the blog, in the header, in page titles and in feeds. */
  name: 'The J Luxe Journal',
  /** One sentence about the blog: under its name, and as its description for search engines. */
  description:
    'Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London.',
  /** Who publishes it. */
  publisher: 'J Luxe Medical Aesthetics',
  /** Authors who are not one person. */
  teams: ['J Luxe Clinical Team'],
  /** Address of the main site, without a slash at the end. Links such as `/pricing` in posts lead there. */
  url: 'https://jluxemedicalaesthetics.com',
  /** Paths that exist on the main site. A post that links to another one is reported by `npm run check`. */
  mainSitePaths: ['/', '/about', '/contact', '/pricing', '/treatments'],
  /** Where the blog is mounted on the main site: `/blog`, `/a/b`, or an empty text for the root. */
  basePath: '/blog',
  /** Language of the interface and of posts without a `lang`, as a BCP 47 tag. Also decides how dates are written. */
  language: 'en-GB',
  /** The clinic's time zone. It decides when the day of a scheduled post begins. */
  timeZone: 'Europe/London',
  /** Posts on one page of a list. */
  postsPerPage: 12,
  /** Headings down to this level are always listed in the contents; deeper ones unfold where the reader is. */
  contentsDepth: 2,
  /** Posts in a feed, and whether it carries their whole text (`full`) or only their summary. */
  feed: { posts: 20, content: 'full' },
  /**
   * Colours of the page in each theme, for the browser's own frame around it; the same as in
   * `src/styles/tokens.css` and `src/components/chrome/firstPaint.js`.
   */
  themeColour: { light: '#faf6ee', dark: '#171310', sepia: '#f2e6cc' },
  /** Links in the header. A path without a host belongs to the main site. */
  navigation: [
    { label: 'Treatments', href: '/treatments' },
    { label: 'Prices', href: '/pricing' },
    { label: 'Contact', href: '/contact' },
  ],
  /** Ways to reach the clinic, in the footer and after the invitation. */
  contact: [
    { label: 'Book a consultation', href: '/pricing' },
    { label: 'WhatsApp', href: 'https://wa.me/447883050603' },
  ],
  /**
   * Names of medicines that only a prescriber may give, which may not be advertised to the public in the United Kingdom.
   * Where a post promotes (titles, excerpts, topics, headings, pictures, beside prices), its author is told; the search
   * finds them when they are asked for in full, and never offers or completes them. Advice, not law.
   */
  watchList: [
    {
      names: [
        'botox',
        'botulinum',
        'vistabel',
        'dysport',
        'azzalure',
        'alluzience',
        'bocouture',
        'xeomin',
        'letybo',
        'nuceiva',
        'relfydess',
      ],
      instead: 'a consultation for the treatment of lines and wrinkles',
      why: 'it is a prescription-only medicine, and those may not be advertised to the public',
      source: 'CAP Code, rule 12.12; Human Medicines Regulations 2012, regulation 284',
    },
    {
      names: [
        'b12 injection',
        'b12 injections',
        'b12 shot',
        'b12 shots',
        'vitamin d injection',
        'vitamin d injections',
      ],
      instead: 'a consultation about vitamins',
      why: 'vitamins to inject are prescription-only medicines, and those may not be advertised to the public',
      source: 'Advertising Standards Authority, ruling A20-1059533',
    },
  ],
  /** Categories, by their names in addresses, whose posts should name who checked the facts (`reviewedBy`). */
  reviewedCategories: ['injectables', 'peels-resurfacing', 'skin-conditions', 'skin-rejuvenation'],
  /** What the overview of topics says of a category or a tag, by its name in addresses. A topic need not have one. */
  topics: {
    aftercare: 'What to do, and what to leave alone, in the days after a treatment.',
    'consultation-safety': 'How to choose who treats you, what to ask, and what happens to your photographs.',
    injectables: 'Fillers and skin boosters: what is in the syringe and what can go wrong.',
    'peels-resurfacing': 'Peels of every depth, and how to prepare for one.',
    'skin-conditions': 'Acne, rosacea, pigmentation: what they are and what helps.',
    'skin-rejuvenation': 'Needling, light and blood products, with the evidence for each.',
    'skincare-at-home': 'Cleansers, creams and sunscreens that earn their place on the shelf.',
    wellness: 'What the rest of life does to skin.',
  },
  /** One line between every post and what follows it, before the ways to reach the clinic. `null` for none. */
  invitation: 'A question about your own skin?',
};

/** What `site` must hold. */
export interface Site {
  name: string;
  description: string;
  publisher: string;
  teams: readonly string[];
  url: `https://${string}` | `http://${string}`;
  mainSitePaths: readonly `/${string}`[];
  basePath: '' | `/${string}`;
  language: string;
  timeZone: string;
  postsPerPage: number;
  contentsDepth: 2 | 3 | 4 | 5 | 6;
  feed: { posts: number; content: 'full' | 'summary' };
  themeColour: Readonly<Record<'light' | 'dark' | 'sepia', `#${string}`>>;
  navigation: readonly SiteLink[];
  contact: readonly SiteLink[];
  watchList: readonly WatchedName[];
  reviewedCategories: readonly string[];
  topics: Readonly<Record<string, string>>;
  invitation: string | null;
}

/** Names that a post may mention and may not advertise. */
export interface WatchedName {
  /** In small letters, every form that is to be found. */
  names: readonly string[];
  /** What may be said. */
  instead: string;
  /** To be read after "because". */
  why: string;
  /** Where that is written. */
  source: string;
}

/** A link of the site's navigation. */
export interface SiteLink {
  label: string;
  href: string;
}
