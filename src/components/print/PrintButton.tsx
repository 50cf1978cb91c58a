import { memo, useRef, useState } from 'react';
import { postLanguage } from '../../model/language.ts';
import type { PostDetails } from '../../model/post.ts';
import { ToolMenu } from '../ToolMenu.tsx';
import { printArticle } from './printLayout.ts';

interface PrintButtonProps {
  post: Pick<PostDetails, 'headings' | 'lang'>;
  /** The element that holds the whole text; null until all of it is drawn. */
  body: HTMLElement | null;
}

/** Prints a post, or one of its sections. */
export const PrintButton = memo(function PrintButton({ post, body }: PrintButtonProps) {
  const menu = useRef<HTMLDivElement>(null);
  // The sections are listed once somebody asks: a page need not carry its headings once more.
  const [wasOpened, setOpened] = useState(false);
  const sections = post.headings.filter(({ depth }) => depth === 2);

  const print = (section: string | null) => {
    menu.current?.hidePopover();
    if (body === null) window.print();
    else void printArticle(body, section);
  };

  return (
    <ToolMenu
      ref={menu}
      label="Print"
      icon="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7Z"
      onToggle={() => setOpened(true)}
    >
      <button type="button" onClick={() => print(null)}>
        Whole post
      </button>
      {wasOpened && body !== null && sections.length > 1 && (
        <>
          <p>One section</p>
          <ul role="list" aria-label="One section" {...postLanguage(post)}>
            {sections.map(({ id, text }) => (
              <li key={id}>
                <button type="button" onClick={() => print(id)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </ToolMenu>
  );
});
