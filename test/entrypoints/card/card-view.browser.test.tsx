import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card, DatedPost } from '../../../corpus/card.ts';
import cardStyle from '../../../entrypoints/card/card.css?inline';
import { CardView, type CardViewProps } from '../../../entrypoints/card/card-view.tsx';
import { expectAccessible } from '../../ui/accessible.ts';
import { article, cardOf, formula } from '../../ui/samples.ts';
import { mount } from '../../ui/surface.ts';

let root: HTMLElement;

beforeEach(() => {
  root = mount('tifa', cardStyle);
});
afterEach(() => document.body.replaceChildren());

const found = {
  wording: 'kindred words',
  confidence: 'exact',
  via: 'rendering',
  nested: [],
} as const;

const hansOnHant = { found: { ...found, wording: '头雁' }, script: 'zh-Hant' } as const;

const linkedChinese = () =>
  [...root.querySelectorAll('.entry-link .zh')].map((words) => words.textContent);

function show(card: Card, more: Partial<CardViewProps> = {}): string {
  const go = more.go ?? (() => {});
  render(<CardView card={card} headingId="heading" go={go} read={() => {}} {...more} />, root);
  return (root.textContent ?? '').replace(/\s+/g, ' ');
}

describe('Axe finds nothing wrong with the card of', () => {
  test.each(['slogan', 'official', 'body', 'meeting', 'document', 'place', 'person'] as const)(
    'a %s',
    async (kind) => {
      show(cardOf(kind, { date: '2023-06-20' }), { found });
      await expectAccessible(root);
    },
  );

  test('a number formula that is possibly meant', async () => {
    show(formula(), { found: { ...found, confidence: 'possible' } });
    await expectAccessible(root);
  });
});

describe('The card of a slogan', () => {
  test('says whose it is, at what level, and what kind of wording', () => {
    expect(show(formula())).toContain('Jiangmen · municipal · number formula');
  });

  test('says no level where it has none', () => {
    const card = formula();
    const { level: _, ...entry } = card.entry;
    expect(show({ ...card, entry })).toContain('Jiangmen · number formula');
  });

  test('has the name, its English, both scripts, pinyin, gloss and definition', () => {
    const text = show(formula());
    for (const words of [
      '“1310” deployment',
      'English name: press English',
      '头雁',
      '頭雁',
      'tóuyàn',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Word for word: one, three, ten');
    expect(text).toContain('What the slogan is.');
  });

  test.each(['exact', 'possible'] as const)(
    'says what it means before what it is called in Chinese, and after any doubt: %s',
    (confidence) => {
      const text = show(formula(), { found: { ...found, confidence } });
      const order = ['“1310” deployment', 'What the slogan is.', '头雁', 'kindred words'];
      if (confidence === 'possible') order.splice(1, 0, 'Possibly this');
      const places = order.map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test.each([
    ['that of the words found', { found: { ...found, wording: '頭雁效應' } }, '頭雁'],
    ['that of the page', { found, script: 'zh-Hant' }, '頭雁'],
    ['that of the words found, whatever the page says', hansOnHant, '头雁'],
    ['simplified where neither tells', { found }, '头雁'],
  ] as const)('gives the script first that the reader has before him: %s', (_, more, first) => {
    show(formula(), more);
    expect(root.querySelector('[lang^="zh-Han"]')?.textContent).toBe(first);
  });

  test.each([
    ['of the page', { found, script: 'zh-Hant' }],
    ['of the words found', { found: { ...found, wording: '頭雁效應' } }],
  ] as const)('gives the Chinese of its links in the script %s, too', (_, more) => {
    show(formula(), more);
    expect(linkedChinese()).toEqual(['錨定一個目標', '三大動力', '親屬']);
  });

  test('names its parts in order, and what it is part of', () => {
    show(formula());
    const links = [...root.querySelectorAll('ol a')].map((link) => link.textContent);
    expect(links).toEqual(['anchor one goal', 'three driving forces']);
    expect(root.textContent).toContain('Part of the whole');
  });

  test('names what is inside its words where that does not stand above already', () => {
    const { parent, parts, related } = formula();
    const text = show(formula(), { inside: [parent ?? [], parts, related].flat() });
    expect(text).toContain('Inside these wordskindred words 亲属In the corpus');
  });

  test('quotes the corpus with date, title and that it is a machine translation', () => {
    const text = show(formula());
    expect(text).toContain('The meeting stressed the three major driving forces of reform.');
    expect(text).toContain('26 June 2023 (date inferred)');
    expect(text).toContain('title inferredThe Standing Committee held a meeting');
    expect(text).toContain('machine translation of Jiangmen Daily');
  });

  test('counts the mentions, and says when an article’s date is inferred', () => {
    expect(show(formula())).toContain('1 mention, 26 June 2023 (date inferred)');
  });

  test('gives the page’s words where they differ from the name', () => {
    expect(show(formula(), { found })).toContain('Here: “kindred words”');
  });

  test('does not repeat the name for other quotation marks or capitals', () => {
    expect(show(formula(), { found: { ...found, wording: '1310” Deployment' } })).not.toContain(
      'Here:',
    );
  });

  test('says beside its kind when it is only possible', () => {
    show(formula(), { found: { ...found, confidence: 'possible' } });
    expect(root.querySelector('.kind')?.textContent).toBe('Slogan, possible');
  });

  describe('where a template is filled with another place than its name', () => {
    const { entry, ...rest } = formula();
    const chinese = {
      hans: '开平答卷',
      hant: '開平答卷',
      pinyin: 'Kāipíng dájuàn',
      standing: 'standard wording',
    } as const;
    const card = { ...rest, entry: { ...entry, name: 'Kaiping answer sheet', chinese } };
    const filled = { ...found, wording: 'the Foshan answer\nsheet', place: 'Foshan' };

    test('is headed by what the page says, and tells below what stands in the corpus', () => {
      const text = show(card, { found: filled, script: 'zh-Hant' });
      expect(root.querySelector('h2')?.textContent).toBe('the Foshan answer sheet');
      expect(text).toContain('sheetIn the corpus: Kaiping answer sheet 開平答卷');
    });

    test('says what the words of the corpus mean, and how those of the page were recognised', () => {
      const text = show(card, { found: filled });
      expect(text).toContain('Kaiping answer sheet 开平答卷, word for word: one, three, ten');
      expect(text).toContain('Here: a known wording');
      expect(text.split('the Foshan answer sheet')).toHaveLength(2);
    });

    test.each([
      ['佛山答卷', 'zh-Hant'],
      ['the Foshan answer sheet', undefined],
    ])(
      'says in what language the words of the page are, if not in English: %s',
      (wording, lang) => {
        show(card, { found: { ...filled, wording }, script: 'zh-Hant' });
        expect(root.querySelector('h2 [lang]')?.getAttribute('lang')).toBe(lang);
      },
    );

    test('says nothing of the other place beside it: no level, no pinyin', () => {
      expect(show(card)).toContain('Jiangmen · municipal');
      expect(show(card)).toContain('Kāipíng');
      const text = show(card, { found: filled });
      expect(text).not.toContain('Jiangmen · municipal');
      expect(text).not.toContain('Kāipíng');
    });

    test('has its own name where the place is its own', () => {
      show(card, { found });
      expect(root.querySelector('h2')?.textContent).toBe('Kaiping answer sheet');
    });
  });

  test('says so when no Chinese is verified', () => {
    const { chinese: _, ...entry } = formula().entry;
    expect(show({ ...formula(), entry })).toContain('No verified Chinese.');
  });

  test('says so once where the page has words that may be it', () => {
    const { chinese: _, ...entry } = formula().entry;
    const inChinese = {
      ...found,
      wording: '八大跃升',
      confidence: 'variant',
      via: 'pattern',
    } as const;
    const text = show({ ...formula(), entry }, { found: inChinese });
    expect(text).toContain('Here: “八大跃升”, perhaps its Chinese; unverified');
    expect(text).not.toContain('No verified Chinese.');
    const possible = { ...inChinese, confidence: 'possible' } as const;
    expect(show({ ...formula(), entry }, { found: possible })).toContain('No verified Chinese.');
  });

  test('says when it is only a variant of a known wording', () => {
    expect(
      show(formula(), { found: { ...found, confidence: 'variant', via: 'pattern' } }),
    ).toContain('a variant of a known wording');
  });

  test('says what a known wording is, and mends its quotation marks', () => {
    const wording = 'head goose”';
    expect(show(formula(), { found: { ...found, wording } })).toContain(
      'Here: “‘head goose’”, a wording known from machine translation',
    );
  });

  test('follows links in the card and reads in full elsewhere', () => {
    const [go, read] = [vi.fn(), vi.fn()];
    show(formula(), { go, read });
    root.querySelector<HTMLAnchorElement>('ol a')?.click();
    root.querySelector<HTMLAnchorElement>('footer a')?.click();
    expect(go.mock.calls).toEqual([[{ page: 'entry', id: 'goal' }]]);
    expect(read.mock.calls).toEqual([[{ page: 'entry', id: 'a-slogan' }]]);
  });
});

describe('The card of an official', () => {
  test('gives the Chinese of bodies and places in the script of the page', () => {
    show(cardOf('official'), { script: 'zh-Hant' });
    expect(linkedChinese()).toEqual(['中共江門市委員會']);
  });

  test('has each post with the date of which it was true, and says that it ages', () => {
    const text = show(cardOf('official'));
    expect(text).toContain('As of 26 June 2023 (date inferred)');
    expect(text).toContain('Secretary of the Municipal Party Committee');
    expect(text).toContain('A post is true of the date of the article, not of today.');
  });

  test('says the same post of several articles once, as of the last, with the date of the first and all sources', () => {
    const card = cardOf('official');
    const [post] = card.posts as [DatedPost];
    const on = (id: string, date: string) => ({ ...post.article, id, date });
    const inThree = ['2023-06-26', '2023-02-07', '2023-02-10'].map((date, i) => ({
      ...post,
      article: on(`00${i}`, date),
    }));
    const before = { ...post, title: 'mayor', article: on('009', '2023-01-02') };
    const text = show({ ...card, posts: [...inThree, before] });
    const posts = [...root.querySelectorAll('.post')].map((one) => one.textContent);
    expect(posts[0]).toContain('As of 2 January 2023');
    expect(posts[0]).toContain('Mayor');
    expect(posts[1]).toContain(
      'As of 26 June 2023 (date inferred), first reported on 7 February 2023 (date inferred), 3 articles',
    );
    expect(posts).toHaveLength(2);
    expect(text.match(/Secretary of the Municipal Party Committee/g)).toHaveLength(1);
    const links = root.querySelectorAll('.post:last-child .sources a');
    expect(links).toHaveLength(3);
    expect(links[0]?.checkVisibility()).toBe(false);
  });

  test('takes a post for the same one where only its capitals differ, and for another where its body does', () => {
    const card = cardOf('official');
    const [post] = card.posts as [DatedPost];
    const capital = { ...post, title: 'Secretary of the Municipal Party Committee' };
    const body = { id: 'other', kind: 'body', name: 'CPC Heshan Municipal Committee' } as const;
    show({ ...card, posts: [post, capital, { ...post, body }] });
    const posts = [...root.querySelectorAll('.post')].map((one) => one.textContent);
    expect(posts).toHaveLength(2);
    expect(posts[0]).toContain('As of 26 June 2023 (date inferred), 2 articles');
  });

  test('has what the person is reported to have done, and nothing else', () => {
    const text = show(cardOf('official', { notes: ['a note'] }));
    expect(text).toContain('Presided over the meeting. 26 June 2023 (date inferred)');
    for (const words of ['What the official is.', 'Related', 'a note', 'municipal ·'])
      expect(text).not.toContain(words);
  });

  test('has that in the order of its dates', () => {
    const card = cardOf('official');
    const late = { text: 'Spoke again.', article };
    const early = { text: 'Spoke first.', article: { ...article, date: '2023-02-07' } };
    show({ ...card, acts: [late, early] });
    const acts = [...root.querySelectorAll('.acts li')].map((one) => one.textContent);
    expect(acts.map((text) => text?.slice(0, 12))).toEqual(['Spoke first.', 'Spoke again.']);
  });

  test('says of a bare name that it may be someone else', () => {
    expect(show(cardOf('official'), { found: { ...found, confidence: 'possible' } })).toContain(
      'Same name; nothing here confirms that it is the same person.',
    );
  });
});

describe('The card of a meeting', () => {
  test('says of which place it is and when it was held', () => {
    const text = show(cardOf('meeting', { date: '2023-06-20' }));
    expect(text).toContain('Jiangmen · municipal');
    expect(text).toContain('20 June 2023');
  });

  test.each([
    ['Fourth Plenary Session', 'Fourth Plenary Session'],
    ['Meeting of 25 June 2023', 'Meeting of'],
  ])('says its date once, in the name or above it: %s', (name, rest) => {
    const heading = show(cardOf('meeting', { name, date: '2023-06-25' })).split('What the')[0];
    expect(heading?.split('25 June 2023')).toHaveLength(2);
    expect(heading).toContain(rest);
  });
});
