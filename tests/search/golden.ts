/** A question, and what must be found for it first. */
export interface GoldenQuery {
  query: string;
  kind: string;
  /** Slugs of posts, any of which may come first; none for nonsense. */
  first: readonly string[];
  /** Words in the heading of the first passage. */
  section?: string;
}

/** Written before the search was, by someone else. */
export const golden: readonly GoldenQuery[] = [
  { query: 'Menopause and Your Skin', kind: 'exact title', first: ['menopause-and-your-skin'] },
  { query: 'A Winter Plan for Skin', kind: 'exact title', first: ['a-winter-plan-for-skin'] },
  { query: 'trigger diary', kind: 'phrase', first: ['rosacea-keeping-a-trigger-diary'] },
  {
    query: 'ice pick scars',
    kind: 'phrase',
    first: ['acne-scars-which-treatment-for-which-scar'],
    section: 'Ice pick',
  },
  {
    query: 'does foundation with spf count',
    kind: 'question',
    first: ['sunscreen-questions-answered'],
    section: 'foundation',
  },
  { query: 'home masks', kind: 'phrase', first: ['led-light-therapy-explained'], section: 'home masks' },
  {
    query: 'days 4 to 7',
    kind: 'heading',
    first: ['microneedling-treatment-what-you-should-know'],
    section: 'Days 4 to 7',
  },
  {
    query: 'down time',
    kind: 'split word -> downtime',
    first: ['microneedling-treatment-what-you-should-know'],
  },
  {
    query: 'downtime microneedling',
    kind: '2 words',
    first: ['microneedling-treatment-what-you-should-know'],
    section: 'Downtime',
  },
  {
    query: 'hyperpigmantation',
    kind: 'typo',
    first: [
      'understanding-pigmentation',
      'darker-skin-tones-and-safe-treatment',
      'acne-scars-which-treatment-for-which-scar',
      'retinol-without-the-redness',
      'microneedling-treatment-what-you-should-know',
    ],
  },
  { query: 'polynucleotids', kind: 'typo', first: ['skin-boosters-and-polynucleotides'] },
  { query: 'microneedeling', kind: 'typo', first: ['microneedling-treatment-what-you-should-know'] },
  { query: 'melazma', kind: 'typo', first: ['understanding-pigmentation'], section: 'Melasma' },
  { query: 'rosacia', kind: 'typo', first: ['rosacea-keeping-a-trigger-diary'] },
  { query: 'sun screen', kind: 'split word', first: ['sunscreen-questions-answered'] },
  { query: 'micro needling', kind: 'split word', first: ['microneedling-treatment-what-you-should-know'] },
  { query: 'coldsore', kind: 'joined word -> cold sore', first: ['the-first-week-after-treatment'] },
  {
    query: 'moisturizer',
    kind: 'US spelling',
    first: [
      'repairing-your-skin-barrier',
      'a-winter-plan-for-skin',
      'menopause-and-your-skin',
      'retinol-without-the-redness',
    ],
  },
  { query: 'estrogen', kind: 'US spelling', first: ['menopause-and-your-skin'] },
  {
    query: 'skin color',
    kind: 'US spelling',
    first: [
      'understanding-pigmentation',
      'darker-skin-tones-and-safe-treatment',
      'led-light-therapy-explained',
    ],
  },
  {
    query: 'anesthetic cream',
    kind: 'US spelling',
    first: [
      'microneedling-treatment-what-you-should-know',
      'acne-scars-which-treatment-for-which-scar',
      'darker-skin-tones-and-safe-treatment',
    ],
  },
  { query: 'cafe au lait', kind: 'accents', first: ['understanding-pigmentation'], section: 'Caf' },
  {
    query: 'isotretinoin',
    kind: 'rare word',
    first: [
      'retinol-without-the-redness',
      'microneedling-treatment-what-you-should-know',
      'acne-scars-which-treatment-for-which-scar',
      'preparing-for-chemical-peel',
    ],
  },
  {
    query: 'hyaluronidase',
    kind: 'rare word',
    first: ['dermal-fillers-before-you-book', 'skin-boosters-and-polynucleotides'],
  },
  { query: 'blindness filler', kind: '2 words across sections', first: ['dermal-fillers-before-you-book'] },
  {
    query: 'withdraw consent photos',
    kind: '3 words, inflected',
    first: ['photographs-consent-and-your-records'],
  },
  { query: 'can i drink alcohol before a peel', kind: 'question', first: ['preparing-for-chemical-peel'] },
  {
    query: 'vitamin d',
    kind: 'short word',
    first: ['sunscreen-questions-answered', 'a-winter-plan-for-skin'],
    section: 'vitamin D',
  },
  { query: 'microneed', kind: 'prefix', first: ['microneedling-treatment-what-you-should-know'] },
  { query: 'polynuc', kind: 'prefix', first: ['skin-boosters-and-polynucleotides'] },
  { query: 'lentigines', kind: 'plural', first: ['understanding-pigmentation'], section: 'lentigines' },
  { query: 'moon', kind: 'nonsense', first: [] },
  { query: 'mortgage rates', kind: 'nonsense', first: [] },
  { query: 'xqzzv', kind: 'nonsense', first: [] },
];

/** Written after reading the posts. */
export const others: readonly GoldenQuery[] = [
  {
    query: 'does microneedling hurt',
    kind: 'question',
    first: ['microneedling-treatment-what-you-should-know'],
    section: 'Does It Need to Hurt',
  },
  {
    query: 'how long is the downtime',
    kind: 'question',
    first: ['microneedling-treatment-what-you-should-know'],
  },
  {
    query: 'spf 30',
    kind: 'word and number',
    first: ['sunscreen-questions-answered', 'understanding-pigmentation'],
  },
  { query: 'acne scaring', kind: 'typo', first: ['acne-scars-which-treatment-for-which-scar'] },
  {
    query: 'age spots on hands',
    kind: 'phrase',
    first: ['hand-rejuvenation-options', 'understanding-pigmentation'],
  },
  { query: 'delete my photos', kind: 'short form', first: ['photographs-consent-and-your-records'] },
  { query: 'retinol sandwich', kind: 'phrase', first: ['retinol-without-the-redness'] },
  { query: 'does led work for acne', kind: 'question', first: ['led-light-therapy-explained'] },
  { query: 'boxcar', kind: 'word', first: ['acne-scars-which-treatment-for-which-scar'], section: 'Boxcar' },
  { query: 'hot flushes', kind: 'inflected', first: ['menopause-and-your-skin'] },
  { query: 'what is prp', kind: 'question', first: ['exosomes-vs-prp'] },
  { query: 'lip filler swelling', kind: 'three words', first: ['dermal-fillers-before-you-book'] },
  { query: 'pigmentaton', kind: 'typo', first: ['understanding-pigmentation'] },
  { query: 'sunscren', kind: 'typo', first: ['sunscreen-questions-answered'] },
  { query: 'IV drip', kind: 'short word', first: ['benefits-of-iv-vitamin-therapy'] },
  { query: 'what should i bring', kind: 'question', first: ['what-to-bring-to-your-consultation'] },
  { query: 'skinboosters', kind: 'joined word', first: ['skin-boosters-and-polynucleotides'] },
  {
    query: 'makeup',
    kind: 'written with a hyphen',
    first: [
      'microneedling-treatment-what-you-should-know',
      'dermal-fillers-before-you-book',
      'photographs-consent-and-your-records',
      'led-light-therapy-explained',
    ],
  },
  { query: 'ROSACEA!', kind: 'capitals and marks', first: ['rosacea-keeping-a-trigger-diary'] },
  { query: 'chemical peel', kind: 'exact topic', first: ['preparing-for-chemical-peel'] },
  { query: 'health care tariff', kind: 'nonsense', first: [] },
  { query: 'bitcoin', kind: 'nonsense', first: [] },
  { query: 'premier league fixtures', kind: 'nonsense', first: [] },
  { query: 'holiday in spain', kind: 'nonsense', first: [] },
  { query: 'qwertyuiop', kind: 'nonsense', first: [] },
  { query: 'the of and', kind: 'nonsense', first: [] },
  { query: 'car insurance', kind: 'nonsense', first: [] },
  { query: 'pizza recipe', kind: 'nonsense', first: [] },
  { query: 'javascript framework', kind: 'nonsense', first: [] },
  { query: 'weather tomorrow', kind: 'nonsense', first: [] },
  { query: 'football', kind: 'nonsense', first: [] },
  { query: 'zzzz', kind: 'nonsense', first: [] },
];
