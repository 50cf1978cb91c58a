import { optimize, type CustomPlugin } from 'svgo';
import { cleanStyles, isLocalStyle } from './drawingStyles.ts';

/** The nodes of a drawing, as svgo reads them. */
type Root = Parameters<NonNullable<CustomPlugin['fn']>>[0];
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/** Makes a picture that a drawing holds fit to be published; null if it cannot be read. */
type CleanPicture = (bytes: Buffer) => Promise<Uint8Array | null>;

/**
 * A drawing (SVG) that draws and does nothing else: no scripts, no HTML, nothing of other hosts or other files, and
 * nothing that programs have noted for themselves. What is not known to be harmless goes. Throws if it cannot be read.
 */
export async function cleanDrawing(bytes: Buffer, cleanPicture: CleanPicture): Promise<Buffer> {
  const text = decode(bytes);
  const held = new Map<string, string | null>();
  await transform(text, (root) => {
    for (const address of heldPictures(root.children)) held.set(address, null);
  });
  for (const address of held.keys()) held.set(address, await cleanHeld(address, cleanPicture));
  const cleaned = await transform(text, (root) => {
    root.children = root.children
      .filter((node) => node.type === 'element')
      .flatMap((node) => clean(node, held));
  });
  return Buffer.from(cleaned);
}

/** A drawing without a word on its encoding is in UTF-8, and so is what we write. */
function decode(bytes: Buffer): string {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1];
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : (declared ?? 'utf-8');
  return new TextDecoder(label, { fatal: true }).decode(bytes);
}

async function transform(text: string, change: (root: Root) => void): Promise<string> {
  const plugin: CustomPlugin = {
    name: 'change',
    fn: (root) => {
      change(root);
      return null;
    },
  };
  return optimize(text, { plugins: [plugin] }).data;
}

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';

/** https://www.w3.org/TR/SVG2/eltindex.html without those that run, embed or only tell of the drawing. */
const elements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use switch a title desc style view ' +
    'path rect circle ellipse line polyline polygon text tspan textPath image ' +
    'linearGradient radialGradient stop pattern clipPath mask marker filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence ' +
    'animate animateMotion animateTransform set mpath'
  ).split(' '),
);

type Held = ReadonlyMap<string, string | null>;

function clean(node: Node, held: Held): Node[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  node.name = node.name.replace(/^svg:/, '');
  const { attributes } = node;
  const isElsewhere = attributes['xmlns'] !== undefined && attributes['xmlns'] !== svg;
  if (!elements.has(node.name) || isElsewhere || changesWhatRuns(attributes)) return [];
  if (node.name === 'style') return cleanStyle(node);
  node.attributes = cleanAttributes(node, held);
  node.children = node.children.flatMap((child) => clean(child, held));
  return [node];
}

/** Animations may write into attributes that are not there, or no longer. */
function changesWhatRuns({ attributeName = '' }: Element['attributes']): boolean {
  return /^(?:on|(?:.*:)?href$)/i.test(attributeName.trim());
}

function cleanStyle(node: Element): Node[] {
  const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  const { media, type } = node.attributes;
  node.attributes = { ...(media === undefined ? {} : { media }), ...(type === undefined ? {} : { type }) };
  node.children = [{ type: 'text', value: cleanStyles(text) }];
  return [node];
}

function cleanAttributes({ name: element, attributes }: Element, held: Held): Element['attributes'] {
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (/^(?:xlink:)?href$/.test(name)) {
      const address = cleanAddress(element, value, held);
      return address === null ? [] : [[name, address]];
    }
    return isHarmless(name, value) ? [[name, value]] : [];
  });
  // It may have stood on an element that had another prefix for the drawing itself.
  return { ...Object.fromEntries(kept), ...(element === 'svg' ? { xmlns: svg, 'xmlns:xlink': xlink } : {}) };
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'xml:space' || name === 'xml:lang') return true;
  // Prefixes are those of drawing programs: layers, guides, the folder of the file.
  if (/^on|:|^xmlns|^data-|^src$/i.test(name) || /^\s*(?:javascript|data):/i.test(value)) return false;
  return isLocalStyle(value, name === 'style' ? 'declarationList' : 'value');
}

/** Places in the drawing itself and pictures that it holds. */
function cleanAddress(element: string, value: string, held: Held): string | null {
  if (value.trim().startsWith('#')) return value.trim();
  return element === 'image' || element === 'feImage' ? (held.get(value) ?? null) : null;
}

const heldPicture = /^\s*data:image\/(?<type>png|jpe?g|gif|webp|avif);base64,(?<base64>[A-Za-z0-9+/=\s]+)$/i;

function heldPictures(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const addresses = Object.values(node.attributes).filter((value) => heldPicture.test(value));
    return [...addresses, ...heldPictures(node.children)];
  });
}

async function cleanHeld(address: string, cleanPicture: CleanPicture): Promise<string | null> {
  const { type = '', base64 = '' } = heldPicture.exec(address)?.groups ?? {};
  const bytes = await cleanPicture(Buffer.from(base64, 'base64'));
  return bytes === null ? null : `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
