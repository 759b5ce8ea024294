import type { ArticleLink, Card, DatedPost } from '../corpus/card.ts';
import type { Script } from './chinese-name.tsx';
import { EntryLink, RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords, articleTitleWords, capitalised, counted } from './words.ts';

interface RecordProps {
  readonly card: Pick<Card, 'posts' | 'acts'>;
  /** The script that the reader has before him. */
  readonly script?: Script | undefined;
  readonly go?: Go | undefined;
  /** One below the heading that this stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** What articles report of a person, each with its date; and nothing else. */
export function OfficialRecord({ card, script, go, heading: Heading = 'h3' }: RecordProps) {
  return (
    <>
      <ul class="posts">
        {merged(card.posts).map((post) => (
          <PostItem key={keyOf(post)} post={post} script={script} go={go} />
        ))}
      </ul>
      {card.posts.length > 0 && (
        <p class="soft small">A post is true of the date of the article, not of today.</p>
      )}
      {card.acts.length > 0 && (
        <section>
          <Heading>Reported in the corpus</Heading>
          <ul class="acts">
            {byDate(card.acts).map((act) => (
              <li key={act.article.id + act.text}>
                {act.text} <span class="soft">{articleDateWords(act.article)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A post with all the articles that report it, by date. */
interface ReportedPost extends Pick<DatedPost, 'title' | 'body' | 'place'> {
  readonly first: ArticleLink;
  readonly last: ArticleLink;
  readonly articles: readonly ArticleLink[];
}

/** The same post in several articles is said once, the one that was reported first before the others. */
function merged(posts: readonly DatedPost[]): ReportedPost[] {
  return [...Map.groupBy(byDate(posts), keyOf).values()].flatMap((same) => {
    const [first, last] = [same[0], same.at(-1)];
    if (!first || !last) return [];
    const articles = same.map(({ article }) => article);
    return [{ ...first, first: first.article, last: last.article, articles }];
  });
}

function byDate<T extends { readonly article: ArticleLink }>(reported: readonly T[]): T[] {
  return reported.toSorted((a, b) => a.article.date.localeCompare(b.article.date));
}

/** Articles write the same post with and without capitals. */
function keyOf({ title, body, place }: Pick<DatedPost, 'title' | 'body' | 'place'>): string {
  return [title.toLowerCase(), body?.id, place?.id].join(' ');
}

interface PostProps extends Pick<RecordProps, 'script' | 'go'> {
  readonly post: ReportedPost;
}

function PostItem({ post, script, go }: PostProps) {
  const { title, first, last, articles } = post;
  const belongs = post.body ?? post.place;
  return (
    <li class="post">
      <p class="as-of soft">
        As of <time dateTime={last.date}>{articleDateWords(last)}</time>
        {first.date !== last.date && `, first reported on ${articleDateWords(first)}`}
        {articles.length > 1 && `, ${counted(articles.length, 'article')}`}
      </p>
      <p class="title">{capitalised(title)}</p>
      {belongs && (
        <p class="small">
          <EntryLink link={belongs} script={script} go={go} />
        </p>
      )}
      <Sources articles={articles} go={go} />
    </li>
  );
}

/** Headlines run over several lines, so they are folded away. */
function Sources({ articles, go }: { articles: readonly ArticleLink[]; go?: Go | undefined }) {
  return (
    <details class="small">
      <summary>{articles.length === 1 ? 'Source' : 'Sources'}</summary>
      <ul class="soft sources">
        {articles.map((article) => (
          <li key={article.id}>
            <RouteLink to={{ page: 'article', id: article.id }} go={go}>
              {articleTitleWords(article)}
            </RouteLink>
            {`, ${article.publisher}, ${articleDateWords(article)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
