import { site } from '../site.ts';

/** Widths and heights in pixels that phones ask for: https://web.dev/articles/add-manifest#icons. */
export const appIconSizes = [192, 512] as const;

/** Address of the blog's icon as PNG. */
export function appIconPath(size: (typeof appIconSizes)[number]): string {
  return `${site.basePath}/icon-${size}.png`;
}
