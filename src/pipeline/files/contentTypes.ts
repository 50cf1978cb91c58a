import { extname } from 'node:path';

/** Types of text, by the ending of the file's name. All of it is UTF-8, and worth compressing. */
export const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/** Types of everything else that is published, by the ending of the file's name. */
export const binaryTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** For files with any other ending: nothing that a browser would show or run. */
export const unknownType = 'application/octet-stream';

/** The value of `Content-Type` for a file that no rule gives another one. */
export function contentTypeFor(path: string): string {
  const text = textTypes[endingOf(path)];
  if (text !== undefined) return `${text}; charset=utf-8`;
  return binaryTypes[endingOf(path)] ?? unknownType;
}

/** Whether a file is text, which hosts send compressed. */
export function isText(path: string): boolean {
  return endingOf(path) in textTypes;
}

function endingOf(path: string): string {
  return extname(path).slice(1);
}
