import { open, readFile, stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { namesPlace } from './place.ts';
import { publishedSize, type Size } from './publishedSize.ts';
import { isMovingPng } from './stripping/png.ts';

/** What is known of a file that a post names as a picture. */
export type PictureFacts =
  | (Size & {
      kind: 'picture';
      /** What the file holds and readers do not get. */
      losses: readonly PictureLoss[];
    })
  /** A picture that browsers do not show, or that cannot be published without what it tells of its maker. */
  | { kind: 'unshown'; format: string }
  | { kind: 'other' };

/** The place where a picture was taken; the words of a drawing that are written in HTML. */
export type PictureLoss = 'place' | 'html';

/** Looks at the picture in a file. Remembers files until they change. */
export type ReadPictureFacts = (file: string) => Promise<PictureFacts>;

/** Looks at files without remembering anything yet. */
export function freshFacts(): ReadPictureFacts {
  const known = new Map<string, Promise<PictureFacts>>();
  return async (file) => {
    const stats = await stat(file).catch(() => null);
    if (stats === null) return { kind: 'other' };
    const key = [file, stats.mtimeMs, stats.size].join(' ');
    const facts = known.get(key) ?? look(file).catch(() => ({ kind: 'other' as const }));
    known.set(key, facts);
    return facts;
  };
}

async function look(file: string): Promise<PictureFacts> {
  const metadata = await sharp(file)
    .metadata()
    .catch(() => null);
  const format = metadata === null ? await unreadFormat(file) : unshownFormat(metadata);
  if (format !== null) return { kind: 'unshown', format };
  if (metadata === null) return { kind: 'other' };
  return { kind: 'picture', ...(await sizeOf(file, metadata)), losses: await lossesOf(file, metadata) };
}

/** Moving PNGs stay as they are. Whether one moves must be looked for, so only where it matters. */
async function sizeOf(file: string, metadata: Metadata): Promise<Size> {
  const size = publishedSize(metadata);
  const { width, height } = metadata;
  const stays = metadata.format !== 'png' || (size.width === width && size.height === height);
  return !stays && isMovingPng(await readFile(file)) ? { width, height } : size;
}

async function lossesOf(file: string, metadata: Metadata): Promise<PictureLoss[]> {
  if (metadata.format === 'svg') return /<foreignObject\b/.test(await readFile(file, 'utf8')) ? ['html'] : [];
  return namesPlace(metadata) ? ['place'] : [];
}

const shown: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'svg']);

/** Formats that can be read, but not by browsers. */
function unshownFormat({ format, compression, pages = 1 }: Metadata): string | null {
  if (format === 'heif' && compression === 'av1') return pages > 1 ? 'moving AVIF' : null;
  if (format === 'heif') return 'HEIC';
  return shown.has(format) ? null : format.toUpperCase();
}

/** Formats that cannot be read at all, by what their files begin with. */
async function unreadFormat(file: string): Promise<string | null> {
  const beginning = (await readBeginning(file, 12)).toString('latin1');
  if (/^....ftyp(?:hei|hev|mif1|msf1)/s.test(beginning)) return 'HEIC';
  return beginning.startsWith('BM') ? 'BMP' : null;
}

async function readBeginning(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    return (await handle.read(Buffer.alloc(length), 0, length, 0)).buffer;
  } finally {
    await handle.close();
  }
}
