import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawPlate } from './plate.ts';
import { plates } from './plates.ts';

/** Numbers of inks to try, richest first; engraving needs few. */
const inkCounts = [32, 24, 16, 12];

/** A picture heavier than this is printed again with fewer inks. */
const heaviestBytes = 118_000;

/** Draws every plate into a folder as PNG and returns the names of the files written. */
export async function drawCovers(outDir: string): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const written: string[] = [];
  for (const plate of plates) {
    const fileName = `${plate.name}.png`;
    await writeFile(join(outDir, fileName), await print(drawPlate(plate)));
    written.push(fileName);
  }
  return written;
}

async function print(drawing: string): Promise<Buffer> {
  const pixels = sharp(Buffer.from(drawing)).removeAlpha();
  let picture = Buffer.alloc(0);
  for (const colours of inkCounts) {
    picture = await pixels
      .clone()
      .png({ palette: true, colours, dither: 0, effort: 8, compressionLevel: 9 })
      .toBuffer();
    if (picture.length <= heaviestBytes) break;
  }
  return picture;
}
