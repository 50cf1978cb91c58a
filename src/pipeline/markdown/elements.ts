import { blockTags, inlineTags } from '../../model/body/htmlTag.ts';

/** What becomes of an element of HTML in a post. */
export type Fate =
  /** It is one of the elements that stand inside a line. */
  | 'inline'
  /** It is one of the elements that stand around blocks. */
  | 'block'
  /** Markdown has something of its own for it. */
  | 'converted'
  /** What is inside it is shown as blocks of their own. */
  | 'parted'
  /** What is inside it is shown as it stands. */
  | 'unwrapped'
  /** It is of another site, or a file: a link to it is shown. */
  | 'linked'
  /** It goes, with all that is inside it. */
  | 'dropped';

const fates: readonly (readonly [fate: Fate, names: string])[] = [
  [
    'converted',
    'a blockquote br dl dd dt h1 h2 h3 h4 h5 h6 hr img li ol p pre table tbody td tfoot th thead tr ul',
  ],
  [
    'parted',
    'address article aside body caption center col colgroup dialog dir div fieldset footer form frameset header ' +
      'hgroup html legend main menu nav optgroup search section',
  ],
  ['unwrapped', 'font span'],
  ['linked', 'audio iframe video'],
  [
    'dropped',
    'applet base basefont canvas embed frame head input link map math meta noembed noframes noscript object option ' +
      'param plaintext script select source style svg template textarea title track xmp',
  ],
];

const known: ReadonlyMap<string, Fate> = new Map([
  ...fates.flatMap(([fate, names]) => names.split(' ').map((name) => [name, fate] as const)),
  ...[...inlineTags].map((name) => [name, 'inline'] as const),
  ...[...blockTags].map((name) => [name, 'block'] as const),
]);

/** Old names of elements. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['tt', 'code'],
  ['image', 'img'],
]);

/** An element's name as posts may use it. */
export function toKnownName(name: string): string {
  return renamed.get(name.toLowerCase()) ?? name.toLowerCase();
}

/** What becomes of an element. One that nobody knows is unwrapped, so that its words are not lost. */
export function fateOf(name: string): Fate {
  return known.get(name) ?? 'unwrapped';
}

/** Whether an element is one of HTML that this blog knows, or one of somebody's own. */
export function isKnown(name: string): boolean {
  return known.has(name);
}

/** Whether an element ends the line that it stands in. */
export function endsLine(name: string): boolean {
  const fate = fateOf(name);
  return fate === 'parted' || fate === 'block' || (fate === 'converted' && !/^(?:a|br|img)$/.test(name));
}

/** Attributes that are taken up, by element and with the names that hast gives them. All others go. */
const taken: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'title', 'rel', 'target']],
  ['abbr', ['title']],
  ['img', ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding']],
  ['ol', ['start']],
  ['td', ['colSpan', 'rowSpan', 'align']],
  ['th', ['colSpan', 'rowSpan', 'align', 'scope']],
]);

/** Whether an attribute is taken up, or is one whose part the blog takes by itself. */
export function isTaken(name: string, attribute: string): boolean {
  return taken.get(name)?.includes(attribute) ?? false;
}
