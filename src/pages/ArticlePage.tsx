import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { Article } from '../components/article/Article.tsx';
import { ArticleBody, PrerenderedBody } from '../components/body/ArticleBody.tsx';
import type { PieceProps } from '../components/body/pieces.ts';
import { loadResuming } from '../components/resume/Resume.tsx';
import { postQuery } from '../data/postQuery.ts';
import type { PrerenderedPage } from '../data/prerenderedPage.ts';
import { postLanguage } from '../model/language.ts';
import type { PostDetails } from '../model/post.ts';
import { postPath } from '../model/urls.ts';
import { useLandsInside } from './landsInside.ts';
import { leadOn } from './leadOn.ts';

/** One post: `/blog/<slug>`. The post that the reader came in by stays as the build has rendered it. */
export function articleRoute(client: QueryClient, first: PrerenderedPage | null) {
  return {
    Component: ArticlePage,
    // The Markdown code is a chunk of its own. It comes together with the text, so that the body is
    // there when the address changes and scroll positions can be restored at once.
    loader: async ({
      params: { slug: asked = '' },
      request,
    }: LoaderFunctionArgs): Promise<Loaded | Response> => {
      const slug = asked.normalize('NFC').toLowerCase();
      if (slug !== asked) return leadOn(request, postPath(slug));
      if (first?.page.kind === 'post' && first.page.post.slug === slug) {
        return { post: first.page.post, html: first.html };
      }
      const [{ Piece }, post] = await Promise.all([loadPiece(), client.ensureQueryData(postQuery(slug))]);
      return post.slug === slug ? { Piece } : leadOn(request, postPath(post.slug));
    },
  };
}

/** Fetches the code that renders Markdown. */
function loadPiece() {
  return import('../components/body/Piece.tsx');
}

/** Fetches whatever code an article wants, soon or late, besides that of its page. */
export async function loadAhead(): Promise<void> {
  await Promise.all([loadPiece(), loadResuming()]);
}

/** What an article is drawn from: what the build has rendered of it, or the code that renders its Markdown. */
type Loaded = { post: PostDetails; html: string } | { Piece: ComponentType<PieceProps> };

function ArticlePage() {
  const { slug = '' } = useParams();
  const loaded = useLoaderData<Loaded>();
  // Nothing of one article, such as how much of it is drawn, is carried over to the next.
  if ('html' in loaded) {
    return (
      <Article key={slug} post={loaded.post}>
        {(onRendered) => <PrerenderedBody html={loaded.html} onRendered={onRendered} />}
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
      {(onRendered) => (
        <ArticleBody
          text={post}
          headings={post.headings}
          Piece={Piece}
          atOnce={atOnce}
          direction={postLanguage(post)?.dir}
          onRendered={onRendered}
        />
      )}
    </Article>
  );
}
