import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toBodyPicture } from '../../src/model/body/bodyPicture.ts';
import type { Direction } from '../../src/model/body/direction.ts';
import { footnoteLabels } from '../../src/model/body/footnotes.ts';
import { transformBody } from '../../src/model/body/transformBody.ts';
import type { PostText } from '../../src/model/post.ts';
import { parseMarkdown } from '../../src/pipeline/markdown/syntaxTree.ts';

/** The pictures that these tests know of. */
export const knownPictures: PostText['pictures'] = {
  '/skin.png': { src: '/skin.png', width: 800, height: 400 },
};

/** Markdown as a browser draws it, without the ends of lines between blocks. */
export function bodyOf(markdown: string, direction?: Direction): string {
  return toHtml(dressed(markdown, direction)).replaceAll('\n', '');
}

/** The dressed tree of a Markdown text whose first line, if it is a heading, has the id `first`. */
export function dressed(markdown: string, direction?: Direction): Root {
  const tree = toHast(parseMarkdown(markdown), { allowDangerousHtml: true, ...footnoteLabels });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  transformBody(root, {
    direction,
    idAt: (offset) => (offset === 0 ? 'first' : undefined),
    toPicture: (picture) => toBodyPicture(picture, knownPictures),
  });
  return root;
}
