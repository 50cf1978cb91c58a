import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { appIconPath, appIconSizes } from '../../model/head/commonHead.ts';

const drawing = new URL('../../styles/icon.svg', import.meta.url);

/** The blog's icon as PNG by addresses, for phones and search engines, which take no drawings. */
export function appIcons(): ReadonlyMap<string, () => Promise<Uint8Array>> {
  return new Map(appIconSizes.map((size) => [appIconPath(size), () => appIcon(size)]));
}

async function appIcon(size: number): Promise<Uint8Array> {
  const icon = await readFile(drawing);
  return sharp(icon).resize(size).png({ palette: true }).toBuffer();
}
