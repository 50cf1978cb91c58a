/** What a quote does by the look of its neighbours. */
export type Role =
  | 'opens'
  | 'closes'
  /** It stands behind a number: inches, feet or minutes, or the end of a quotation. */
  | 'measures'
  /** It stands for letters left out. */
  | 'elides'
  /** It looks like an opening one, but may stand for the first digits of a year: ’98. */
  | 'doubtful'
  /** It looks like an opening one, but more likely stands for the first letters of a word: ’cause. */
  | 'mayElide'
  | 'unclear';

/** A quote in a text. */
export interface QuoteMark {
  at: number;
  character: string;
  role: Role;
}

/** Quotes that stand together, with characters among them that nobody sees. */
const cluster = /["'“”‘’][\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”‘’]*/g;
const unseenBefore = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/;

/** Words that begin with an apostrophe; what follows it of them. */
const elided =
  /^(?:\d0s|tis|tisn['’]t|twas|twasn['’]t|twere|twould|twill|til|em|n(?=['’][ -]))(?![\p{L}\p{N}])/iu;
/** The same, where there are words without the apostrophe too, with which a quotation may begin. */
const elidedOrWhole =
  /^(?:cause|cos|coz|cuz|bout|round|cept|fraid|neath|tween|nuff|spose|ello|im|er|ere|ave|ead|ome)(?![\p{L}\p{N}'’])/iu;
const year = /^\d\d(?![\p{L}\p{N}])/u;

/** Finds the quotes of a text, single and double, straight and curly. */
export function findQuoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const { 0: quotes, index } of text.matchAll(cluster)) {
    const end = index + quotes.length;
    const around = { before: seenBefore(text, index), after: text.slice(end, end + 9) };
    for (let at = index; at < end; at += 1) {
      const character = text.charAt(at);
      if (!/["'“”‘’]/.test(character)) continue;
      marks.push({ at, character, role: roleOf(character, around, quotes.length === 1, at === end - 1) });
    }
  }
  return marks;
}

/** What follows feet and inches, but hardly the end of a quotation: `6' tall`, `12' by 14'`. */
const isSize = /^ (?:tall|wide|high|long|deep|(?:by|x|×) \d)/;

interface Around {
  /** One character, or nothing at the beginning. */
  before: string;
  /** A few characters, or nothing at the end. */
  after: string;
}

function roleOf(character: string, around: Around, isAlone: boolean, isLast: boolean): Role {
  if (character === '“' || character === '‘') return 'opens';
  if (character === '”') return 'closes';
  const isSingle = character !== '"';
  if (isSingle && isAlone && isInsideWord(around)) return toInnerRole(around);
  const [opens, closes] = [canOpen(around), canClose(around)];
  if (opens === closes) return 'unclear';
  if (opens) return isSingle && isLast ? toFirstRole(character, around.after) : 'opens';
  if (isDigit(around.before) && isSize.test(around.after)) return 'unclear';
  return character !== '’' && isDigit(around.before) ? 'measures' : 'closes';
}

/** Between digits a quote is feet or minutes; between a digit and a letter only a plural s is sure. */
function toInnerRole({ before, after }: Around): Role {
  return isDigit(before) && !/^s(?![\p{L}\p{N}])/u.test(after) ? 'unclear' : 'elides';
}

function toFirstRole(character: string, after: string): Role {
  if (character === '’' || elided.test(after)) return 'elides';
  if (elidedOrWhole.test(after)) return 'mayElide';
  return year.test(after) ? 'doubtful' : 'opens';
}

function canOpen({ before, after }: Around): boolean {
  return /^[\s([{¡¿/–—-]?$/.test(before) && /^(?:…|\.\.|[^\s.,;:!?)\]}])/.test(after);
}

function canClose({ before, after }: Around): boolean {
  return /^[^\s([{]$/.test(before) && !isOfWord(after.slice(0, 1));
}

function isInsideWord({ before, after }: Around): boolean {
  return isOfWord(before) && isOfWord(after.slice(0, 1));
}

/** Letters, digits, signs of money, and what is drawn in place of a word: code, pictures, emoji. */
function isOfWord(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}\p{Cs}\ufffc£€$#@]$/u.test(character);
}

function isDigit(character: string): boolean {
  return /^\d$/.test(character);
}

function seenBefore(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 8), index)
    .replace(unseenBefore, '')
    .slice(-1);
}
