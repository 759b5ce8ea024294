import type { Article } from '../article.ts';
import type { Entry, Post } from '../entry.ts';
import type { Document } from '../library/document.ts';
import { isShown } from '../library/shown.ts';
import { chineseTitle } from './people.ts';

/** What the dictionaries of the build make of a Chinese wording in simplified characters. */
export interface ChineseForms {
  /** Pinyin without tones, as it may be typed: the whole wording in one first. */
  pinyin(wording: string): string;
  traditional(wording: string): string;
}

/** What the look-up finds: the entries that are shown, and the articles. */
export function documentsOf(
  entries: readonly Entry[],
  articles: readonly Article[],
  forms: ChineseForms,
): Document[] {
  return [...entryDocuments(entries.filter(isShown), forms), ...articles.map(articleDocument)];
}

function entryDocuments(entries: readonly Entry[], forms: ChineseForms): Document[] {
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    const { chinese, renderings, gloss = '' } = entry;
    const own = chineseWordings(entry);
    const posts = entry.posts.flatMap((post) => chinesePosts(post, entryById));
    const pinyin = [...own, ...posts].map(forms.pinyin);
    return {
      id: `entry:${entry.id}`,
      name: lines([entry.name, chinese?.hans ?? '', chinese?.hant ?? '']),
      posts: lines([
        ...entry.posts.map(
          ({ title, place = '' }) => `${title} ${entryById.get(place)?.name ?? ''}`,
        ),
        ...posts.flatMap((post) => [post, forms.traditional(post)]),
      ]),
      wordings: lines([gloss, ...renderings.map(({ text }) => text)]),
      pinyin: lines(pinyin),
      spelled: lines(pinyin.map((typed) => typed.split(' ', 1)[0] ?? '')),
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
