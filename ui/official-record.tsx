import type { Card, DatedPost } from '../corpus/card.ts';
import { EntryLink, RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords, articleTitleWords } from './words.ts';

interface RecordProps {
  readonly card: Pick<Card, 'posts' | 'acts'>;
  readonly go?: Go | undefined;
  /** One below the heading that this stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** What articles report of a person, each with its date; and nothing else. */
export function OfficialRecord({ card, go, heading: Heading = 'h3' }: RecordProps) {
  return (
    <>
      <ul class="posts">
        {card.posts.map((post) => (
          <PostItem key={post.article.id + post.title} post={post} go={go} />
        ))}
      </ul>
      {card.posts.length > 0 && (
        <p class="soft small">A post is true of the date of the article, not of today.</p>
      )}
      {card.acts.length > 0 && (
        <section>
          <Heading>Reported in the corpus</Heading>
          <ul class="acts">
            {card.acts.map((act) => (
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

function PostItem({ post, go }: { post: DatedPost; go?: Go | undefined }) {
  const belongs = post.body ?? post.place;
  return (
    <li class="post">
      <p class="as-of">
        As of <time dateTime={post.article.date}>{articleDateWords(post.article)}</time>
      </p>
      <p class="title">{post.title}</p>
      {belongs && (
        <p class="small">
          <EntryLink link={belongs} go={go} />
        </p>
      )}
      <p class="soft small">
        {'In '}
        <RouteLink to={{ page: 'article', id: post.article.id }} go={go}>
          {articleTitleWords(post.article)}
        </RouteLink>
        {`, ${post.article.publisher}`}
      </p>
    </li>
  );
}
