/**
 * Characters of scripts that write words without spaces between them, for use inside a character class. Lengthening and
 * closing marks (ー, 〆) belong to no script in particular, but stand only in these.
 */
export const chineseOrJapanese = String.raw`\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}ー〆`;

/** The same of South-East Asian scripts, whose words only a dictionary can tell apart. */
export const southEastAsian = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
