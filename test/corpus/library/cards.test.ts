import { describe, expect, it } from 'vitest';
import { type CardSource, makeCard, makeEntryPage } from '../../../corpus/library/cards.ts';
import { createLinks } from '../../../corpus/library/links.ts';
import { sampleArticle, sampleEntry, sampleMentions } from './sample.ts';

const plan = sampleEntry('the-plan', {
  place: 'jiangmen',
  parts: ['part-one'],
  related: ['goose'],
});
const entries = [
  plan,
  sampleEntry('part-one', { parent: 'the-plan' }),
  sampleEntry('goose'),
  sampleEntry('jiangmen', { kind: 'place' }),
  sampleEntry('chair', {
    kind: 'official',
    posts: [{ title: 'secretary of the committee', place: 'jiangmen', article: 'jun' }],
    acts: [{ text: 'Presided over the meeting.', article: 'jun' }],
  }),
];
const june = sampleArticle(
  'jun',
  '2023-06-26',
  'First the plan. Then the plan with the goose.\n\nThe plan? No: the plan.',
);
const february = sampleArticle('feb', '2023-02-07', 'In February the plan was new.');
const mentions = [june, february].flatMap((article) => [
  ...sampleMentions('the-plan', article, 'the plan'),
  ...sampleMentions('goose', article, 'goose'),
  ...sampleMentions('jiangmen', article, 'First'),
]);
const articles = [june, february];
const source: CardSource = { articles, mentions, links: createLinks(entries, articles) };

describe('a link', () => {
  it('has the Chinese of its entry in both scripts', () => {
    const chinese = {
      hans: '头雁',
      hant: '頭雁',
      pinyin: 'tóuyàn',
      standing: 'seen in print',
    } as const;
    const links = createLinks([sampleEntry('goose', { chinese })], []);
    expect(links.entry('goose')).toMatchObject({ hans: '头雁', hant: '頭雁' });
  });
});

describe('a card', () => {
  const card = makeCard(plan, source);

  it('counts every mention and gives the first and the last article', () => {
    expect(card).toMatchObject({
      mentionCount: 4,
      first: { date: '2023-02-07', dateStatus: 'stated', titleStatus: 'inferred' },
      last: { date: '2023-06-26' },
    });
  });

  it('quotes at most three passages, by date, from as many articles as there are', () => {
    expect(card.quotations.map((one) => one.article.date)).toEqual([
      '2023-02-07',
      '2023-06-26',
      '2023-06-26',
    ]);
    expect(card.quotations[0]?.words).toEqual([
      { text: 'In February ', isMention: false },
      { text: 'the plan', isMention: true },
      { text: ' was new.', isMention: false },
    ]);
  });

  it('names the place, the parts and the relatives', () => {
    expect(card.place).toEqual({ id: 'jiangmen', kind: 'place', name: 'jiangmen' });
    expect(card.parts.map((link) => link.id)).toEqual(['part-one']);
    expect(card.related.map((link) => link.id)).toEqual(['goose']);
  });

  it('dates every post and every act by its article', () => {
    const chair = makeCard(entries[4] ?? plan, source);
    expect(chair.posts).toMatchObject([
      { title: 'secretary of the committee', article: { date: '2023-06-26' } },
    ]);
    expect(chair.acts).toMatchObject([{ article: { date: '2023-06-26' } }]);
  });
});

describe('an entry page', () => {
  const page = makeEntryPage(plan, source);

  it('has every mention in context, with its paragraph', () => {
    expect(page.passages).toHaveLength(4);
    expect(page.passages.at(-1)).toMatchObject({
      paragraph: 1,
      words: [{ text: 'No: ' }, { text: 'the plan' }, { text: '.' }],
    });
  });

  it('counts wordings and has one row of the timeline per article, by date', () => {
    expect(page.wordings).toEqual([{ text: 'the plan', count: 4 }]);
    expect(page.timeline.map((row) => [row.article.id, row.count])).toEqual([
      ['feb', 1],
      ['jun', 3],
    ]);
  });

  it('takes wordings that differ in capitals for one, written as the corpus mostly does', () => {
    const article = sampleArticle('cap', '2023-01-01', 'Yu Zhonghua. YU ZHONGHUA. Yu Zhonghua.');
    const named = sampleEntry('chair');
    const page = makeEntryPage(named, {
      articles: [article],
      mentions: [
        ...sampleMentions('chair', article, 'YU ZHONGHUA'),
        ...sampleMentions('chair', article, 'Yu Zhonghua'),
      ],
      links: createLinks([named, sampleEntry('jiangmen')], [article]),
    });
    expect(page.wordings).toEqual([{ text: 'Yu Zhonghua', count: 3 }]);
  });

  it('names the entries in the same paragraphs, but no places', () => {
    expect(page.companions).toMatchObject([{ link: { id: 'goose' }, paragraphs: 1 }]);
  });
});
