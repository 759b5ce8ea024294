import type { Article } from '../corpus/article.ts';
import { chineseTitle } from '../corpus/compiler/people.ts';
import type { Entry, Post } from '../corpus/entry.ts';
import type { Document } from '../corpus/library/document.ts';
import { isShown } from '../corpus/library/shown.ts';
import { pinyinWords, spelledPinyin, traditional } from './chinese.ts';

/** What the look-up finds: the entries that are shown, and the articles. */
export function documentsOf(entries: readonly Entry[], articles: readonly Article[]): Document[] {
  return [...entryDocuments(entries.filter(isShown)), ...articles.map(articleDocument)];
}

function entryDocuments(entries: readonly Entry[]): Document[] {
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    const { chinese, renderings, gloss = '' } = entry;
    const own = chineseWordings(entry);
    const posts = entry.posts.flatMap((post) => chinesePosts(post, entryById));
    const called = [...own, ...posts];
    return {
      id: `entry:${entry.id}`,
      kind: entry.kind,
      name: lines([entry.name, chinese?.hans ?? '', chinese?.hant ?? '']),
      posts: lines([
        ...entry.posts.map(
          ({ title, place = '' }) => `${title} ${entryById.get(place)?.name ?? ''}`,
        ),
        ...posts.flatMap((post) => [post, traditional(post)]),
      ]),
      wordings: lines([gloss, ...renderings.map(({ text }) => text)]),
      pinyin: lines(called.flatMap(pinyinWords)),
      spelled: lines(called.flatMap(spelledPinyin)),
      // An official’s names the newspaper that names him, and is shown nowhere on his page.
      body: entry.kind === 'official' ? '' : entry.definition,
    };
  });
}

function articleDocument(article: Article): Document {
  return {
    id: `article:${article.id}`,
    name: article.title,
    posts: '',
    wordings: '',
    pinyin: '',
    spelled: '',
    body: article.text,
  };
}

/** A post in Chinese, by itself and with all that its body is called: 书记, 江门市委书记, 市委书记. */
function chinesePosts({ title, body = '' }: Post, entryById: ReadonlyMap<string, Entry>): string[] {
  const office = chineseTitle(title);
  const holder = entryById.get(body);
  return office && holder
    ? ['', ...chineseWordings(holder)].map((wording) => wording + office)
    : [];
}

/** In simplified characters. */
function chineseWordings({ chinese, renderings }: Entry): string[] {
  const others = renderings.filter(({ lang }) => lang === 'zh-Hans').map(({ text }) => text);
  return chinese ? [chinese.hans, ...others] : others;
}

function lines(wordings: readonly string[]): string {
  return [...new Set(wordings)].filter(Boolean).join('\n');
}
