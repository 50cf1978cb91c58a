import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  type LoaderFunctionArgs,
  NavigationType,
  useLoaderData,
  useLocation,
  useNavigationType,
  useParams,
} from 'react-router';
import { ArticleBody } from '../components/article/ArticleBody.tsx';
import { ArticleEnd } from '../components/article/ArticleEnd.tsx';
import { ArticleHeader } from '../components/article/ArticleHeader.tsx';
import { Contents } from '../components/article/Contents.tsx';
import { ContentsBar } from '../components/article/ContentsBar.tsx';
import { useActiveHeading } from '../components/article/useActiveHeading.ts';
import { Head } from '../components/Head.tsx';
import { postQuery } from '../data/postQuery.ts';
import { postPath } from '../model/urls.ts';
import styles from './ArticlePage.module.css';

/** One post: `/blog/<slug>`. */
export function articleRoute(client: QueryClient) {
  return {
    Component: ArticlePage,
    // The Markdown code is a chunk of its own. It comes together with the text, so that the body is
    // there when the address changes and scroll positions can be restored at once.
    loader: async ({ params: { slug = '' } }: LoaderFunctionArgs) => {
      const [{ Piece }] = await Promise.all([loadPiece(), client.ensureQueryData(postQuery(slug))]);
      return { Piece };
    },
  };
}

/** Fetches the code that renders Markdown. */
export function loadPiece() {
  return import('../components/article/Piece.tsx');
}

function ArticlePage() {
  const { slug = '' } = useParams();
  // Nothing of one article, such as how much of it is drawn, is carried over to the next.
  return <Article key={slug} slug={slug} />;
}

function Article({ slug }: { slug: string }) {
  const { Piece } = useLoaderData<ReturnType<typeof articleRoute>['loader']>();
  const { data: post } = useSuspenseQuery(postQuery(slug));
  const active = useActiveHeading(post.headings);
  const atOnce = useLandsInside();
  return (
    <div className={styles.page}>
      <Head
        title={post.metaTitle}
        titleIsWhole={post.metaTitle !== post.title}
        description={post.metaDescription}
        canonical={postPath(slug)}
      />
      <div className={styles.reading}>
        <article className={styles.article}>
          <ArticleHeader post={post} />
          <ArticleBody post={post} Piece={Piece} atOnce={atOnce} />
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
