import type { Paragraph } from 'mdast';
import { isSameText, plainText, startOf, type Block } from '../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../sources/diagnostic.ts';
import { toByline } from './byline.ts';
import { repeatsPicture } from './pictureName.ts';

/** A picture as the body mentions it. */
export interface BodyPicture {
  url: string;
  alt: string;
}

/** A part of the page that authors like to write into the text again. */
export type Repeated = 'title' | 'byline' | 'cover';

/** What the top of a body repeats of its front matter. */
export interface Repetition {
  /** Blocks that the page shows already. */
  blocks: Set<Block>;
  /** What they repeat, in their order. */
  recognised: Set<Repeated>;
  /** The picture among them, which is the cover. */
  cover: BodyPicture | null;
  diagnostics: Diagnostic[];
}

/** Finds the blocks at the top of a body that only repeat the front matter, up to the first one that does not. */
export function findRepetition(blocks: readonly Block[], matter: Repeatable): Repetition {
  const repetition: Repetition = { blocks: new Set(), recognised: new Set(), cover: null, diagnostics: [] };
  for (const block of blocks) {
    if (block.type === 'definition' || block.type === 'footnoteDefinition') continue;
    const repeated = repeatedBy(block, matter, repetition);
    if (repeated === null) break;
    repetition.blocks.add(block);
    if (repeated !== 'divider') repetition.recognised.add(repeated);
  }
  return repetition;
}

/** What a block repeats; null for one that readers must see. */
function repeatedBy(block: Block, matter: Repeatable, repetition: Repetition): Repeated | 'divider' | null {
  if (block.type === 'thematicBreak') return repetition.blocks.size > 0 ? 'divider' : null;
  if (block.type === 'heading')
    return block.depth === 1 && isSameText(plainText(block), matter.title ?? '') ? 'title' : null;
  if (block.type !== 'paragraph') return null;
  if (isRepeatedCover(block, matter, repetition)) return 'cover';
  return isRepeatedByline(block, matter, repetition) ? 'byline' : null;
}

function isRepeatedCover(paragraph: Paragraph, { cover }: Repeatable, repetition: Repetition): boolean {
  const [picture, ...others] = paragraph.children;
  if (picture?.type !== 'image' || others.length > 0 || cover === undefined) return false;
  if (!repeatsPicture(picture.url, cover)) return false;
  repetition.cover ??= { url: picture.url, alt: picture.alt ?? '' };
  return true;
}

function isRepeatedByline(paragraph: Paragraph, matter: Repeatable, { diagnostics }: Repetition): boolean {
  const byline = toByline(plainText(paragraph), matter);
  if (typeof byline === 'string') return byline === 'repeated';
  const message = `"${byline.differs}" differs from the front matter, so the byline is shown twice. Correct it, or delete this line.`;
  diagnostics.push(toWarning(startOf(paragraph), 'byline', message));
  return false;
}

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
