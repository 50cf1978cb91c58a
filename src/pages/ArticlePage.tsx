import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useMemo } from 'react';
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
import type { PieceProps } from '../components/article/pieces.ts';
import { useActiveHeading } from '../components/article/useActiveHeading.ts';
import { Head } from '../components/Head.tsx';
import type { FirstPage } from '../data/firstPage.ts';
import { postQuery } from '../data/postQuery.ts';
import { headOfPost } from '../model/head/postHead.ts';
import type { PostDetails } from '../model/post.ts';
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
export function loadPiece() {
  return import('../components/article/Piece.tsx');
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
        <PrerenderedBody html={loaded.html} />
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
    <Article post={post}>
      <ArticleBody text={post} headings={post.headings} Piece={Piece} atOnce={atOnce} />
    </Article>
  );
}

function Article({ post, children }: { post: PostDetails; children: ReactNode }) {
  const active = useActiveHeading(post.headings);
  const head = useMemo(() => headOfPost(post), [post]);
  return (
    <div className={styles.page}>
      <Head tags={head} />
      <div className={styles.reading}>
        <article className={styles.article}>
          <ArticleHeader post={post} />
          {children}
        </article>
        {post.headings.length > 0 && (
          <>
            <Contents headings={post.headings} active={active} />
            <ContentsBar headings={post.headings} active={active} />
          </>
        )}
      </div>
      <ArticleEnd post={post} />
    </div>
  );
}

/** Whether the reader arrives somewhere inside the article, so that all of it must be there at once. */
function useLandsInside(): boolean {
  const { hash, key } = useLocation();
  const returns = useNavigationType() === NavigationType.Pop && key !== 'default';
  return hash !== '' || returns;
}
