import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { appIconPath, appIconSizes } from '../../model/head/appIcon.ts';

const drawing = new URL('../../styles/icon.svg', import.meta.url);

/** The blog's icon as PNG by addresses, for phones and search engines, which take no drawings. */
export async function appIcons(): Promise<Map<string, Uint8Array>> {
  const icon = await readFile(drawing);
  const files = appIconSizes.map(
    async (size) =>
      [appIconPath(size), await sharp(icon).resize(size).png({ palette: true }).toBuffer()] as const,
  );
  return new Map(await Promise.all(files));
}
