import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import {
  type LoaderFunctionArgs,
  NavigationType,
  replace,
  useLoaderData,
  useLocation,
  useNavigationType,
  useParams,
} from 'react-router';
import { ArticleBody, PrerenderedBody } from '../components/article/ArticleBody.tsx';
import { ArticleEnd } from '../components/article/ArticleEnd.tsx';
import { ArticleHeader } from '../components/article/ArticleHeader.tsx';
import { Contents } from '../components/article/Contents.tsx';
import { ContentsBar } from '../components/article/ContentsBar.tsx';
import { Dock } from '../components/article/Dock.tsx';
import type { PieceProps } from '../components/article/pieces.ts';
import { BodyTools } from '../components/body/BodyTools.tsx';
import { Head } from '../components/Head.tsx';
import { Listen } from '../components/listen/Listen.tsx';
import { ListenButton } from '../components/listen/ListenButton.tsx';
import { ListenPlayer } from '../components/listen/ListenPlayer.tsx';
import { useReading } from '../components/reading/useReading.ts';
import { isResuming } from '../components/resume/arrival.ts';
import { loadResuming, Resume } from '../components/resume/Resume.tsx';
import { ArticleTools } from '../components/tools/ArticleTools.tsx';
import { PrintFrame } from '../components/tools/PrintFrame.tsx';
import type { FirstPage } from '../data/firstPage.ts';
import { postQuery } from '../data/postQuery.ts';
import { headOfPost } from '../model/head/postHead.ts';
import { postLanguage } from '../model/language.ts';
import type { PostDetails } from '../model/post.ts';
import { site } from '../model/site.ts';
import { postPath } from '../model/urls.ts';
import styles from './ArticlePage.module.css';

/** One post: `/blog/<slug>`. The post that the reader came in by stays as the build has drawn it. */
export function articleRoute(client: QueryClient, first: FirstPage | null) {
  return {
    Component: ArticlePage,
    // The Markdown code is a chunk of its own. It comes together with the text, so that the body is
    // there when the address changes and scroll positions can be restored at once.
    loader: async ({ params: { slug = '' } }: LoaderFunctionArgs): Promise<Loaded | Response> => {
      if (first?.page.kind === 'post' && first.page.post.slug === slug) {
        return { post: first.page.post, html: first.html };
      }
      const [{ Piece }, post] = await Promise.all([loadPiece(), client.ensureQueryData(postQuery(slug))]);
      return post.slug === slug ? { Piece } : replace(postPath(post.slug));
    },
  };
}

/** Fetches the code that renders Markdown. */
function loadPiece() {
  return import('../components/article/Piece.tsx');
}

/** Fetches whatever code an article wants, soon or late, besides that of its page. */
export async function loadAhead(): Promise<void> {
  await Promise.all([loadPiece(), loadResuming()]);
}

/** What an article is drawn from: what the build has drawn of it, or the code that renders its Markdown. */
type Loaded = { post: PostDetails; html: string } | { Piece: ComponentType<PieceProps> };

function ArticlePage() {
  const { slug = '' } = useParams();
  const loaded = useLoaderData<Loaded>();
  // Nothing of one article, such as how much of it is drawn, is carried over to the next.
  if ('html' in loaded) {
    return (
      <Article key={slug} post={loaded.post}>
        {(onDrawn) => <PrerenderedBody html={loaded.html} onDrawn={onDrawn} />}
      </Article>
    );
  }
  return <RenderedArticle key={slug} slug={slug} Piece={loaded.Piece} />;
}

interface RenderedArticleProps {
  slug: string;
  Piece: ComponentType<PieceProps>;
}

function RenderedArticle({ slug, Piece }: RenderedArticleProps) {
  const { data: post } = useSuspenseQuery(postQuery(slug));
  const atOnce = useLandsInside();
  return (
    <Article post={post} inParts={!atOnce}>
      {(onDrawn) => (
        <ArticleBody
          text={post}
          headings={post.headings}
          Piece={Piece}
          atOnce={atOnce}
          direction={postLanguage(post)?.dir}
          onDrawn={onDrawn}
        />
      )}
    </Article>
  );
}

interface ArticleProps {
  post: PostDetails;
  /** Draws what stands first before all else. */
  inParts?: boolean;
  /** Draws the text, and tells when all of it is on the page. */
  children: (onDrawn: (drawn: boolean) => void) => ReactNode;
}

function Article({ post, inParts = false, children }: ArticleProps) {
  const rest = useLater(inParts);
  const [text, setText] = useState<HTMLElement | null>(null);
  const [drawn, setDrawn] = useState(false);
  const reading = useReading(post, text);
  const head = useMemo(() => headOfPost(post), [post]);
  const body = drawn ? text : null;
  const tools = useMemo(() => <ArticleTools post={post} body={body} />, [post, body]);
  return (
    <Listen body={body} language={post.lang ?? site.language}>
      <div className={styles.page}>
        <Head tags={head} />
        <div className={styles.reading}>
          <article {...postLanguage(post)} className={styles.article}>
            <PrintFrame post={post} body={body}>
              <ArticleHeader post={post}>{tools}</ArticleHeader>
              <div ref={setText}>{children(setDrawn)}</div>
            </PrintFrame>
          </article>
          {rest && (
            <>
              <Contents post={post} {...reading} />
              <Dock>
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

/** Whether what can wait is drawn: at once, or only after a first painting, so that on a phone the title comes soon. */
function useLater(waits: boolean): boolean {
  const [due, setDue] = useState(!waits);
  useEffect(() => startTransition(() => setDue(true)), []);
  return due;
}

/** Whether the reader arrives somewhere inside the article, so that all of it must be there at once. */
function useLandsInside(): boolean {
  const { hash, key, state } = useLocation();
  const isPop = useNavigationType() === NavigationType.Pop;
  return hash !== '' || (isPop ? key !== 'default' : isResuming(state));
}
