import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Line, lineAt, topOf } from '../../src/components/reading/line.ts';
import { type TextBlock, textBlocksIn, textOf } from '../../src/components/reading/textBlocks.ts';

/** Each block of the text is 100 px high, and each of its lines holds 10 characters and is 20 px high. */
const [blockHeight, lineLength, lineHeight] = [100, 10, 20];

const code = 'if (a) b; \nelse c;   \nreturn d;\n';

let root: HTMLElement;
let blocks: TextBlock[];

beforeEach(() => {
  root = document.createElement('article');
  root.append(withText('p', 'Before it.'), withText('pre', ''), withText('p', 'Behind it.'));
  root.querySelector('pre')?.append(withText('code', code));
  document.body.append(root);
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function rects(this: Range) {
    const boxes = root.contains(this.startContainer) ? [boxOf(this)] : [];
    return Object.assign(boxes, { item: (at: number) => boxes[at] ?? null });
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Range) {
    const atEnd = this.cloneRange();
    atEnd.collapse(false);
    return root.contains(this.startContainer) ? boxOf(atEnd) : new DOMRect();
  });
  blocks = textBlocksIn(root);
});

afterEach(() => root.remove());

test('a line is known by its first character', () => {
  expect(lineIn(130)).toEqual(['pre', 10]);
});

test('a line of code stays the same line when the code gets its colours', () => {
  const line = lineAt(blocks, 130);
  const before = line && topOf(line);
  colour();
  expect(before).toBe(120);
  expect(line && topOf(line)).toBe(before);
  expect(lineIn(130)).toEqual(['pre', 10]);
});

test('code that got its colours is in nobody’s way', () => {
  colour();
  expect(lineAt(blocks, 5)).toEqual({ block: blocks[0], offset: 0 });
  expect(lineAt(blocks, 205)).toEqual({ block: blocks[2], offset: 0 });
});

test('code says the same with its colours, white space and all', () => {
  const plain = blocks.map(textOf);
  colour();
  expect(textBlocksIn(root).map(textOf)).toEqual(plain);
});

test('blocks that have left the page are passed over', () => {
  blocks[1]?.element.remove();
  expect(lineAt(blocks, 5)?.block).toBe(blocks[0]);
  expect(lineAt(blocks, 110)?.block).toBe(blocks[2]);
  blocks[0]?.element.remove();
  expect(lineAt(blocks, 5)?.block).toBe(blocks[2]);
  blocks[2]?.element.remove();
  expect(lineAt(blocks, 5)).toBeNull();
});

function withText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Words in spans, as colours come; what is between them is white space alone here and there. */
function colour(): void {
  const words = code.split(/(\s+)/).filter(Boolean);
  const nodes = words.map((word) =>
    /\s/.test(word) ? document.createTextNode(word) : withText('span', word),
  );
  root.querySelector('code')?.replaceChildren(...nodes);
}

function lineIn(y: number): [string, number] | null {
  const line: Line | null = lineAt(blocks, y);
  return line && [line.block.element.localName, line.offset];
}

function boxOf({ startContainer, startOffset }: Range): DOMRect {
  const block = [...root.children].findIndex((child) => child.contains(startContainer));
  const before = document.createRange();
  before.setStart(root.children[block] ?? root, 0);
  before.setEnd(startContainer, startOffset);
  const line = Math.floor(before.toString().length / lineLength);
  return new DOMRect(0, block * blockHeight + line * lineHeight, 5, lineHeight);
}
