import { generate, type CssNode, type List, type ListItem, parse, walk } from 'css-tree';

/** Rules that load what they name. */
const loading: ReadonlySet<string> = new Set(['import', 'charset', 'namespace']);

/** Functions that may take an address as plain text. */
const addressing: ReadonlySet<string> = new Set([
  'image-set',
  '-webkit-image-set',
  'image',
  'src',
  'cross-fade',
]);

/** A style sheet without what names other files or hosts. Fonts that it holds itself stay. */
export function cleanStyles(text: string): string {
  const sheet = parse(text, { context: 'stylesheet', parseCustomProperty: true });
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode> | null, list: List<CssNode> | null) {
      const goes =
        node.type === 'Raw' ||
        node.type === 'Comment' ||
        (node.type === 'Atrule' && loading.has(node.name.toLowerCase()));
      const isForeign = node.type === 'Declaration' && namesOthers(node);
      if ((goes || isForeign) && item !== null) list?.remove(item);
    },
  });
  return generate(sheet);
}

/** Whether an attribute names nothing outside its drawing. What cannot be understood does. */
export function isLocalStyle(text: string, context: 'declarationList' | 'value'): boolean {
  // Most attributes are no styles: numbers, paths, names.
  if (!mayName.test(text)) return true;
  try {
    return !namesOthers(parse(text, { context, parseCustomProperty: true }));
  } catch {
    return false;
  }
}

/** Backslashes may spell a function's name in another way. */
const mayName = /\\|url\(|image|src\(|cross-fade/i;

function namesOthers(root: CssNode): boolean {
  let found = false;
  walk(root, (node) => {
    if (node.type === 'Url') found ||= !isOwn(node.value);
    if (node.type === 'Function') found ||= addressing.has(node.name.toLowerCase());
    if (node.type === 'Raw') found = true;
  });
  return found;
}

function isOwn(address: string): boolean {
  return /^\s*(?:#|data:(?:font\/|application\/(?:x-)?font))/i.test(address);
}
