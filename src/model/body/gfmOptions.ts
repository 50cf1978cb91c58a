/**
 * How GitHub's additions to Markdown are read, at build and in the browser: only two tildes strike a text through,
 * because one stands for "about" in doses and prices.
 */
export const gfmOptions = { singleTilde: false } as const;
