import { useLayoutEffect } from 'react';
import type { HeadTag } from '../model/head/headTag.ts';
import { showHead } from './headElements.ts';

/** Makes the page's `<head>` say what the tags say. The build writes the same tags into the pages that it draws. */
export function Head({ tags }: { tags: readonly HeadTag[] }) {
  useLayoutEffect(() => showHead(document.head, tags), [tags]);
  return null;
}
