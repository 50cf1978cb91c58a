import { Notes } from './Notes.tsx';
import { Pictures } from './Pictures.tsx';
import { useCodeColours } from './useCodeColours.ts';
import { useCopying } from './useCopying.ts';
import { useScrollBoxes } from './useScrollBoxes.ts';

interface BodyToolsProps {
  /** What contains the whole text of a post; null as long as not all of it is there. */
  body: HTMLElement | null;
}

/**
 * What the text of a post can do besides being read: code and links to sections are copied, pictures enlarged, notes
 * shown where they are mentioned, tables say that they go on. All of it listens on the body, whoever drew it.
 */
export function BodyTools({ body }: BodyToolsProps) {
  useCopying(body);
  useScrollBoxes(body);
  useCodeColours(body);
  return (
    <>
      <Pictures body={body} />
      <Notes body={body} />
    </>
  );
}
