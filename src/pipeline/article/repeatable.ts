/** The values of the front matter that authors like to write into the text again. */
export interface Repeatable {
  title?: string;
  author?: string;
  date?: string;
  updated?: string;
  category?: string;
  readTime?: string;
  cover?: string;
}
