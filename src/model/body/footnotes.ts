/** What the notes of a post are called; options of mdast-util-to-hast. */
export const footnoteLabels = { footnoteLabel: 'Notes', footnoteBackLabel: 'Back to the text' } as const;
