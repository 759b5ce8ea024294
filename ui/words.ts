import type { ArticleLink } from '../corpus/card.ts';
import type { ChineseStanding, Entry, Kind, Rendering, RenderingType } from '../corpus/entry.ts';
import type { Confidence, Reason } from '../corpus/match.ts';

/** Words on screen that more than one surface says. */

export const kindNames: Readonly<Record<Kind, string>> = {
  slogan: 'Slogan',
  official: 'Official',
  body: 'Body',
  meeting: 'Meeting',
  document: 'Document',
  place: 'Place',
  person: 'Person',
  journalist: 'Journalist',
};

export const kindPlurals: Readonly<Record<Kind, string>> = {
  slogan: 'Slogans',
  official: 'Officials',
  body: 'Bodies',
  meeting: 'Meetings',
  document: 'Documents',
  place: 'Places',
  person: 'People',
  journalist: 'Journalists',
};

/** What a wording is. */
const wordingNames: Readonly<Record<RenderingType, string>> = {
  official: 'official English',
  press: 'press English',
  'machine translation': 'machine translation',
  literal: 'literal translation',
  damaged: 'damaged translation',
  abbreviation: 'abbreviation',
  original: 'original Chinese',
};

/** English in the style of print that nobody has looked for there: some of it is well known, some made by analogy. */
function unseenName({ type, seen }: Pick<Rendering, 'type' | 'seen'>): string | undefined {
  const isLikePrint = type === 'official' || type === 'press';
  return isLikePrint && !seen ? `in ${type} style; not checked against a text in print` : undefined;
}

export function wordingName(wording: Pick<Rendering, 'type' | 'seen'>): string {
  return unseenName(wording) ?? wordingNames[wording.type];
}

/** What is known of words that stand on a page: of the words, and nothing of where the page has them from. */
export function knownAs(wording: Pick<Rendering, 'type' | 'seen'>): string {
  const { type } = wording;
  const unseen = unseenName(wording);
  if (unseen) return `a wording ${unseen}`;
  const isOne = type === 'literal' || type === 'damaged' || type === 'abbreviation';
  return `a ${isOne ? 'known' : 'wording known from'} ${wordingNames[type]}`;
}

/** Where the English of a name is from. */
export function nameSource({ english, unseen }: Pick<Entry, 'english' | 'unseen'>): string {
  if (english === 'description') return 'English name: a description given here';
  return `English name: ${wordingName({ type: english, seen: !unseen })}`;
}

/** The official wording where the name is none, else a press wording; only one that was seen in print. */
export function betterEnglish({ english, unseen, renderings }: Entry): Rendering | undefined {
  const published = unseen ? undefined : english;
  if (published === 'official') return undefined;
  const seen = renderings.filter(({ lang, seen }) => lang === 'en' && seen);
  const official = seen.find(({ type }) => type === 'official');
  return published === 'press' ? official : (official ?? seen.find(({ type }) => type === 'press'));
}

export const standingNames: Readonly<Record<ChineseStanding, string>> = {
  'seen in print': 'This Chinese is seen in print.',
  'close form seen in print': 'A close form of this Chinese is seen in print.',
  'standard wording': 'The standard Chinese wording; not checked against a text in print.',
};

/** What a match has to be doubted for, in a sentence of its own. */
export function doubtWords(kind: Kind, via: Reason['via']): string {
  if (kind === 'official' || kind === 'person')
    return 'Same name; nothing here confirms that it is the same person.';
  // What is no loose words fits whole: the seeds know that it is said of other things, or other meetings, as well.
  const why = via === 'concept' ? 'fit only in part' : 'can mean something else, too';
  return `Possibly this: the words ${why}.`;
}

/** Said of Chinese on a page where no Chinese is verified. */
export const unverified = 'unverified';

/** How words on a page were recognised that are not to be doubted. */
export function recognisedAs(
  { wording, confidence, via }: Recognised,
  { chinese }: Pick<Entry, 'chinese'>,
): string {
  if (via === 'concept') return 'a free wording, told by its words';
  // What only a pattern supposes the Chinese to be: the card says that none is verified.
  if (!chinese && /\p{Script=Han}/u.test(wording)) return `perhaps its Chinese; ${unverified}`;
  return `${confidence === 'exact' ? 'a' : 'a variant of a'} known wording`;
}

interface Recognised {
  readonly wording: string;
  readonly confidence: Confidence;
  readonly via: Reason['via'];
}

/** “Guangdong · provincial · number formula”. */
export function standing(entry: Entry, place: string | undefined): string {
  return [place, entry.level, entry.type].filter(Boolean).join(' · ');
}

/** An ISO date as “30 June 2023”; what cannot be read as one is given back unchanged. */
export function dateWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Not asked of `Intl`: to make the first of its formatters takes longer than all else of the first card on a page. */
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Of a meeting or a document: nothing else has a date. A name that has it says it already. */
export function dateBeside({ name, date }: Called): string | undefined {
  return date && name.includes(dateWords(date)) ? undefined : date;
}

interface Called extends Pick<Entry, 'name'> {
  readonly date?: string | undefined;
}

export function articleDateWords(article: Dated): string {
  return dateWords(article.date) + (article.dateStatus === 'inferred' ? ' (date inferred)' : '');
}

type Dated = Pick<ArticleLink, 'date' | 'dateStatus'>;

/** “7 February to 26 June 2023”; one date where both are the same. */
export function periodWords(first: Dated, last: Dated): string {
  if (first.date === last.date) return articleDateWords(first);
  const year = / \d{4}$/;
  const begin = articleDateWords(first);
  const isSameYear = first.date.slice(0, 4) === last.date.slice(0, 4);
  return `${isSameYear ? begin.replace(year, '') : begin} to ${articleDateWords(last)}`;
}

/** Said of a title that the text itself does not have: it is no headline. */
export function inferredTitle({ titleStatus }: Pick<ArticleLink, 'titleStatus'>): string {
  return titleStatus === 'inferred' ? 'title inferred' : '';
}

export function articleTitleWords(article: Pick<ArticleLink, 'title' | 'titleStatus'>): string {
  const note = inferredTitle(article);
  return note ? `${article.title} (${note})` : article.title;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “five reports of Jiangmen Daily of 2023”. */
export function corpusWords(articles: readonly ArticleLink[]): string {
  const listed = (words: readonly string[]) => [...new Set(words)].toSorted().join(' and ');
  const count = numerals[articles.length] ?? articles.length;
  const reports = articles.length === 1 ? 'report' : 'reports';
  const publishers = listed(articles.map(({ publisher }) => publisher));
  return `${count} ${reports} of ${publishers} of ${listed(articles.map(({ date }) => date.slice(0, 4)))}`;
}

const numerals = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** White space folded; a quotation mark or bracket that lost its other half to the page gets it back. */
export function wholeWords(wording: string): string {
  let words = wording.replace(/\s+/gu, ' ').trim();
  for (const [open = '', close = ''] of ['“”', '()', '（）', '《》', '「」']) {
    if (words.includes(open) === words.includes(close)) continue;
    words = words.includes(open) ? words + close : open + words;
  }
  return words;
}

/** Quotation marks inside become single ones. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** “3 mentions”, “1 article”. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
