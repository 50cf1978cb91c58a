import type { Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';
import { boldItemDiagnostics } from './boldItems.ts';
import { doubledWordDiagnostics } from './doubledWords.ts';
import { headingDiagnostics } from './headingWords.ts';
import { linkDiagnostics } from './linkWords.ts';
import { longParagraphDiagnostics } from './longParagraphs.ts';
import { pictureDiagnostics } from './pictureWords.ts';
import { placeholderDiagnostics } from './placeholders.ts';
import { promiseDiagnostics } from './promises.ts';
import { spellingDiagnostics } from './spelling.ts';
import { watchedNameDiagnostics } from './watchedNames.ts';

type Module = (article: ArticleText) => Diagnostic[];

/** What holds in any language. */
const everywhere: readonly Module[] = [
  placeholderDiagnostics,
  linkDiagnostics,
  pictureDiagnostics,
  headingDiagnostics,
  boldItemDiagnostics,
  longParagraphDiagnostics,
  watchedNameDiagnostics,
];

/** What is known of English only. */
const english: readonly Module[] = [doubledWordDiagnostics, promiseDiagnostics, spellingDiagnostics];

/**
 * What a colleague would say of a text before it is published. Style is the author's: nothing is said of the length of
 * sentences, of the passive voice, of list items. `language` is a BCP 47 tag.
 */
export function adviceDiagnostics(article: ArticleText, language: string): Diagnostic[] {
  const modules = /^en\b/i.test(language) ? [...everywhere, ...english] : everywhere;
  return modules.flatMap((module) => module(article));
}
