import { site } from '../../model/site.ts';
import { applyEdits } from './edits.ts';
import { typeset } from './typesetting.ts';

/**
 * Sets a plain text as a careful printer would: curly quotes, dashes, ellipses, non-breaking spaces.
 * What is set already stays. `language` is a BCP 47 tag; of other languages than English, only the
 * ellipses are set. The text stays a plain one: whoever writes it into a page escapes it as before.
 */
export function polishText(text: string, language: string = site.language): string {
  return applyEdits(text, typeset(text, new Uint8Array(text.length), language)).text;
}
