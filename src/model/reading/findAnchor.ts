import { fold, isFingerprintOf, isTelling, likeness } from './fingerprint.ts';
import type { TextAnchor, ReadingBlock } from './textAnchor.ts';

/** Where a place is in a text: the position of a block, and an offset in it. */
export interface Found {
  index: number;
  offset: number;
}

/** From this likeness on, a block counts as an edited one. By chance, blocks of one text reach about a third. */
const alike = 0.55;

/** What one unchanged neighbour is worth when blocks are equally alike. */
const neighbourly = 0.15;

/**
 * Finds a place in a text that may have been edited since. In this order: the same block; the same one after an
 * edit; the gap between its neighbours; its section; the same share of the whole. Null only in an empty text.
 */
export function findAnchor(blocks: readonly ReadingBlock[], place: TextAnchor): Found | null {
  if (blocks.length === 0) return null;
  if (isUnmoved(blocks, place)) return { index: place.index, offset: place.offset };
  const text = blocks.map((block) => fold(block.text));
  const section = startOfSection(blocks, place);
  const around: Surroundings = {
    text,
    place,
    expected: section === null ? place.index : section + place.since,
  };
  return (
    exact(around) ??
    edited(around) ??
    atStart(betweenNeighbours(around) ?? besideNeighbour(around) ?? section ?? proportionate(blocks, place))
  );
}

interface Surroundings {
  /** The folded texts of all blocks. */
  text: readonly string[];
  place: TextAnchor;
  /** Where the block is if nothing but other sections has changed. */
  expected: number;
}

/** Mostly nothing has changed: then no more than three blocks are looked at. */
function isUnmoved(blocks: readonly ReadingBlock[], { block, before, after, index }: TextAnchor): boolean {
  const folded = (at: number) => foldedOrNull(blocks[at]);
  return (
    isFingerprintOf(block, folded(index)) &&
    isFingerprintOf(before, folded(index - 1)) &&
    isFingerprintOf(after, folded(index + 1))
  );
}

function foldedOrNull(block: ReadingBlock | undefined): string | null {
  return block === undefined ? null : fold(block.text);
}

/** Position at which the place's section begins: by the heading's id, else by its text, nearest to where it was. */
function startOfSection(
  blocks: readonly ReadingBlock[],
  { heading, index, since }: TextAnchor,
): number | null {
  if (heading === null) return null;
  const byId = blocks.findIndex(({ headingId }) => headingId === heading.id);
  if (byId !== -1) return byId;
  const named = blocks.flatMap(({ headingText }, at) =>
    headingText === heading.text && blocks[at - 1]?.headingText !== headingText ? [at] : [],
  );
  return nearest(named, index - since);
}

function exact({ text, place, expected }: Surroundings): Found | null {
  const same = text.flatMap((folded, at) => (isFingerprintOf(place.block, folded) ? [at] : []));
  const scores = same.map((at) => neighboursAt(text, place, at));
  const best = Math.max(...scores);
  const index = nearest(
    same.filter((_, i) => scores[i] === best),
    expected,
  );
  // Words as short as those of a table's cells are found anywhere.
  if (index === null || (best === 0 && !isTelling(place.block))) return null;
  return { index, offset: place.offset };
}

function edited({ text, place, expected }: Surroundings): Found | null {
  if (!isTelling(place.block)) return null;
  const scores = text.map((folded, at) => {
    const score = likeness(place.block, folded);
    return score < alike ? 0 : score + neighbourly * neighboursAt(text, place, at);
  });
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const index =
    best === 0
      ? null
      : nearest(
          scores.flatMap((score, at) => (score === best ? [at] : [])),
          expected,
        );
  return index === null ? null : { index, offset: Math.min(place.offset, text[index]?.length ?? 0) };
}

/** How many of the place's two neighbours a block has. */
function neighboursAt(text: readonly string[], { before, after }: TextAnchor, at: number): number {
  return (
    Number(isFingerprintOf(before, text[at - 1] ?? null)) +
    Number(isFingerprintOf(after, text[at + 1] ?? null))
  );
}

/** The block that is now where the place's own was: another one between its neighbours, or the second of them. */
function betweenNeighbours({ text, place, expected }: Surroundings): number | null {
  const { before, after } = place;
  const gaps = text.flatMap((folded, at) => {
    if (!isFingerprintOf(before, text[at - 1] ?? null)) return [];
    const isGone = after !== null && isFingerprintOf(after, folded);
    return isGone || isFingerprintOf(after, text[at + 1] ?? null) ? [at] : [];
  });
  return nearest(gaps, expected);
}

function besideNeighbour({ text, place, expected }: Surroundings): number | null {
  const { before, after } = place;
  const last = text.length - 1;
  const beside = (of: TextAnchor['before'], step: number) =>
    of === null || !isTelling(of)
      ? []
      : text.flatMap((folded, at) =>
          isFingerprintOf(of, folded) ? [Math.min(last, Math.max(0, at + step))] : [],
        );
  return nearest(beside(before, 1), expected) ?? nearest(beside(after, 0), expected);
}

/** The same share of the whole, and never behind the end. */
function proportionate({ length }: readonly ReadingBlock[], { index, count }: TextAnchor): number {
  return Math.min(length - 1, Math.floor((index / Math.max(1, count)) * length));
}

/** The position nearest to another one; the earlier of two. */
function nearest(positions: readonly number[], to: number): number | null {
  return positions.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - to) < Math.abs(best - to) ? at : best),
    null,
  );
}

function atStart(index: number): Found {
  return { index, offset: 0 };
}
