import type { SeedEntry } from '../seed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The kinds whose entries are people: their names need something near that confirms them. */
export function isPerson(entry: Pick<SeedEntry, 'kind'>): boolean {
  return entry.kind === 'official' || entry.kind === 'person' || entry.kind === 'journalist';
}

/**
 * Every way a person's name is written: Chen Anming, Anming Chen, Chen An-ming and Chen An Ming (hyphens do not
 * count), 陈岸明. Case is looked at when a name is found, traditional characters are read as simplified ones. A name that can
 * mean nobody else can do so only in its own order: a cardiologist abroad may sign Jinping Xi.
 */
export function nameForms(entry: SeedEntry, vocabulary: Vocabulary): string[] {
  const { surname, given, zh, syllables } = partsOfName(entry, vocabulary);
  const forms = zh === '' ? [entry.name] : [entry.name, zh];
  if (surname === '' || given === '') return forms;
  const spelled = [...new Set([given, syllables.join(' ')])];
  const inOrder = spelled.map((one) => `${surname} ${one}`);
  if (entry.unmistakable) return [...forms, ...inOrder];
  return [...forms, ...inOrder, ...spelled.map((one) => `${one} ${surname}`)];
}

/** The titles that go with a post, by the word for it in `posts`; of two that begin alike the longer one first. */
const titlesByOffice: Readonly<Record<string, Titles>> = {
  'general secretary': { english: ['General Secretary'], chinese: '总书记' },
  secretary: { english: ['Secretary', 'Party Secretary'], chinese: '书记' },
  mayor: { english: ['Mayor'], chinese: '市长' },
  governor: { english: ['Governor'], chinese: '省长' },
  'county head': { english: ['County Head'], chinese: '县长' },
  director: { english: ['Director'], chinese: '主任' },
  chairman: { english: ['Chairman', 'Chairperson'], chinese: '主席' },
};

/** Surname with a title of the person's own, for people whose full name the page has confirmed: Secretary Chen, 陈书记. */
export function titledForms(entry: SeedEntry, vocabulary: Vocabulary): string[] {
  const { surname, zhSurname } = partsOfName(entry, vocabulary);
  const titles = entry.posts.flatMap((post) => titlesOf(post.title));
  const forms = titles.flatMap(({ english, chinese }) => [
    ...(surname === '' ? [] : english.map((title) => `${title} ${surname}`)),
    ...(zhSurname === '' ? [] : [zhSurname + chinese]),
  ]);
  return [...new Set(forms)];
}

/** The Chinese title of a post, 书记 for a secretary; `undefined` where its office is none that goes before or behind a name. */
export function chineseTitle(post: string): string | undefined {
  return titlesOf(post)[0]?.chinese;
}

interface Titles {
  readonly english: readonly string[];
  readonly chinese: string;
}

/** A word for an office, and all before it; a secretary-general is no secretary. */
const officeWithRank = new RegExp(`^(.*?)\\b(${Object.keys(titlesByOffice).join('|')})(?![-\\w])`);

/** “Deputy municipal Party secretary and mayor”: of each office by itself, for who is a deputy in one may be the head of another. */
function titlesOf(post: string): Titles[] {
  return post
    .toLowerCase()
    .split(/[,;/]|\band\b/)
    .flatMap(titlesOfOffice);
}

/** A deputy has the title of a deputy; who holds a post for another, or held it once, has none. */
function titlesOfOffice(post: string): Titles[] {
  const [, before = '', office = ''] = officeWithRank.exec(post) ?? [];
  const titles = titlesByOffice[office];
  if (!titles || /\b(?:acting|assistant|former)\b/.test(before)) return [];
  const [rank] = /\b(?:deputy|vice)\b/.exec(before) ?? [];
  if (rank === undefined) return [titles];
  const english = titles.english.map((title) => `${capital(rank)} ${title}`);
  return [{ english, chinese: `副${titles.chinese}` }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface PartsOfName {
  readonly surname: string;
  readonly given: string;
  /** All of the Chinese, and its surname; empty where there is none. */
  readonly zh: string;
  readonly zhSurname: string;
  /** The syllables of the given name, as far as the Chinese tells them. */
  readonly syllables: readonly string[];
}

/** Two characters may be one surname, 欧阳 for Ouyang: it has as many as its English spells. */
function partsOfName({ name, zh = '' }: SeedEntry, vocabulary: Vocabulary): PartsOfName {
  const [surname = '', ...others] = name.split(' ');
  const given = others.join(' ');
  const all = zh === '' ? [] : vocabulary.syllables(zh);
  const spells = (syllables: readonly string[], word: string) =>
    syllables.join('').toLowerCase() === word.toLowerCase();
  const isDouble = spells(all.slice(0, 2), surname);
  const own = isDouble ? 2 : 1;
  const rest = all.slice(own);
  return {
    surname,
    given,
    zh,
    zhSurname: Array.from(zh).slice(0, own).join(''),
    syllables: spells(rest, given) ? rest : [given],
  };
}
