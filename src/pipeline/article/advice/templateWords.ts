/** What a new post begins with, for its author to replace. */
export const templateWords = {
  excerpt: 'What the post is about, in one or two sentences.',
  coverAlt: 'What the picture shows.',
  beginning: 'Begin with what the reader will know at the end.',
  heading: 'The first section',
  section: 'Write here. Two # signs begin a section, three a part of one.',
} as const;

const all: ReadonlySet<string> = new Set(Object.values(templateWords));

/** Whether a text is one that a new post began with. */
export function isTemplate(text: string): boolean {
  return all.has(text.trim());
}
