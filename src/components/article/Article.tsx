import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { headOfPost } from '../../model/head/postHead.ts';
import { postLanguage } from '../../model/language.ts';
import type { PostDetails } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { BodyTools } from '../body/BodyTools.tsx';
import { Find } from '../find/Find.tsx';
import { Head } from '../Head.tsx';
import { Listen } from '../listen/Listen.tsx';
import { ListenButton } from '../listen/ListenButton.tsx';
import { ListenPlayer } from '../listen/ListenPlayer.tsx';
import { PrintFrame } from '../print/PrintFrame.tsx';
import { useReading } from '../reading/useReading.ts';
import { Resume } from '../resume/Resume.tsx';
import { ArticleTools } from '../tools/ArticleTools.tsx';
import { ArticleEnd } from './ArticleEnd.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ContentsBar } from './ContentsBar.tsx';
import { Dock } from './Dock.tsx';
import { TableOfContents } from './TableOfContents.tsx';
import { useTargetFocus } from './useTargetFocus.ts';
import styles from './Article.module.css';

interface ArticleProps {
  post: PostDetails;
  /** Draws what stands first before all else. */
  inParts?: boolean;
  /** Draws the text, and tells when all of it is on the page. */
  children: (onRendered: (rendered: boolean) => void) => ReactNode;
}

/** A post's text with all that helps to read it. */
export function Article({ post, inParts = false, children }: ArticleProps) {
  const rest = useLater(inParts);
  const [text, setText] = useState<HTMLElement | null>(null);
  const [rendered, setRendered] = useState(false);
  const reading = useReading(post, text);
  useTargetFocus();
  const head = useMemo(() => headOfPost(post), [post]);
  const body = rendered ? text : null;
  const tools = useMemo(() => <ArticleTools post={post} body={body} />, [post, body]);
  return (
    <Listen body={body} language={post.lang ?? site.language}>
      <div className={styles.page} data-article="">
        <Head tags={head} />
        <div className={styles.reading}>
          {post.headings.length > 0 && <SkipToContents />}
          <article {...postLanguage(post)} className={styles.article}>
            <PrintFrame post={post} body={body}>
              <ArticleHeader post={post}>{tools}</ArticleHeader>
              <div ref={setText}>{children(setRendered)}</div>
            </PrintFrame>
          </article>
          {rest && (
            <>
              <TableOfContents post={post} {...reading} />
              <Dock>
                <Find body={body} />
                <Resume body={body} post={post} />
                <ListenPlayer />
              </Dock>
              {post.headings.length > 0 && (
                <ContentsBar post={post} {...reading}>
                  <ListenButton compact />
                </ContentsBar>
              )}
            </>
          )}
        </div>
        {rest && (
          <>
            <BodyTools body={body} />
            <ArticleEnd post={post} />
          </>
        )}
      </div>
    </Listen>
  );
}

/** On narrow windows the contents are behind a bar. */
function SkipToContents() {
  return (
    <>
      <a href="#contents" className="skip-link" data-wide="">
        Skip to contents
      </a>
      <a href="#contents-bar" className="skip-link" data-narrow="">
        Skip to contents
      </a>
    </>
  );
}

/** Whether what can wait is drawn: at once, or only after a first painting, so that on a phone the title comes soon. */
function useLater(waits: boolean): boolean {
  const [due, setDue] = useState(!waits);
  useEffect(() => startTransition(() => setDue(true)), []);
  return due;
}
