import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArticlePage, Card, Quotation } from '../../../corpus/card.ts';
import type { Rendering } from '../../../corpus/entry.ts';
import style from '../../../entrypoints/reader/reader.css?inline';
import { Reader, type ReaderAnswers } from '../../../entrypoints/reader/reader.tsx';
import timeline from '../../../entrypoints/reader/timeline.css?inline';
import lookUp from '../../../ui/look-up.css?inline';
import { expectAccessible } from '../../ui/accessible.ts';
import { article, cardOf, formula, pageOf } from '../../ui/samples.ts';
import { mount } from '../../ui/surface.ts';

const text = 'They activated the three major driving forces in Jiangmen.';
const match = {
  kind: 'slogan',
  salience: 'standing',
  confidence: 'exact',
  reason: { via: 'rendering' },
  nested: [],
} as const;
const articlePage: ArticlePage = {
  article,
  eventDate: '2023-06-25',
  reporters: ['Mo Xiaoqing'],
  correspondents: [],
  photographers: ['Zhou Huadong'],
  meeting: { id: 'plenum', kind: 'meeting', name: 'Third Plenary Session' },
  notes: ['The year is inferred.', 'One sentence is broken.'],
  head: 0,
  paragraphs: [
    { text: 'First.', matches: [] },
    {
      text,
      matches: [
        { ...match, start: 19, end: 45, entry: 'forces' },
        { ...match, start: 49, end: 57, entry: 'jiangmen', kind: 'place' },
      ],
    },
  ],
  entries: [{ link: { id: 'forces', kind: 'slogan', name: 'three driving forces' }, count: 1 }],
};
const withNotes: Card = {
  ...formula(),
  entry: { ...formula().entry, basis: ['001', 'facts'] },
};
const answers: ReaderAnswers = {
  entry: async (id) => {
    if (id === 'formula') return pageOf(withNotes);
    return id === 'official' ? pageOf(cardOf('official')) : undefined;
  },
  article: async (id) => (id === '001' ? articlePage : undefined),
  contents: async () => ({
    entries: [
      { id: 'formula', kind: 'slogan', name: '“1310” deployment' },
      { id: 'official', kind: 'official', name: 'Chen Anming' },
    ],
    articles: [article],
  }),
  search: async () => [],
};

let root: HTMLElement;

beforeEach(() => {
  root = mount('tifa', lookUp, style, timeline);
  root.id = 'root';
});
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

const heading = () => root.querySelector('h1')?.textContent;

async function open(hash: string, expected: string, from = answers): Promise<void> {
  location.hash = hash;
  render(<Reader answers={from} sites={['news.cn', 'people.cn']} />, root);
  await expect.poll(heading).toBe(expected);
}

describe('The reader', () => {
  test('shows everything there is without an address', async () => {
    await open('', 'What Tifa Lens knows');
    const headings = [...root.querySelectorAll('h2')].map((one) => one.textContent);
    expect(headings).toEqual(['Articles 1', 'Slogans 1', 'Officials 1', 'News sites it runs on 2']);
    expect(root.textContent).toContain('Point at underlined words to see what they are');
    expect(root.textContent).toContain(
      'Tifa Lens is built from one report of Jiangmen Daily of 2023 and marks only what stands in them',
    );
    expect(root.textContent).toContain('people.cn');
  });

  test('goes to a list by a link above, and again when that is followed again', async () => {
    await open('#/', 'What Tifa Lens knows');
    root.style.paddingBlockEnd = '3000px';
    const link = root.querySelector<HTMLElement>('.jump a[href="#/index/official"]');
    link?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Officials 1');
    expect(document.activeElement?.getBoundingClientRect().top).toBeCloseTo(0, 0);
    window.scrollTo({ top: 0, behavior: 'instant' });
    link?.click();
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
  });

  test('opens its index at the list that was asked for', async () => {
    await open('#/index/sites', 'What Tifa Lens knows');
    expect(document.activeElement?.textContent).toBe('News sites it runs on 2');
  });

  test('says of an article’s title in the list that it is inferred', async () => {
    await open('', 'What Tifa Lens knows');
    expect(root.querySelector('.articles a')?.textContent).toBe(
      'The Standing Committee held a meeting (title inferred)',
    );
  });

  test('says when nothing is known under an address', async () => {
    await open('#/entry/nobody', 'Not found');
  });

  test('says when nobody could answer, and does not call that unknown', async () => {
    const fails = async () => Promise.reject(new Error('broken package'));
    await open('#/entry/formula', 'Could not be loaded', { ...answers, entry: fails });
  });

  test('follows links, and Back works', async () => {
    await open('#/', 'What Tifa Lens knows');
    root.querySelector<HTMLElement>('a[href="#/entry/formula"]')?.click();
    await expect.poll(heading).toBe('“1310” deployment');
    history.back();
    await expect.poll(heading).toBe('What Tifa Lens knows');
  });

  test('has the question still in its box when Back leads from an answer to it', async () => {
    const link = { id: 'formula', kind: 'slogan', name: '“1310” deployment' } as const;
    const search = async () => [{ is: 'entry', link, definition: '' } as const];
    await open('#/', 'What Tifa Lens knows', { ...answers, search });
    const box = () => root.querySelector<HTMLInputElement>('input');
    await userEvent.type(box() as HTMLInputElement, '1310{Enter}');
    await expect.poll(heading).toBe('“1310” deployment');
    history.back();
    await expect.poll(() => box()?.value).toBe('1310');
    expect(document.activeElement).toBe(box());
    await expect.poll(() => root.querySelectorAll('.answers li').length).toBe(1);
    expect(location.hash).toBe('#/');
  });

  test('begins with an empty box where nothing was looked up', async () => {
    await open('#/', 'What Tifa Lens knows');
    expect(root.querySelector('input')?.value).toBe('');
  });

  test('names the page in the title and puts the focus on its heading', async () => {
    await open('#/entry/formula', '“1310” deployment');
    expect(document.title).toBe('“1310” deployment · Tifa Lens');
    expect(document.activeElement).toBe(root.querySelector('h1'));
  });
});

describe('An entry in full', () => {
  test('has mentions, dates, wordings, renderings, relatives and companions', async () => {
    await open('#/entry/formula', '“1310” deployment');
    const headings = [...root.querySelectorAll('h2')].map((one) => one.textContent?.trim());
    expect(headings).toEqual([
      'Its parts',
      'Notes',
      'In the corpus, by date 1 mention',
      'Wordings used in the corpus',
      'Known wordings',
      'Related',
      'In the same paragraphs',
      'What the definition rests on',
    ]);
  });

  test('gives a wording once, however often it is listed', async () => {
    const twice = { text: 'head goose', lang: 'en', type: 'abbreviation', seen: false } as const;
    const card = cardOf('slogan', { renderings: [twice, { ...twice, seen: true }, twice] });
    const page = pageOf(card);
    await open('#/entry/goose', 'the slogan itself', { ...answers, entry: async () => page });
    const wordings = root.querySelector('.renderings ul')?.textContent;
    expect(wordings).toBe('head goose seen in print');
  });

  test('marks each mention of a passage, and says how many there are', async () => {
    const words = ['the ', 'head goose', ' leads, the ', 'head goose', ' flies'].map(
      (text, at) => ({
        text,
        isMention: at % 2 === 1,
      }),
    );
    const [quotation] = formula().quotations as [Quotation];
    const page = {
      ...pageOf(cardOf('slogan')),
      passages: [{ ...quotation, words, mentionCount: 2 }],
    };
    await open('#/entry/goose', 'the slogan itself', { ...answers, entry: async () => page });
    const quotes = [...root.querySelectorAll('blockquote')];
    expect(quotes.map((one) => one.textContent)).toEqual([
      'the head goose leads, the head goose flies',
    ]);
    const marks = [...root.querySelectorAll('blockquote mark')].map((one) => one.textContent);
    expect(marks).toEqual(['head goose', 'head goose']);
    expect(root.querySelector('figcaption')?.textContent).toBe('Paragraph 3 · 2 mentions');
  });

  test('says of each wording what it is and whether it was seen in print', async () => {
    await open('#/entry/formula', '“1310” deployment');
    const groups = [...root.querySelectorAll('.renderings')].map((one) => one.textContent);
    expect(groups).toEqual(['Machine translationhead goose', 'Original Chinese头雁 seen in print']);
  });

  test('calls no wording official English that was not seen in print', async () => {
    const renderings: Rendering[] = [
      { text: 'seen words', lang: 'en', type: 'official', seen: true },
      { text: 'other words', lang: 'en', type: 'official', seen: false },
    ];
    const page = pageOf(cardOf('slogan', { name: 'Two Establishes', renderings }));
    await open('#/entry/two', 'Two Establishes', { ...answers, entry: async () => page });
    const groups = [...root.querySelectorAll('.renderings')].map((one) => one.textContent);
    expect(groups).toEqual([
      'Official Englishseen words seen in print',
      'In official style; not checked against a text in printother words',
    ]);
  });

  test('says what its definition rests on', async () => {
    await open('#/entry/formula', '“1310” deployment');
    const basis = root.querySelector('section:last-of-type ul')?.textContent;
    expect(basis).toBe(
      'The Standing Committee held a meeting (title inferred)' +
        'Notes of this project, checked by those who made it. They name no published source, so what rests on them alone cannot be looked up.',
    );
  });

  test('of an official has dated posts and no definition', async () => {
    await open('#/entry/official', 'the official itself');
    expect(root.textContent).toContain('As of 26 June 2023');
    expect(root.textContent).not.toContain('What the official is.');
  });
});

describe('An article', () => {
  test('is whole, with its entries as links', async () => {
    await open('#/article/001', article.title);
    expect(root.querySelector('#p1')?.textContent).toBe(text);
    const marks = [...root.querySelectorAll('.mark')].map((one) => [
      one.textContent,
      one.getAttribute('href'),
    ]);
    expect(marks).toEqual([
      ['three major driving forces', '#/entry/forces'],
      ['Jiangmen', '#/entry/jiangmen'],
    ]);
  });

  test('says what is stated, what is inferred and who wrote it', async () => {
    await open('#/article/001', article.title);
    const facts = root.querySelector('dl')?.textContent;
    expect(facts).toContain('26 June 2023 (date inferred)');
    expect(facts).toContain('inferred; the text has none');
    expect(facts).toContain('ReporterMo Xiaoqing');
    expect(facts).not.toContain('Correspondent');
    expect(facts).not.toContain('The year is inferred.');
  });

  test('says of what the numbers are beside its entries', async () => {
    await open('#/article/001', article.title);
    const numbers = [...root.querySelectorAll('.links li > .soft')].map((one) => one.textContent);
    expect(numbers).toEqual(['1 mention']);
  });

  test('names several reporters as such', async () => {
    const page = { ...articlePage, reporters: ['Chen Lei', 'He Wenyi'] };
    await open('#/article/001', article.title, { ...answers, article: async () => page });
    expect(root.querySelector('dl')?.textContent).toContain('ReportersChen Lei, He Wenyi');
  });

  test('has notes on its text in a list of their own, folded away', async () => {
    await open('#/article/001', article.title);
    const notes = root.querySelector<HTMLDetailsElement>('details.notes');
    expect(notes?.open).toBe(false);
    expect(notes?.querySelector('summary')?.textContent).toBe('2 notes on this text');
    const lines = [...(notes?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
    expect(lines).toEqual(articlePage.notes);
    const none = { ...answers, article: async () => ({ ...articlePage, notes: [] }) };
    await open('#/', 'What Tifa Lens knows');
    await open('#/article/001', article.title, none);
    expect(root.querySelector('details.notes')).toBeNull();
  });

  test('has what the page set before its first words apart from them', async () => {
    const [first, ...others] = articlePage.paragraphs;
    const head = ' date 2023-06-26 ';
    const marks = [{ ...match, start: head.length + 3, end: head.length + 10, entry: 'forces' }];
    const paragraphs = [{ text: `${head}On forces.`, matches: marks }, ...others];
    const page = first && { ...articlePage, head: head.length, paragraphs };
    await open('#/article/001', article.title, { ...answers, article: async () => page });
    expect(root.querySelector('#p0')?.textContent).toBe('On forces.');
    expect(root.querySelector('#p0 .mark')?.textContent).toBe('forces.');
    expect(root.querySelector('.text .head')?.textContent).toBe(
      'At the head of the page as published: date 2023-06-26',
    );
  });

  test('opens at the paragraph that was asked for', async () => {
    await open('#/article/001/1', article.title);
    expect(document.activeElement?.id).toBe('p1');
  });
});

describe('Axe finds nothing wrong with', () => {
  test.each([
    ['the index', '#/', 'What Tifa Lens knows'],
    ['an entry', '#/entry/formula', '“1310” deployment'],
    ['an official', '#/entry/official', 'the official itself'],
    ['an article', '#/article/001', article.title],
  ])('%s', async (_, hash, title) => {
    await open(hash, title);
    await expectAccessible(root);
  });
});
