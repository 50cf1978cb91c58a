import type { Nodes, Root } from 'mdast';
import type { Finding } from '../../model/finding.ts';
import { postLanguage } from '../../model/language.ts';
import { toLinkTarget, type LinkTarget } from '../../model/links.ts';
import type { Heading } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { slugAt } from '../../model/urls.ts';
import { normaliseMarkdown } from '../markdown/normalise.ts';
import { endOf, plainText, startOf, withDescendants, type Block } from '../markdown/syntaxTree.ts';
import { movedBy, toFinding } from '../sources/diagnostic.ts';
import { applyEdits } from '../sources/edits.ts';
import type { Source } from '../sources/source.ts';
import { findTerms, type Term } from '../terms/terms.ts';
import { polishMarkdown } from '../typography/markdown.ts';
import { adviceDiagnostics } from './advice/advice.ts';
import { findHandmadeContents } from './handmadeContents.ts';
import { findHeadings } from './headings.ts';
import { leftoverDiagnostics } from './leftovers/leftovers.ts';
import { toShownTexts } from './leftovers/shownText.ts';
import { findMentions, type Mention } from './mentions.ts';
import { toCuts, unfolded } from './pieces.ts';
import { minutesOf } from './readTime.ts';
import { renderBody, type RenderedBody } from './renderedBody.ts';
import { type Repeatable, findRepetition, type BodyPicture, type Repeated } from './repetition.ts';
import { type BlockText, sectionWords } from './sectionWords.ts';

/** A post's body, ready to be shown, and what must be looked up elsewhere. */
export interface Article {
  body: string;
  cuts: number[];
  headings: Heading[];
  /** Offsets of links and pictures are those in the file. */
  links: Link[];
  pictures: Mention[];
  /** The picture that the body repeats as its cover. */
  repeatedCover: BodyPicture | null;
  /** What the body repeats of the page, and readers see once. */
  recognised: readonly (Repeated | 'contents list')[];
  /** Minutes that it takes to read. */
  minutes: number;
  /** What the text is about, for finding others like it. */
  terms: Term[];
  /** Its words for the search, section by section: see `readSectionWords`. */
  sections: string[];
  /** How its paragraphs, headings, cells and codes begin, with their offsets in the file, in order. */
  blocks: BlockText[];
  /** The text as HTML. */
  renderedBody: RenderedBody;
}

/** An article with what is needed only to judge it. */
export interface ParsedArticle {
  article: Article;
  /** All words that are shown, with single spaces. */
  words: string;
  findings: Finding[];
}

/** A link, and where it leads. */
export interface Link extends Mention {
  target: LinkTarget;
  /** The post that it leads to, whether there is one or not. */
  slug: string | null;
}

/**
 * Understands the body of a post, which begins at `start`; what repeats the front matter is left out. `language` is
 * a BCP 47 tag, the site's if there is none.
 */
export function parseArticle(
  source: Source,
  start: number,
  matter: Repeatable,
  language: string | undefined,
): ParsedArticle {
  const { text, tree, originOf, diagnostics: rewritten } = normaliseMarkdown(source.text?.slice(start) ?? '');
  const blocks: readonly Block[] = tree.children;
  const { blocks: repeated, recognised, cover, ...repetition } = findRepetition(blocks, matter);
  const contents = findHandmadeContents(blocks);
  const isDropped = (block: Block) => repeated.has(block) || contents.blocks.has(block);
  const kept = blocks.filter((block) => !isDropped(block));
  const nodes = kept.flatMap((block) => [...withDescendants(block)]);

  const { headings, diagnostics } = findHeadings(unfolded(kept));
  const cuts = toCuts(text, kept);
  const { links, pictures } = findMentions(nodes);
  const texts = textsOf(nodes);
  const words = wordsOf(texts);
  const inFile = movedBy((at) => start + originOf(at));
  const allDiagnostics = [
    ...rewritten.map(movedBy((at) => start + at)),
    ...[
      ...repetition.diagnostics,
      ...contents.diagnostics,
      ...diagnostics,
      ...wordDiagnostics(kept, nodes, text, language),
    ].map(inFile),
  ];

  // Everything above is said of what the author wrote; what follows, of what readers get.
  const { body, moved } = typeset(text, tree, blocks.filter(isDropped), language);
  return {
    article: {
      body,
      cuts: [...new Set([0, ...cuts.map(moved)])],
      headings: toShownHeadings(headings, kept, moved),
      links: links.map((link) => toLink(inFile(link))),
      pictures: pictures.map(inFile),
      repeatedCover: cover,
      recognised: contents.blocks.size > 0 ? [...recognised, 'contents list'] : [...recognised],
      minutes: minutesOf(words),
      terms: findTerms(nodes, matter.title ?? ''),
      sections: sectionWords(texts, headings),
      blocks: texts.map(toBeginning).map(inFile),
      renderedBody: renderBody(kept, headings, directionOf(language)),
    },
    words,
    findings: allDiagnostics.map((diagnostic) => toFinding(source, diagnostic)),
  };
}

function directionOf(language: string | undefined) {
  return language === undefined ? 'ltr' : postLanguage({ lang: language })?.dir;
}

/** What is to be said of the words that readers get: what is left over in them, and what a colleague would say. */
function wordDiagnostics(
  blocks: readonly Block[],
  nodes: readonly Nodes[],
  text: string,
  language: string | undefined,
) {
  const shown = toShownTexts(nodes, text);
  return [
    ...leftoverDiagnostics(nodes, shown),
    ...adviceDiagnostics({ blocks, nodes, shown }, language ?? site.language),
  ];
}

/** As much of a block's text is kept to know it by. */
const longestBeginning = 80;

function toBeginning({ at, text }: BlockText): BlockText {
  return { at, text: text.slice(0, longestBeginning) };
}

/** Sets quotes, dashes and spaces as the language wants them, in the tree too, and leaves blocks out. */
function typeset(text: string, tree: Root, dropped: readonly Block[], language: string | undefined) {
  const set = applyEdits(text, polishMarkdown(text, tree, language));
  const gaps = dropped.map((block) => ({
    start: set.moved(startOf(block)),
    end: set.moved(endOf(block)),
    text: '',
  }));
  const cut = applyEdits(set.text, gaps);
  const lead = /^(?:[ \t]*\n)*/.exec(cut.text)?.[0].length ?? 0;
  return { body: cut.text.slice(lead).trimEnd(), moved: (at: number) => cut.moved(set.moved(at)) - lead };
}

/** Headings with the texts that readers see. Their ids stay those of what the author wrote, so that links last. */
function toShownHeadings(
  headings: readonly Heading[],
  blocks: readonly Block[],
  moved: (at: number) => number,
): Heading[] {
  const texts = new Map(
    blocks.filter(({ type }) => type === 'heading').map((block) => [startOf(block), plainText(block)]),
  );
  return headings.map(({ id, depth, text, at }) => ({
    id,
    depth,
    text: texts.get(at) ?? text,
    at: moved(at),
  }));
}

function toLink(mention: Mention): Link {
  const target = toLinkTarget(mention.url);
  return { ...mention, target, slug: target.kind === 'blog' ? slugAt(target.href) : null };
}

/** The texts that are shown, block by block, each with the offset at which its block begins. */
function textsOf(nodes: readonly Nodes[]): BlockText[] {
  return nodes.flatMap((node) => (holdsWords(node) ? { at: startOf(node), text: plainText(node) } : []));
}

/** All words that are shown, with single spaces. */
function wordsOf(texts: readonly BlockText[]): string {
  return texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function holdsWords({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'code';
}
