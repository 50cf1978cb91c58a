/** What the notes of a post are called; options of mdast-util-to-hast. */
export const footnoteLabels = { footnoteLabel: 'Notes', footnoteBackLabel: backLabel } as const;

/** A note that is mentioned again has a way back to each place. */
function backLabel(note: number, mention: number): string {
  const place = mention > 1 ? `, mention ${mention}` : '';
  return `Back to the text from note ${note + 1}${place}`;
}
