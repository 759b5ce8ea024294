import type { ArticleLink, Card, EntryPage, Link } from '../../corpus/card.ts';
import type { Entry, Kind } from '../../corpus/entry.ts';

/** Made-up entries of every kind, as cards and pages show them. */

const jiangmen: Link = {
  id: 'jiangmen',
  kind: 'place',
  name: 'Jiangmen',
  hans: '江门',
  hant: '江門',
};
const committee: Link = {
  id: 'committee',
  kind: 'body',
  name: 'CPC Jiangmen Municipal Committee',
  hans: '中共江门市委员会',
  hant: '中共江門市委員會',
};
const meeting: Link = { id: 'plenum', kind: 'meeting', name: 'Third Plenary Session' };

export const goose: Link = {
  id: 'goose',
  kind: 'slogan',
  name: 'head goose',
  hans: '头雁',
  hant: '頭雁',
};

export const article: ArticleLink = {
  id: '001',
  title: 'The Standing Committee held a meeting',
  titleStatus: 'inferred',
  date: '2023-06-26',
  dateStatus: 'inferred',
  publisher: 'Jiangmen Daily',
  place: jiangmen,
};

const quotation = {
  article,
  paragraph: 2,
  words: [
    { text: 'The meeting stressed the ', isMention: false },
    { text: 'three major driving forces', isMention: true },
    { text: ' of reform.', isMention: false },
  ],
  mentionCount: 1,
};

export function entryOf(kind: Kind, more: Partial<Entry> = {}): Entry {
  return {
    id: `a-${kind}`,
    kind,
    level: 'municipal',
    salience: 'standing',
    name: `the ${kind} itself`,
    english: 'press',
    chinese: { hans: '头雁', hant: '頭雁', pinyin: 'tóuyàn', standing: 'seen in print' },
    definition: `What the ${kind} is.`,
    basis: ['001'],
    parts: [],
    related: [],
    notes: [],
    renderings: [
      { text: 'head goose', lang: 'en', type: 'machine translation', seen: false },
      { text: '头雁', lang: 'zh-Hans', type: 'original', seen: true },
    ],
    posts: [],
    acts: [],
    ...more,
  };
}

export function cardOf(kind: Kind, more: Partial<Entry> = {}): Card {
  const isOfficial = kind === 'official';
  const post = { title: 'secretary of the Municipal Party Committee', body: committee, article };
  return {
    entry: entryOf(kind, more),
    place: jiangmen,
    parts: [],
    related: [{ id: 'kin', kind: 'slogan', name: 'kindred words', hans: '亲属', hant: '親屬' }],
    posts: isOfficial ? [post] : [],
    acts: isOfficial ? [{ text: 'Presided over the meeting.', meeting, article }] : [],
    quotations: [quotation],
    mentionCount: 1,
    first: article,
    last: article,
  };
}

export function formula(): Card {
  return {
    ...cardOf('slogan', {
      type: 'number formula',
      name: '“1310” deployment',
      gloss: 'one, three, ten',
      notes: ['The digits are a memory aid.'],
    }),
    parent: { id: 'whole', kind: 'slogan', name: 'the whole' },
    parts: [
      {
        id: 'goal',
        kind: 'slogan',
        name: 'anchor one goal',
        hans: '锚定一个目标',
        hant: '錨定一個目標',
      },
      {
        id: 'forces',
        kind: 'slogan',
        name: 'three driving forces',
        hans: '三大动力',
        hant: '三大動力',
      },
    ],
  };
}

export function pageOf(card: Card): EntryPage {
  return {
    ...card,
    passages: card.quotations,
    wordings: [{ text: 'three major driving forces', count: 1 }],
    companions: [{ link: committee, paragraphs: 2 }],
    timeline: [{ article, count: 1 }],
  };
}
