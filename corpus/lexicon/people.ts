import type { SeedEntry } from '../seed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The kinds whose entries are people: their names need something near that confirms them. */
export function isPerson(entry: Pick<SeedEntry, 'kind'>): boolean {
  return entry.kind === 'official' || entry.kind === 'person' || entry.kind === 'journalist';
}

/**
 * Every way a person's name is written: Chen Anming, Anming Chen, Chen An-ming and Chen An Ming (hyphens do not
 * count), 陈岸明. Case is looked at when a name is found, traditional characters are read as simplified ones.
 */
export function nameForms(entry: SeedEntry, vocabulary: Vocabulary): string[] {
  const [surname, given] = splitName(entry.name);
  const forms = entry.zh ? [entry.name, entry.zh] : [entry.name];
  if (surname === '' || given === '') return forms;
  const syllables = givenSyllables(given, entry.zh, vocabulary);
  const spelled = syllables.length > 1 ? [given, syllables.join(' ')] : [given];
  return [...forms, ...spelled.flatMap((one) => [`${surname} ${one}`, `${one} ${surname}`])];
}

/** The titles that go with a post, by the word for it in `posts`. */
const titlesByOffice: Readonly<Record<string, readonly string[]>> = {
  'general secretary': ['General Secretary', '总书记'],
  secretary: ['Secretary', 'Party Secretary', '书记'],
  mayor: ['Mayor', '市长'],
  governor: ['Governor', '省长'],
  'county head': ['County Head', '县长'],
  director: ['Director', '主任'],
  chairman: ['Chairman', 'Chairperson', '主席'],
};

/** Surname with a title of the person's own, for people whose full name the page has confirmed: Secretary Chen, 陈书记. */
export function titledForms(entry: SeedEntry): string[] {
  const [surname] = splitName(entry.name);
  const zh = entry.zh ? entry.zh.charAt(0) : '';
  const posts = entry.posts.map((post) => post.title.toLowerCase());
  const titles = Object.entries(titlesByOffice).flatMap(([office, all]) =>
    posts.some((post) => post.includes(office)) ? all : [],
  );
  return [...new Set(titles)].flatMap((title) => {
    if (/\p{Script=Han}/u.test(title)) return zh === '' ? [] : [zh + title];
    return surname === '' ? [] : [`${title} ${surname}`];
  });
}

/** The Chinese title of a post, 书记 for a secretary; `undefined` where its office is none that goes before or behind a name. */
export function chineseTitle(post: string): string | undefined {
  const [, titles] =
    Object.entries(titlesByOffice).find(([office]) => post.toLowerCase().includes(office)) ?? [];
  return titles?.find((title) => /\p{Script=Han}/u.test(title));
}

function splitName(name: string): [string, string] {
  const [surname = '', ...given] = name.split(' ');
  return [surname, given.join(' ')];
}

function givenSyllables(
  given: string,
  zh: string | undefined,
  vocabulary: Vocabulary,
): readonly string[] {
  if (!zh || given.includes(' ')) return [given];
  const syllables = vocabulary.syllables(zh).slice(1);
  return syllables.join('').toLowerCase() === given.toLowerCase() ? syllables : [given];
}
